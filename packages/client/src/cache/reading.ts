import type { Reading } from '@usage-kit/contract';
import { unreadableError } from '../http/answer.js';

/** What could be read of an answer; an answer in which nothing could is a `UsageError` of kind `unreadable`. */
export function known<T>(reading: Reading<T>): Extract<Reading<T>, { ok: true }>['value'] {
  if (!reading.ok) throw unreadableError('unreadable', reading.reason);
  return reading.value;
}
