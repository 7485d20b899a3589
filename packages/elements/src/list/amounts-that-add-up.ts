import { divideHalfEven, parseAmount, printAmount } from '@usage-kit/contract';
import { formatShown } from '../intl/number.js';
import type { TableCell } from './table/column.js';
import type { Viewer } from '../viewer.js';
import { listCell } from './list-value.js';

const hundredth = 10_000n;

/**
 * Credits of parts and of their total, as they are over one another: with two decimals, or with all of them where
 * the rounded parts would not add up to the rounded total on screen.
 */
export function amountsThatAddUp(
  viewer: Viewer,
  parts: readonly unknown[],
  total: unknown,
): { readonly parts: readonly TableCell[]; readonly total: TableCell } {
  const known = [...parts, total].map((amount) => parseAmount(amount));
  const rounded = known.map((micro) => divideHalfEven(micro ?? 0n, hundredth));
  const sum = rounded.slice(0, -1).reduce((all, part) => all + part, 0n);
  const cell = (amount: unknown): TableCell => {
    const micro = parseAmount(amount);
    if (micro === undefined || known.includes(undefined) || sum === rounded.at(-1)) {
      return listCell(viewer, 'credits', amount);
    }
    const digits = printAmount(micro) as `${number}`;
    return { text: formatShown(viewer.lang, { digits, bound: 'none' }) };
  };
  return { parts: parts.map(cell), total: cell(total) };
}
