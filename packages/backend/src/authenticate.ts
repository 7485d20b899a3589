import type { Awaitable } from './usage-source.js';
import { ProblemError } from './problem.js';

/** What a token is good for. */
export interface Access {
  /** The one account that it may read. */
  readonly accountId: string;
}

/**
 * Says what a token is good for. A token that isn't good is a `ProblemError` `token_invalid`, one that was good once
 * `token_expired`; the client then asks its host for a new one. The backend compares the account itself.
 */
export type Authenticate = (
  token: string,
  context: {
    /** The account in the path, as somebody wrote it there: nothing is known of it yet. */
    readonly accountId: string;
    readonly request: Request;
  },
) => Awaitable<Access>;

/** The token of an `Authorization: Bearer …` header; null where there is none. */
export function bearerToken(request: Request): string | null {
  const header = request.headers.get('Authorization') ?? '';
  return /^Bearer +([\w\-.~+/]+=*) *$/i.exec(header)?.[1] ?? null;
}

/** Throws a `ProblemError` unless the request carries a token for this account. */
export async function authorize(
  request: Request,
  accountId: string,
  authenticate: Authenticate,
): Promise<void> {
  const token = bearerToken(request);
  if (token === null) throw new ProblemError('token_invalid', 'The request carries no token.');
  const access = await authenticate(token, { accountId, request });
  if (access.accountId !== accountId) {
    throw new ProblemError('account_forbidden', 'The token is for another account.');
  }
}
