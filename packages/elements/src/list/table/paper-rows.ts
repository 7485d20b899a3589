import type { RowStretch } from './row-stretch.js';

/** More than that is no print but an export. */
const most = 1000;

/**
 * The rows that go on paper: those that are there, around the ones in sight, without a gap. Nothing can be asked for
 * any more when a page is about to be printed. Undefined where the row in sight is not there either.
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
