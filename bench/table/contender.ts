/** A table on the page: what scrolls, and how it is taken away. */
export interface Mounted {
  readonly scroller: HTMLElement;
  unmount(): void;
}

export interface Contender {
  readonly name: string;
  /** Draws the rows into an empty box of 1100 x 720 px. */
  mount(box: HTMLElement): Mounted | Promise<Mounted>;
}

export const rowCount = 100_000;
