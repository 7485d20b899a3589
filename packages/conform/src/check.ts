import type { Backend } from './backend.js';

/** One thing that is not as the contract says. */
export interface Finding {
  /** The request whose response shows it. */
  readonly request: string;
  /** Where in the response's body, as a JSON pointer; a header's name; empty for the response as a whole. */
  readonly at: string;
  readonly expected: string;
  readonly found: string;
}

/** Receives the findings of a check. */
export interface Probe {
  readonly backend: Backend;
  /** The hosts that may read the responses are asked for this one; undefined where none was named. */
  readonly origin: string | undefined;
  /** How long the stream may be silent before a sign of life, in ms; 0 where that is not waited for. */
  readonly silenceMs: number;
  readonly report: (finding: Finding) => void;
  /** Ends a check that has nothing to go by. */
  readonly skip: (why: string) => never;
}

/** One rule of the contract, and how it is seen from outside whether a backend keeps it. */
export interface Check {
  /** Short, for `--only` and for reports: words with hyphens, and the route after a colon. */
  readonly name: string;
  /** The route that it is about, as the contract writes it below the account. */
  readonly route: string;
  /** The contract's own words. */
  readonly rule: string;
  /** What to look at first in the backend. */
  readonly fix: string;
  /** Whether it writes to the account: done only where that was allowed. */
  readonly writes?: boolean;
  readonly run: (probe: Probe) => Promise<void>;
}

/** Thrown by `Probe.skip`. */
export class Skipped extends Error {}

/** Thrown where a response cannot be read far enough to compare it. */
export class Unreadable extends Error {}
