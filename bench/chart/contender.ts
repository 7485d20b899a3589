import type { TrendBucket } from '../../packages/elements/src/trend/model/bucket.js';

/** A chart on the page. */
export interface Mounted {
  /** Draws other values in the place of those that stand. */
  update(buckets: readonly TrendBucket[]): void | Promise<void>;
  unmount(): void;
}

export interface Contender {
  readonly name: string;
  /** Draws the buckets into an empty box of 960 px; settles when they are on the canvas. */
  create(box: HTMLElement, buckets: readonly TrendBucket[]): Mounted | Promise<Mounted>;
}
