/** One thing that a journal says and the rules do not, or the other way round. */
export interface Finding {
  /** The entry's place in the journal, from 0; null where the fault is that there is none. */
  readonly entry: number | null;
  /** The instant that it is about. */
  readonly at: string;
  /** The law of the engine that it breaks, by number. */
  readonly law: number;
  /** What the rules lead to; null where they lead to nothing. */
  readonly expected: string | null;
  /** What the journal says; null where it says nothing. */
  readonly found: string | null;
}

/** A finding as one line for a person. */
export function tellFinding({ entry, at, law, expected, found }: Finding): string {
  const place = entry === null ? 'no entry' : `entry ${entry}`;
  return `${at}, ${place}, law ${law}: expected ${expected ?? 'nothing'}; found ${found ?? 'nothing'}`;
}
