import type { Backend } from './backend.js';

export interface StreamEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

export interface Heard {
  readonly status: number;
  readonly contentType: string;
  readonly events: readonly StreamEvent[];
  /** Comment lines. */
  readonly comments: number;
  /** The backend has ended the stream. */
  readonly isEnded: boolean;
}

function fieldsOf(block: string): StreamEvent | undefined {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
    if (name !== '')
      fields.set(name, fields.has(name) ? `${fields.get(name) ?? ''}\n${value}` : value);
  }
  const data = fields.get('data');
  return data === undefined
    ? undefined
    : { id: fields.get('id'), event: fields.get('event') ?? 'message', data };
}

/** Listens to the stream until what was heard is enough, or the time is over. */
export async function listen(
  backend: Backend,
  options: {
    readonly ms: number;
    readonly isEnough: (heard: Heard) => boolean;
    readonly lastEventId?: string | undefined;
  },
): Promise<Heard> {
  const { ms, isEnough, lastEventId } = options;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  let heard: Heard = { status: 0, contentType: '', events: [], comments: 0, isEnded: false };
  try {
    const headers = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
    const response = await backend.open('/events', controller.signal, headers);
    heard = {
      ...heard,
      status: response.status,
      contentType: response.headers.get('Content-Type') ?? 'none',
    };
    if (response.status !== 200 || !response.body) return heard;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (!isEnough(heard)) {
      const { done, value } = await reader.read();
      if (done) return { ...heard, isEnded: true };
      text = (text + decoder.decode(value, { stream: true })).replace(/\r\n?/g, '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = fieldsOf(block);
        const comments = block.split('\n').filter((line) => line.startsWith(':')).length;
        heard = {
          ...heard,
          events: event ? [...heard.events, event] : heard.events,
          comments: heard.comments + comments,
        };
      }
    }
    return heard;
  } catch (error) {
    // The time was over: what was heard until then is what there is.
    if (controller.signal.aborted) return heard;
    throw error;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
