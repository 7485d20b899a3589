import type { Readable } from '@usage-kit/contract';
import { readLeniently, type Shape } from '@usage-kit/contract/validate/account';
import { unreadableError } from '../http/answer.js';

/** Whatever can be read from a response; throws an `unreadable` error if nothing can. */
export function readBody<T extends object>(shape: Shape<T>, body: unknown): Readable<T> {
  const reading = readLeniently(shape, body);
  if (!reading.ok) throw unreadableError('unreadable', reading.reason);
  return reading.value;
}
