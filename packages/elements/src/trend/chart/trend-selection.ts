import type { ReactiveControllerHost } from 'lit';

/** The first and the last point of a stretch; the same one where there is none. */
export type Stretch = readonly [first: number, last: number];

/** Which point of the chart is shown, and the stretch that is drawn from it. Points count from 0. */
export class TrendSelection {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #active: number | undefined;
  #anchor: number | undefined;
  #walk: number | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The point under the pointer, the finger or the keyboard's walk. */
  get active(): number | undefined {
    return this.#active;
  }

  /** Where a stretch began. */
  get anchor(): number | undefined {
    return this.#anchor;
  }

  /** Where the walk was last; undefined is the last point. */
  get walk(): number | undefined {
    return this.#walk;
  }

  /** Whether a stretch of more than one point is drawn. */
  get isStretch(): boolean {
    return this.#anchor !== undefined && this.#anchor !== this.#active;
  }

  get stretch(): Stretch {
    const ends = [this.#anchor ?? this.#active ?? 0, this.#active ?? 0];
    return [Math.min(...ends), Math.max(...ends)];
  }

  /** Shows a point, without moving the walk there. */
  show(active: number | undefined): void {
    this.#active = active;
    this.#host.requestUpdate();
  }

  /** Walks to a point; `anchor` is where the stretch to it began, undefined for none. */
  walkTo(active: number | undefined, anchor?: number): void {
    this.#anchor = anchor;
    this.#walk = active;
    this.show(active);
  }

  /** Begins a stretch, unless one is being drawn. */
  beginStretch(at: number): void {
    this.#anchor ??= at;
    this.#host.requestUpdate();
  }

  endStretch(): void {
    this.#anchor = undefined;
    this.#host.requestUpdate();
  }

  letGo(): void {
    this.endStretch();
    this.show(undefined);
  }

  /** What is shown is another range: the walk begins at its end. */
  startOver(): void {
    this.letGo();
    this.#walk = undefined;
  }

  /** There are so many points now; `areSame`: of the same times, so that a stretch still lies over them. */
  hold(count: number, { areSame }: { readonly areSame: boolean }): void {
    if (this.#active !== undefined && this.#active >= count) this.#active = undefined;
    if (!areSame) this.#anchor = undefined;
  }
}
