import type { Environment } from '../environment.js';
import { createEventParser, type StreamedEvent } from './event-parser.js';
import { timeoutError, unlessAborted, withTimeout } from '../http/abortable.js';
import type { Transport } from '../http/transport.js';
import { UsageError } from '../usage-error.js';

const silenceLimitMs = 45_000;
const eventLimitCharacters = 5_000_000;

export interface EventStreamOptions {
  environment: Environment;
  transport: Pick<Transport, 'open'>;
  lastEventId: string;
  onOpen: () => void;
  /** Something arrived, be it a comment. */
  onLife: () => void;
  onEvent: (event: StreamedEvent) => void;
}

/** `refused`: the server, or something before it, gives no event stream. `silent`: nothing came for 45 s. */
export type StreamEnd = 'refused' | 'silent' | 'cut';

/**
 * One connection of server-sent events, from its opening to its end. `EventSource` cannot send a token; `fetch` can.
 * An event that is cut off in the middle is dropped. Rejects with a `UsageError` where it could not be opened.
 */
export async function readEventStream(
  { environment, transport, lastEventId, onOpen, onLife, onEvent }: EventStreamOptions,
  signal: AbortSignal,
): Promise<StreamEnd> {
  const connection = new AbortController();
  const end = () => connection.abort();
  signal.addEventListener('abort', end);
  try {
    const headers: Record<string, string> = { accept: 'text/event-stream' };
    // An id that is not plain text cannot be in a header: then the server sends all again.
    if (/^[\x20-\x7e]+$/.test(lastEventId)) headers['last-event-id'] = lastEventId;
    const response = await transport.open('/events', headers, connection.signal);
    const type = response.headers.get('content-type') ?? '';
    if (response.status !== 200 || !response.body || !/^text\/event-stream\b/i.test(type)) {
      return 'refused';
    }
    onOpen();
    return await readAll(response.body);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }

  async function readAll(body: ReadableStream<Uint8Array>): Promise<StreamEnd> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let unendedCharacters = 0;
    const parse = createEventParser((event) => {
      unendedCharacters = 0;
      onEvent(event);
    });
    try {
      while (unendedCharacters <= eventLimitCharacters) {
        const chunk = withTimeout(reader.read(), {
          clock: environment,
          ms: silenceLimitMs,
          onTimeout: timeoutError,
        });
        const { done, value } = await unlessAborted(chunk, signal);
        if (done) break;
        onLife();
        const text = decoder.decode(value, { stream: true });
        unendedCharacters += text.length;
        parse(text);
      }
    } catch (error) {
      if (error instanceof UsageError && error.kind === 'timeout') return 'silent';
    } finally {
      void reader.cancel().catch(() => undefined);
    }
    return 'cut';
  }
}
