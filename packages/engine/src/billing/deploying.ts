import type { Books } from './books.js';
import type { HourlyPart } from './rates.js';
import type { Burner } from './things.js';

/*
 * The exact balance is the read one less the remainders of what runs. A remainder leaves it with a stop and comes back with
 * the next start, so when nothing runs, what is read is the whole truth.
 */

/** Starts `burner` on `count` units of hardware, now. */
export function start(
  books: Books,
  burner: Burner,
  hardware: string,
  count: number,
  parts: readonly HourlyPart[],
): void {
  const { hosting } = burner;
  const rates = parts.map((part) => part.perHour * count);
  for (let i = 0; i < hosting.components.length; i += 1) {
    const { whole, rest } = hosting.exact(i, books.now);
    books.burn.adjust(books.now, whole - hosting.charge(i, books.now), rest);
  }
  hosting.start(books.now, hardware, count, rates);
  books.running.add(burner);
  books.burn.changeRate(books.now, sum(rates));
}

/** Stops `burner` now. From here on the account has its rounded charge; its remainder waits for the next start. */
export function stop(books: Books, burner: Burner): void {
  const { hosting } = burner;
  books.settleOne(burner);
  books.journalHosting(burner);
  for (let i = 0; i < hosting.components.length; i += 1) {
    const { whole, rest } = hosting.exact(i, books.now);
    books.burn.adjust(books.now, hosting.charge(i, books.now) - whole, -rest);
  }
  books.burn.changeRate(books.now, -sum(hosting.stretches.at(-1)?.rates ?? []));
  hosting.stop(books.now);
  books.running.delete(burner);
}

/** Whether the account's exact arithmetic can hold this much more burning. */
export function fitsBurn(books: Books, count: number, parts: readonly HourlyPart[]): boolean {
  return (
    books.burn.rate + sum(parts.map((part) => part.perHour * count)) <= Number.MAX_SAFE_INTEGER
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
