/**
 * The tallest box that is asked of a browser, in CSS px. Firefox draws nothing past 17.8 million device pixels and
 * Chromium nothing past 33.5 million, so this leaves room for a dense screen that is zoomed in.
 */
export const tallestBox = 5_000_000;

/** A scroll step of at most this many viewports moves by rows; a longer one jumps to a place in the list. */
const fineViewports = 2;

export interface ScrollExtent {
  /** How many rows the whole list has. */
  readonly rows: number;
  /** The height of one row in CSS px. */
  readonly rowHeight: number;
  /** The height in which rows are seen, in CSS px. */
  readonly viewport: number;
}

/**
 * Ties a scrollbar to the rows of a list. As long as the list is not taller than a box can be, the two are the same;
 * beyond, the box is shorter than the list: a drag of the scrollbar is taken as a share of the list, and a small
 * step (a wheel, an arrow key) still moves by as many pixels of rows as it says.
 */
export class ScrollMap {
  #extent: ScrollExtent = { rows: 0, rowHeight: 1, viewport: 0 };
  #box = 0;
  #list = 0;

  /** The height that the rows' box has, in CSS px. */
  get boxHeight(): number {
    return Math.min(this.#extent.rows * this.#extent.rowHeight, tallestBox);
  }

  /** How far into the list the upper edge of the viewport is, in CSS px of rows. */
  get listOffset(): number {
    return this.#list;
  }

  /** Takes new sizes; the place in the list stays. Returns where the scrollbar belongs now. */
  resize(extent: ScrollExtent): number {
    const place = this.#list / this.#extent.rowHeight;
    this.#extent = extent;
    this.#list = within(place * extent.rowHeight, this.#listRange);
    this.#box = this.#boxAt(this.#list);
    return this.#box;
  }

  /** Takes a new position of the scrollbar. */
  scroll(box: number): void {
    const step = box - this.#box;
    this.#box = box;
    if (this.#boxRange === this.#listRange) {
      this.#list = within(box, this.#listRange);
      return;
    }
    const fine = Math.abs(step) <= this.#extent.viewport * fineViewports;
    const atAnEnd = box <= 0 || box >= this.#boxRange;
    this.#list =
      fine && !atAnEnd
        ? within(this.#list + step, this.#listRange)
        : within((box / this.#boxRange) * this.#listRange, this.#listRange);
  }

  /**
   * Where the scrollbar ought to stand for what is seen. After many small steps it drifts from there; a table puts
   * it right when the scrolling has ended.
   */
  settle(): number {
    this.#box = this.#boxAt(this.#list);
    return this.#box;
  }

  /** Goes to a row. Returns where the scrollbar belongs. */
  goTo(row: number): number {
    this.#list = within(row * this.#extent.rowHeight, this.#listRange);
    return this.settle();
  }

  /** The first and the last row in the viewport; `last` is -1 where there is none. */
  seen(): { readonly first: number; readonly last: number } {
    const { rows, rowHeight, viewport } = this.#extent;
    const first = Math.min(Math.floor(this.#list / rowHeight), Math.max(0, rows - 1));
    const last = Math.min(Math.ceil((this.#list + viewport) / rowHeight), rows) - 1;
    return { first, last: Math.max(last, rows === 0 ? -1 : first) };
  }

  /** How far under the upper edge of the box a row must be drawn, in CSS px. */
  boxOffsetOf(row: number): number {
    return row * this.#extent.rowHeight + (this.#box - this.#list);
  }

  get #listRange(): number {
    return Math.max(0, this.#extent.rows * this.#extent.rowHeight - this.#extent.viewport);
  }

  get #boxRange(): number {
    return Math.max(0, this.boxHeight - this.#extent.viewport);
  }

  #boxAt(list: number): number {
    if (this.#boxRange === this.#listRange) return list;
    return (list / this.#listRange) * this.#boxRange;
  }
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
