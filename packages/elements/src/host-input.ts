import type { Account, Alert, Readable } from '@usage-kit/contract';
import { accountShape, alertListShape, readLeniently } from '@usage-kit/contract/validate/account';
import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn.js';

/** What a page hands over as `account`, read as an answer of the server would be; undefined where it is none. */
export function readAccount(value: unknown): Readable<Account> | undefined {
  if (value === undefined || value === null) return undefined;
  const reading = readLeniently(accountShape, value);
  if (reading.ok) return reading.value;
  warnOnce('the property `account` is not what GET / answers; it is passed over.');
  return undefined;
}

/** What a page hands over as `alerts`: a list of them, or what GET /alerts answers. */
export function readAlerts(value: unknown): readonly Readable<Alert>[] | undefined {
  if (value === undefined || value === null) return undefined;
  const reading = readLeniently(alertListShape, Array.isArray(value) ? { items: value } : value);
  if (reading.ok) return reading.value.items;
  warnOnce('the property `alerts` is not what GET /alerts answers; it is passed over.');
  return undefined;
}

/** `true` and `false` in words: what is left out, and anything but "false", is true. */
export const trueUnlessFalse: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value?.trim().toLowerCase() !== 'false',
};

/** The page's own word for a property of `trueUnlessFalse`: some frameworks set the string as a property. */
export const isNotFalse = (value: unknown): boolean =>
  String(value).trim().toLowerCase() !== 'false';
