import type { Account, Alert, AlertList, Readable } from '@usage-kit/contract';
import { accountShape, alertListShape, readLeniently } from '@usage-kit/contract/validate/account';
import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn.js';

function given<T extends object>(
  name: string,
  shape: Parameters<typeof readLeniently<T>>[0],
  value: unknown,
): Readable<T> | undefined {
  if (value === undefined || value === null) return undefined;
  const reading = readLeniently<T>(shape, value);
  if (reading.ok) return reading.value;
  warnOnce(`the property \`${name}\` is not a response of the API; it is ignored.`);
  return undefined;
}

/** What a page hands over as `account`, read as a response of the server would be; undefined if it is not one. */
export const readAccount = (value: unknown): Readable<Account> | undefined =>
  given<Account>('account', accountShape, value);

/** What a page hands over as `alerts`: a list of them, or what GET /alerts returns. */
export const readAlerts = (value: unknown): readonly Readable<Alert>[] | undefined =>
  given<AlertList>('alerts', alertListShape, Array.isArray(value) ? { items: value } : value)
    ?.items;

/** `true` and `false` in words: what is omitted, and anything but "false", is true. */
export const trueUnlessFalse: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value?.trim().toLowerCase() !== 'false',
};

/** The page's own word for a property of `trueUnlessFalse`: some frameworks set the string as a property. */
export const isNotFalse = (value: unknown): boolean =>
  String(value).trim().toLowerCase() !== 'false';
