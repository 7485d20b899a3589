import { unreadableError } from '../http/answer.js';

/** A page of an integrator's own list. What its rows hold is the integrator's to check. */
export interface ListPage<T> {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly offset: number | undefined;
}

const count = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** A page of an integrator's own list: its frame is read, its rows are handed on. */
export function readListPage<T>(body: unknown): ListPage<T> {
  const { summary, items, total, offset } = Object(body) as Record<string, unknown>;
  if (!Array.isArray(items)) throw unreadableError();
  return {
    summary: { ...(Object(summary) as Record<string, unknown>) },
    items: items as T[],
    total: count(total),
    offset: count(offset),
  };
}
