import { amountOf, instantOf, printAmount } from '@usage-kit/contract';

/** How busy each hour of a working day is, in UTC: offices from Lisbon to Helsinki, and a few elsewhere. */
export const HOUR_WEIGHTS = [
  2, 1, 1, 1, 2, 3, 8, 18, 30, 36, 38, 34, 28, 34, 37, 32, 24, 15, 9, 7, 6, 5, 4, 3,
] as const;

export function hoursInto(hours: number): number {
  return Math.round(hours * 3_600_000);
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(instantOf(`${day}T00:00:00Z`)).getUTCDay());
}

/**
 * How much of a total each day has: weekends a quarter of a working day, and growth from the first
 * day to the last by `growth` (1.5: half as much again).
 */
export function dayWeights(days: readonly string[], growth: number): number[] {
  return days.map((day, place) => {
    const grown = 1 + ((growth - 1) * place) / Math.max(1, days.length - 1);
    return grown * (isWeekend(day) ? 0.25 : 1);
  });
}

/** A whole number cut by weights into whole parts that add up to it: what is cut off goes to the next one. */
export function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let sofar = 0;
  let given = 0;
  return weights.map((weight) => {
    sofar += weight;
    const part = Math.round((total * sofar) / sum) - given;
    given += part;
    return part;
  });
}

/** Credits from `first` to `last` cut the same way, as running totals: what is used by the end of each day. */
export function runningTotals(first: string, last: string, weights: readonly number[]): string[] {
  const start = amountOf(first);
  let sofar = start;
  return shared(Number(amountOf(last) - start), weights).map((part) => {
    sofar += BigInt(part);
    return printAmount(sofar);
  });
}
