import { ProblemError } from '@usage-kit/backend';

/**
 * The tokens that a world accepts by default:
 *
 * | token | what it is |
 * |---|---|
 * | `demo-token`, `token-<accountId>` | good for the world's first account, for that account |
 * | `renewed-token`, `renewed-token-<accountId>` | the same, as a host gets them when it renews |
 * | `expired-token` | was good once: 401 `token_expired` |
 * | `foreign-token` | good for an account elsewhere: 403 `account_forbidden` |
 *
 * Every other one is 401 `token_invalid`.
 */
export interface TokenRules {
  /** The accounts that the world has, its first one first. */
  readonly accountIds: readonly string[];
  /** Account id by token; where it is given, only these tokens are good. */
  readonly tokens?: ReadonlyMap<string, string> | undefined;
  /** The token for writing; it belongs to no account. */
  readonly adminToken?: string | undefined;
}

const FOREIGN = Symbol('an account that is not here');

function ownerOf(token: string, rules: TokenRules): string | typeof FOREIGN | undefined {
  if (rules.tokens !== undefined) return rules.tokens.get(token);
  if (token === 'demo-token' || token === 'renewed-token') return rules.accountIds[0];
  if (token === 'expired-token') {
    throw new ProblemError('token_expired', 'The token has expired. Request a new one.');
  }
  if (token === 'foreign-token') return FOREIGN;
  const accountId = /^(?:renewed-)?token-(.+)$/.exec(token)?.[1];
  return accountId !== undefined && rules.accountIds.includes(accountId) ? accountId : undefined;
}

/** Throws unless `token` is good for reading the account. */
export function authorizeAccount(token: string | null, accountId: string, rules: TokenRules): void {
  if (token !== null && token === rules.adminToken) {
    throw new ProblemError('account_forbidden', "The admin token can't read accounts.");
  }
  const owner = token === null ? undefined : ownerOf(token, rules);
  if (owner === undefined) {
    throw new ProblemError('token_invalid', 'The token is missing or not valid.');
  }
  if (!rules.accountIds.includes(accountId)) {
    throw new ProblemError('not_found', `No such account: "${accountId}".`);
  }
  if (owner !== accountId) {
    throw new ProblemError('account_forbidden', 'The token is for another account.');
  }
}

/** Throws unless `token` is the one for writing. */
export function authorizeAdmin(token: string | null, accountId: string, rules: TokenRules): void {
  if (rules.adminToken === undefined) {
    throw new ProblemError('not_found', 'Commands are turned off: no admin token is set.');
  }
  if (token !== rules.adminToken) {
    // A request with a good token is told that it is the wrong kind, anyone else that it is none.
    if (token !== null && ownerOf(token, rules) !== undefined) {
      throw new ProblemError('account_forbidden', 'Commands require the admin token.');
    }
    throw new ProblemError('token_invalid', 'The admin token is missing or not valid.');
  }
  if (!rules.accountIds.includes(accountId)) {
    throw new ProblemError('not_found', `No such account: "${accountId}".`);
  }
}
