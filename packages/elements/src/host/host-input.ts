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
  warnOnce(`the property \`${name}\` is not what the API answers; it is passed over.`);
  return undefined;
}

/** What a page hands over as `account`, read as an answer of the server would be; undefined where it is none. */
export const readAccount = (value: unknown): Readable<Account> | undefined =>
  given<Account>('account', accountShape, value);

/** What a page hands over as `alerts`: a list of them, or what GET /alerts answers. */
export const readAlerts = (value: unknown): readonly Readable<Alert>[] | undefined =>
  given<AlertList>('alerts', alertListShape, Array.isArray(value) ? { items: value } : value)
    ?.items;

/** `true` and `false` in words: what is left out, and anything but "false", is true. */
export const trueUnlessFalse: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value?.trim().toLowerCase() !== 'false',
};

/** The page's own word for a property of `trueUnlessFalse`: some frameworks set the string as a property. */
export const isNotFalse = (value: unknown): boolean =>
  String(value).trim().toLowerCase() !== 'false';
