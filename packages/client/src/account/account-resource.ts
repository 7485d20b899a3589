import { parseInstant, type Account, type Readable } from '@usage-kit/contract';
import { accountShape } from '@usage-kit/contract/validate/account';
import { createHttpResource, type ResourceContext } from '../cache/http-resource.js';
import { readBody } from '../cache/read-body.js';
import type { Arrival, Held, Resource } from '../cache/resource.js';

export type KnownAccount = Readable<Account>;

/**
 * A server that was set back returns with an older time for good; a slow copy of it is behind by seconds.
 * What a person asked for and is older by more than this is taken for the former.
 */
const setBackMs = 60_000;

export function readAccount(body: unknown): KnownAccount {
  return readBody(accountShape, body);
}

/** Balances never go back in time: of two responses that of the later `asOf` is kept, in whichever order they come. */
export function chooseAccount(
  answer: Held<KnownAccount>,
  { held, asked, overtaken }: Arrival<KnownAccount>,
): Held<KnownAccount> {
  if (!held) return answer;
  const behindMs =
    (parseInstant(held.value.asOf) ?? NaN) - (parseInstant(answer.value.asOf) ?? NaN);
  if (Number.isNaN(behindMs)) return overtaken ? held : answer;
  if (behindMs <= 0) return answer;
  return asked && !overtaken && behindMs > setBackMs ? answer : held;
}

export function accountResource(context: ResourceContext): Resource<KnownAccount> {
  return createHttpResource<KnownAccount>(context, {
    name: 'account',
    path: '',
    reader: () => Promise.resolve(readAccount),
    choose: chooseAccount,
    at: ({ asOf }) => parseInstant(asOf),
  });
}
