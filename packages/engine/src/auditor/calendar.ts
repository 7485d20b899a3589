/** The end of the UTC calendar month that an instant lies in: the first instant of the next one. */
export function endOfMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Epoch milliseconds of an RFC 3339 instant in UTC; undefined for anything else. */
export function instantOf(text: unknown): number | undefined {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
  if (typeof text !== 'string' || !form.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** RFC 3339 in UTC; milliseconds only where there are some. */
export function instantText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
