import { warnOnce } from '../host/warn.js';

const known = new Map<string, boolean>();

function isTimezone(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      answer = true;
    } catch {
      answer = false;
    }
    known.set(name, answer);
  }
  return answer;
}

/** The zone to show times in: UTC if none is given, and with one warning if it is not one. */
export function resolveTimezone(name: string | null | undefined): string {
  if (name === undefined || name === null || name === '') return 'UTC';
  if (isTimezone(name)) return name;
  warnOnce(`"${name}" is not a time zone; UTC is used.`);
  return 'UTC';
}
