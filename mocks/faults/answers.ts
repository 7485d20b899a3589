import { problemResponse } from '@usage-kit/backend';
import type { Call, Fault, ProperAnswer } from './fault.js';

type Answer = NonNullable<Fault['answer']>;

/** 429 or 503; `retryAfter` is what the header says, omitted where undefined. */
export function busy(code: 'rate_limited' | 'unavailable', retryAfter?: string): Answer {
  const detail =
    code === 'rate_limited'
      ? 'Too many requests for this account.'
      : 'Billing data is temporarily unavailable.';
  const headers: HeadersInit = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  return () => problemResponse(code, detail, headers);
}

/** A server that fails without a word that is for machines. */
export function broken(status: 500 | 502 | 504): Answer {
  return () =>
    new Response('<h1>It went wrong</h1>', { status, headers: { 'Content-Type': 'text/html' } });
}

/** No response: the connection fails. */
export function networkError(): Answer {
  return () => Response.error();
}

/** No response, ever, until the request is given up. */
export function silence(): Answer {
  return ({ request: { signal } }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(Response.error()), { once: true });
    });
}

/** 200 with a body of this text. */
export function body(text: string, contentType = 'application/json'): Answer {
  return () => new Response(text, { headers: { 'Content-Type': contentType } });
}

/** The proper response with its JSON changed. Anything else stays as it is. */
export function changed(change: (value: unknown, call: Call) => unknown): Answer {
  return async (call: Call, proper: ProperAnswer) => {
    const answer = await proper();
    if (answer.headers.get('Content-Type') !== 'application/json') return answer;
    return new Response(JSON.stringify(change(await answer.json(), call)), {
      headers: { 'Content-Type': 'application/json' },
    });
  };
}

/** The proper response, cut off in its middle. */
export function cutOff(): Answer {
  return async (_call, proper) => {
    const answer = await proper();
    if (answer.headers.get('Content-Type') !== 'application/json') return answer;
    const text = await answer.text();
    return new Response(text.slice(0, Math.ceil(text.length / 2)), {
      headers: { 'Content-Type': 'application/json' },
    });
  };
}

/** What a stream's reader gets instead of each frame; nothing ends it early but `end`. */
export type FrameChange = (
  frame: Uint8Array,
  reader: { pass: (frame: Uint8Array) => void; end: () => void },
) => void;

/** The proper stream, its frames changed one by one. `change` is made again for each connection. */
export function streamed(createChange: () => FrameChange): Answer {
  return async (_call, proper) => {
    const answer = await proper();
    if (answer.body === null || answer.status !== 200) return answer;
    const change = createChange();
    const frames = new TransformStream<Uint8Array, Uint8Array>({
      transform(frame, controller) {
        change(frame, {
          pass: (passed) => controller.enqueue(passed),
          end: () => controller.terminate(),
        });
      },
    });
    return new Response(answer.body.pipeThrough(frames), { headers: answer.headers });
  };
}
