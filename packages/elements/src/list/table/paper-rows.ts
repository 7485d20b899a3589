import type { RowStretch } from './row-stretch.js';

/** More than that is not a print but an export. */
const most = 1000;

/**
 * The rows that are printed: those that are there, around the ones in sight, without a gap. Nothing can be asked for
 * when a page is about to be printed. Undefined where the row in sight is not there either.
 */
export function paperRows(
  seen: number,
  count: number,
  isThere: (index: number) => boolean,
): RowStretch | undefined {
  if (seen >= count || !isThere(seen)) return undefined;
  let first = seen;
  while (first > 0 && isThere(first - 1)) first -= 1;
  let last = seen;
  while (last + 1 < count && last + 1 - first < most && isThere(last + 1)) last += 1;
  return { first, last };
}
