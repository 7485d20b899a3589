import { parseAmount, parseInstant } from '@usage-kit/contract';
import type { Row } from './list.js';

type Compare = (a: string, b: string) => number;

const byCodeUnit: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const collators = [
  new Intl.Collator('en'),
  new Intl.Collator('en', { sensitivity: 'base' }),
  new Intl.Collator('en', { numeric: true }),
];

/** The contract leaves open how text is compared: any of the ways that databases do it will pass, if it is one. */
const waysOfText: readonly Compare[] = [
  byCodeUnit,
  (a, b) => byCodeUnit(a.toLowerCase(), b.toLowerCase()),
  (a, b) => byCodeUnit(a.toUpperCase(), b.toUpperCase()),
  ...collators.map(
    (collator): Compare =>
      (a, b) =>
        collator.compare(a, b),
  ),
];

/** A value that can be compared exactly; undefined for text. */
function exact(field: string, value: unknown): bigint | number | undefined {
  if (typeof value === 'number') return value;
  if (field.endsWith('At')) return parseInstant(value);
  return field === 'creditsUsed' ? parseAmount(value) : undefined;
}

const same = (field: string, a: unknown, b: unknown): boolean => {
  const exactly = exact(field, a);
  return exactly === undefined ? a === b : exactly === exact(field, b);
};

/** The first row that is before one that should be before it; undefined where none does. */
function firstWrong(
  rows: readonly Row[],
  field: string,
  isRight: (a: unknown, b: unknown) => boolean,
): number | undefined {
  const wrong = rows.findIndex((row, index) => {
    const next = rows[index + 1];
    return next !== undefined && !isRight(row[field], next[field]);
  });
  return wrong < 0 ? undefined : wrong + 1;
}

/** Where the order of rows is not the one that `sort` asks for, and what is wrong there. */
export function orderFault(
  rows: readonly Row[],
  sort: string,
): { readonly index: number; readonly expected: string } | undefined {
  const field = sort.replace(/^-/, '');
  const sign = sort.startsWith('-') ? -1 : 1;
  const valued = rows.filter((row) => row[field] !== null);
  const gaps = rows.findIndex((row) => row[field] === null);
  const isApart = gaps < 0 || gaps === 0 || gaps === valued.length;
  const restIsNull = rows.slice(gaps, gaps === 0 ? rows.length - valued.length : undefined);
  if (!isApart || (gaps >= 0 && restIsNull.some((row) => row[field] !== null))) {
    return { index: gaps, expected: `all rows without ${field} at one end` };
  }
  const [first] = valued;
  const isText = first !== undefined && exact(field, first[field]) === undefined;
  const wrong = isText
    ? Math.max(
        ...waysOfText.map(
          (compare) =>
            firstWrong(valued, field, (a, b) => compare(String(a), String(b)) * sign <= 0) ??
            Infinity,
        ),
      )
    : firstWrong(valued, field, (a, b) => {
        const [one, other] = [exact(field, a) ?? 0, exact(field, b) ?? 0];
        return sign > 0 ? one <= other : one >= other;
      });
  if (wrong !== undefined && wrong !== Infinity) {
    return {
      index: rows.findIndex((row) => row === valued[wrong]),
      expected: `rows ${sign > 0 ? 'up' : 'down'} by ${field}`,
    };
  }
  const tie = rows.findIndex((row, index) => {
    const next = rows[index + 1];
    return (
      next !== undefined &&
      same(field, row[field], next[field]) &&
      waysOfText.every((compare) => compare(row.id, next.id) >= 0)
    );
  });
  return tie < 0 ? undefined : { index: tie + 1, expected: `equal ${field} in the order of id` };
}
