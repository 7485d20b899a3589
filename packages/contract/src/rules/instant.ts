/** Half open: `fromMs` <= t < `toMs`, in epoch milliseconds. */
export interface InstantRange {
  readonly fromMs: number;
  readonly toMs: number;
}

const WIRE_INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?Z$/;
const WIRE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Epoch milliseconds of an instant on the wire, RFC 3339 with `Z`; what is finer than a millisecond is cut off.
 * `undefined` for any other text, and for days and hours that no calendar has.
 */
export function parseInstant(text: unknown): number | undefined {
  const match = typeof text === 'string' ? WIRE_INSTANT.exec(text) : null;
  if (!match) return undefined;
  const [, date = '', time = '', fraction = ''] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  return exactly(`${date}T${time}.${milliseconds}Z`);
}

/** As `parseInstant`, for text that must be an instant: throws a `RangeError` if it is not one. */
export function instantOf(text: string): number {
  const epochMs = parseInstant(text);
  if (epochMs === undefined) throw new RangeError(`${JSON.stringify(text)} is not an instant.`);
  return epochMs;
}

/** The instant as on the wire, without a fraction where it is of whole seconds. */
export function printInstant(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('.000Z', 'Z');
}

/** Epoch milliseconds of the start, in UTC, of an ISO date such as `2026-11-21`; `undefined` for any other text. */
export function parseDate(text: unknown): number | undefined {
  return typeof text === 'string' && WIRE_DATE.test(text)
    ? exactly(`${text}T00:00:00.000Z`)
    : undefined;
}

/** The ISO date, in UTC, that holds an instant. */
export function printDate(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

// Some engines read 30 February as 2 March: only what prints as it was written is a date.
function exactly(iso: string): number | undefined {
  const epochMs = Date.parse(iso);
  if (Number.isNaN(epochMs)) return undefined;
  return new Date(epochMs).toISOString() === iso ? epochMs : undefined;
}
