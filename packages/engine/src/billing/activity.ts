import { grown } from './columns.js';

/** The last instant of use by index; a column, so that noting it makes no object. */
export class Activity {
  #last = new Float64Array(64);

  note(index: number, at: number): void {
    while (index >= this.#last.length) this.#last = grown(this.#last);
    // 0, the year 1970, is for never: an account that opened then would be told by its first use at 1 ms.
    if (at > (this.#last[index] ?? 0)) this.#last[index] = at;
  }

  last(index: number): number | null {
    const at = this.#last[index] ?? 0;
    return at === 0 ? null : at;
  }
}
