import { UsageError, type UsageErrorKind } from '../usage-error.js';

const answerLimitBytes = 5_000_000;
const detailLimit = 500;

export function unreadableError(code = 'unreadable', detail?: string): UsageError {
  return new UsageError({ kind: 'unreadable', code, detail });
}

/** The body as text. Gives up, and lets go of the connection, as soon as it is past the limit. */
async function readText(response: Response): Promise<string> {
  const tooLarge = () => unreadableError('too_large');
  if (Number(response.headers.get('content-length')) > answerLimitBytes) {
    void response.body?.cancel().catch(() => undefined);
    throw tooLarge();
  }
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > answerLimitBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The JSON of a response. What is not JSON is `unreadable`; a connection that breaks off rejects as it did. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadableError();
  }
}

function toErrorKind(status: number): UsageErrorKind {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 408:
      return 'timeout';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      if (status >= 500) return 'server';
      return status >= 400 ? 'invalid-request' : 'unreadable';
  }
}

export interface ReadErrorOptions {
  retryAfterMs: number | null;
  /** The token that the request carried. */
  token: string | null;
}

/** The error that a response other than a success stands for, with the problem (RFC 9457) in its body, if any. */
export async function readError(
  response: Response,
  { retryAfterMs, token }: ReadErrorOptions,
): Promise<UsageError> {
  const { status } = response;
  const problem: unknown = await readJson(response).catch(() => null);
  const { code, detail, title } = Object(problem) as Record<string, unknown>;
  const words = [detail, title].find((text): text is string => typeof text === 'string');
  // A server that quotes the token must not get it into a log by way of this error.
  const safe = token === null ? words : words?.replaceAll(token, '…');
  return new UsageError({
    kind: toErrorKind(status),
    code: typeof code === 'string' && /^\w{1,64}$/.test(code) ? code : `http_${status}`,
    status,
    detail: safe?.slice(0, detailLimit),
    retryAfterMs,
  });
}
