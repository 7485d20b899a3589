import type { Account, AlertList } from '@usage-kit/contract';
import { digest } from './entity-tag.js';
import type { Awaitable } from './usage-source.js';

const HEARTBEAT_MS = 15_000;
/** Frames that wait for a reader who has stalled; beyond them only the newest state is kept. */
const WAITING_FRAMES = 16;

const encoder = new TextEncoder();

/** What the stream tells of. */
export interface LiveState {
  readonly account: Account;
  readonly alerts: AlertList;
}

export interface EventStreamOptions {
  readonly read: (signal: AbortSignal) => Awaitable<LiveState>;
  readonly watch: (changed: () => void) => () => void;
  /** The `Last-Event-ID` of a reader who comes back. */
  readonly lastEventId: string | null;
  /** Each ends the stream: its reader is gone, the backend closes. */
  readonly ends: readonly AbortSignal[];
  /** Told of what `read` throws later on; it is asked again with the next change or heartbeat. */
  readonly report: (error: unknown) => void;
}

function frame(id: string, event: string, data: string): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${data}\n\n`);
}

function comment(text: string): Uint8Array {
  return encoder.encode(`: ${text}\n\n`);
}

/** The texts to send, and short names of what they say. */
function printed(state: LiveState) {
  const alerts = JSON.stringify(state.alerts);
  // That time has passed is not news: without `asOf` two summaries that say the same are equal.
  const news = JSON.stringify({ ...state.account, asOf: null });
  return {
    account: JSON.stringify(state.account),
    alerts,
    accountName: digest(news),
    alertsName: digest(alerts),
  };
}

/**
 * The account and its alerts as server-sent events, one frame a chunk. An event's id names both as the reader has them
 * once it has read the event, so no memory is needed to tell what a reader has missed.
 *
 * Rejects with what the first `read` throws, when there is still a status to send.
 */
export async function openEventStream(
  options: EventStreamOptions,
): Promise<ReadableStream<Uint8Array>> {
  const { read, watch, lastEventId, ends, report } = options;
  const leaving = new AbortController();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let sentAccount = '';
  let sentAlerts = '';
  let isStale = false;
  let isScheduled = false;
  let isReading = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  // Before the first reading, so that no change falls between the two.
  const unwatch = watch(() => {
    isStale = true;
    // However many changes one command or one step of the clock makes, they are told as one.
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      void update();
    });
  });

  function stop(): void {
    leaving.abort();
    unwatch();
    clearInterval(heartbeat);
    for (const signal of ends) signal.removeEventListener('abort', end);
  }

  function end(): void {
    if (leaving.signal.aborted) return;
    stop();
    controller?.close();
  }

  function send(state: LiveState): void {
    const { account, alerts, accountName, alertsName } = printed(state);
    if (accountName !== sentAccount) {
      sentAccount = accountName;
      controller?.enqueue(frame(`${sentAccount}.${sentAlerts}`, 'account', account));
    }
    if (alertsName !== sentAlerts) {
      sentAlerts = alertsName;
      controller?.enqueue(frame(`${sentAccount}.${sentAlerts}`, 'alerts', alerts));
    }
  }

  async function update(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && (controller?.desiredSize ?? 0) > 0) {
        isStale = false;
        const state = await read(leaving.signal);
        if (leaving.signal.aborted) return;
        send(state);
      }
    } catch (error) {
      isStale = true;
      if (!leaving.signal.aborted) report(error);
    } finally {
      isReading = false;
    }
  }

  let first: LiveState;
  try {
    for (const signal of ends) signal.addEventListener('abort', end);
    if (ends.some(({ aborted }) => aborted)) end();
    first = await read(leaving.signal);
  } catch (error) {
    stop();
    throw error;
  }
  return new ReadableStream<Uint8Array>(
    {
      start(made) {
        controller = made;
        const { accountName, alertsName } = printed(first);
        if (lastEventId === `${accountName}.${alertsName}`) {
          sentAccount = accountName;
          sentAlerts = alertsName;
          made.enqueue(comment('nothing new'));
        } else {
          send(first);
        }
        if (leaving.signal.aborted) {
          made.close();
          return;
        }
        heartbeat = setInterval(() => {
          made.enqueue(comment('still here'));
          void update();
        }, HEARTBEAT_MS);
      },
      pull: () => update(),
      cancel: stop,
    },
    { highWaterMark: WAITING_FRAMES },
  );
}
