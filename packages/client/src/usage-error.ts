/**
 * What can go wrong between the client and the server: a closed set, so that a switch over it is exhaustive.
 *
 * - `network`: no response, or one that broke off. `timeout`: none within the time limit.
 * - `unauthorized`: no token, or none that the server takes. `forbidden`: a token for something else.
 * - `not-found`: no such account, resource or id. `invalid-request`: a parameter is not of its form.
 * - `conflict`: the server refuses what was asked, such as dismissing a fixed banner.
 * - `rate-limited`, `unavailable`, `server`: the server cannot respond now (429; 502, 503, 504; any other 5xx).
 * - `unreadable`: a response that is not what the contract says, or too large.
 * - `aborted`: the caller gave up, or the client was closed.
 */
export type UsageErrorKind =
  | 'network'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'invalid-request'
  | 'conflict'
  | 'rate-limited'
  | 'unavailable'
  | 'server'
  | 'unreadable'
  | 'aborted';

export interface UsageErrorOptions {
  kind: UsageErrorKind;
  /** The problem's code as the server gave it, or one of the client's own, such as `timeout`. */
  code: string;
  status?: number | null;
  detail?: string | undefined;
  retryAfterMs?: number | null;
}

const passing: ReadonlySet<UsageErrorKind> = new Set([
  'network',
  'timeout',
  'rate-limited',
  'unavailable',
  'server',
  'unreadable',
]);

/** The only error that the client rejects with. It never holds a token or a URL. */
export class UsageError extends Error {
  readonly kind: UsageErrorKind;
  /** The problem's `code` (`rate_limited`), or where there is none one of the client's (`timeout`, `http_418`). */
  readonly code: string;
  /** The HTTP status, or null where there was no response. */
  readonly status: number | null;
  /** Whether the same request may succeed later, so that "Try again" makes sense. */
  readonly retriable: boolean;
  /** The server's own words, at most 500 characters; text, never markup. */
  readonly detail: string | undefined;
  /** How long the server asks to be left alone, in milliseconds up to 60 s; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor({ kind, code, status = null, detail, retryAfterMs = null }: UsageErrorOptions) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'UsageError';
    this.kind = kind;
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.retryAfterMs = retryAfterMs;
    this.retriable = passing.has(kind) && code !== 'too_large';
  }
}
