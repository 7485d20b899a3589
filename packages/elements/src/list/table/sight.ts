import type { RowStretch } from './row-stretch.js';

/**
 * Tells which rows are in sight: at once while they move on by a little, and where the scrollbar is being dragged along
 * the list only when it rests, so that pages passed by are never asked for.
 */
export class Sight {
  readonly #seen: () => RowStretch;
  readonly #tell: (rows: RowStretch) => void;
  readonly #onRest: () => void;
  #told: RowStretch = { first: 0, last: 0 };
  #frame = 0;

  constructor(seen: () => RowStretch, on: { tell(rows: RowStretch): void; rest(): void }) {
    this.#seen = seen;
    this.#tell = (rows) => on.tell(rows);
    this.#onRest = () => on.rest();
  }

  /** To be called after each move. */
  moved(): void {
    const { first, last } = this.#seen();
    if (Math.abs(first - this.#told.first) <= 2 * (last - first + 1)) this.#say({ first, last });
    this.#awaitRest();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #say(rows: RowStretch): void {
    if (rows.first === this.#told.first && rows.last === this.#told.last) return;
    this.#told = rows;
    this.#tell(rows);
  }

  /** Waits until the list does not move from one frame to the next. */
  #awaitRest(): void {
    if (this.#frame !== 0) return;
    const { first } = this.#seen();
    // What is asked for while a frame is being made runs within it: the second is in the next one.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        const rows = this.#seen();
        if (rows.first !== first) {
          this.#awaitRest();
          return;
        }
        this.#onRest();
        this.#say(rows);
      });
    });
  }
}
