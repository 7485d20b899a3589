import type { Problem, ProblemCode } from '@usage-kit/contract';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

/** The status that belongs to each problem code of the contract. */
const STATUSES: Readonly<Record<ProblemCode, number>> = {
  invalid_request: 400,
  token_invalid: 401,
  token_expired: 401,
  account_forbidden: 403,
  not_found: 404,
  alert_not_removable: 409,
  range_too_large: 422,
  range_empty: 422,
  rate_limited: 429,
  unavailable: 503,
};

/** When it is worth asking again for what couldn't be told just now. */
const RETRY_AFTER_SECONDS = 5;

/** Thrown by a source or while a token is checked; becomes the response that says so. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly #retryAfterSeconds: number;

  /** `retryAfterSeconds` is told with `rate_limited` and `unavailable`; 5 if omitted. */
  constructor(
    code: ProblemCode,
    detail: string,
    options?: { readonly retryAfterSeconds?: number },
  ) {
    super(detail);
    this.name = 'ProblemError';
    this.code = code;
    this.#retryAfterSeconds = options?.retryAfterSeconds ?? RETRY_AFTER_SECONDS;
  }

  toResponse(): Response {
    const isTemporary = this.code === 'rate_limited' || this.code === 'unavailable';
    const headers = isTemporary ? { 'Retry-After': String(this.#retryAfterSeconds) } : undefined;
    return problemResponse(this.code, this.message, headers);
  }
}

/** An RFC 9457 response. `headers` are added: a fault's `Retry-After`, say. */
export function problemResponse(
  code: ProblemCode,
  detail: string,
  headers?: HeadersInit,
): Response {
  const status = STATUSES[code];
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    code,
  };
  const all = new Headers(headers);
  all.set('Content-Type', 'application/problem+json');
  all.set('Cache-Control', 'no-store');
  if (status === 401) all.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status, headers: all });
}
