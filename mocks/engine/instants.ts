/** Instants inside the engine are whole milliseconds since 1970-01-01T00:00:00Z. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** 9999-12-31T23:59:59.999Z: the last instant that RFC 3339 can write. */
export const LAST_INSTANT = 253_402_300_799_999;

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;

/** Reads an RFC 3339 instant in UTC with `Z`; undefined where it is none or finer than a millisecond. */
export function parseInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const match = INSTANT.exec(value);
  if (match === null) return undefined;
  const fraction = (match[7] ?? '').padEnd(3, '0');
  if (/[^0]/.test(fraction.slice(3))) return undefined;
  const canonical = `${value.slice(0, 19)}.${fraction.slice(0, 3)}Z`;
  const instant = Date.parse(canonical);
  // A day that the calendar does not have (30 February) is not moved to another one.
  if (Number.isNaN(instant) || new Date(instant).toISOString() !== canonical) return undefined;
  return instant;
}

/** The one form of an instant on the wire: `2026-11-01T00:00:00Z`, milliseconds only where there are any. */
export function formatInstant(instant: number): string {
  const text = new Date(instant).toISOString();
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}

export function formatInstantOrNull(instant: number | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

/** The first instant of the calendar month (UTC) after the one that holds `instant`. */
export function nextMonth(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
