import type { Readable } from './readable.js';
import type { Shape, Trail } from './shape.js';

/** What came of reading a response. */
export type Reading<T> =
  | {
      readonly ok: true;
      readonly value: Readable<T>;
      /** Where values are missing or not as the contract says, such as `items.3.creditsUsed`; the first 100. */
      readonly unknown: readonly string[];
    }
  | {
      readonly ok: false;
      /** Not an object at all; or an object in which nothing of the contract can be read. */
      readonly reason: 'not_an_object' | 'nothing_known';
    };

/**
 * Reads a parsed JSON body into fresh objects. One value that is missing or not as the contract says is unknown, and
 * the rest lives; a body that holds nothing of what was asked for (`{}`, `null`, `[]`) is unreadable.
 */
export function readLeniently<T extends object>(shape: Shape<T>, body: unknown): Reading<T> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, reason: 'not_an_object' };
  }
  const trail: Trail = { path: [], unknown: [], known: 0 };
  const value = shape(body, trail);
  return trail.known > 0
    ? { ok: true, value, unknown: trail.unknown }
    : { ok: false, reason: 'nothing_known' };
}
