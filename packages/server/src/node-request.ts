import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { problemResponse } from '@usage-kit/backend';

const MOST_BYTES = 1_048_576;

type Serve = (request: Request) => Promise<Response | undefined>;

/** The body as it came; undefined where there is more of it than a request may have. */
async function bodyOf(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Whoever sends too much is still to be told so: the connection must outlive the reading.
  const incoming = message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
}

async function requestOf(
  message: IncomingMessage,
  signal: AbortSignal,
): Promise<Request | undefined> {
  const method = message.method ?? 'GET';
  // Where the server is to be found is the caller's affair: only the path counts.
  const url = new URL(message.url ?? '/', 'http://localhost');
  const init = { method, headers: headersOf(message), signal };
  if (method === 'GET' || method === 'HEAD') return new Request(url, init);
  const body = await bodyOf(message);
  return body === undefined ? undefined : new Request(url, { ...init, body: new Uint8Array(body) });
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null) {
    response.end();
    return;
  }
  // A stream that says nothing yet is open all the same.
  response.flushHeaders();
  await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response);
}

/** Returns one request of Node’s server by a function from Request to Response. */
export async function answerNode(
  message: IncomingMessage,
  response: ServerResponse,
  serve: Serve,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const request = await requestOf(message, gone.signal);
    if (request === undefined) {
      response.setHeader('Connection', 'close');
      await send(problemResponse('invalid_request', 'The body is larger than 1 MiB.'), response);
      return;
    }
    const answer =
      (await serve(request)) ??
      problemResponse('not_found', 'Not found. All paths start with /v1/accounts/{accountId}.');
    if (answer.type === 'error') response.destroy();
    else await send(answer, response);
  } catch (error) {
    // Who has gone away in the middle is not a fault; anything else is one of ours, and must be seen.
    if (!gone.signal.aborted) console.error(error);
    response.destroy();
  }
}
