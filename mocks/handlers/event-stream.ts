import type { Engine } from '@usage-kit/engine';
import { digest } from './entity-tag.js';

const HEARTBEAT_MS = 15_000;
/** Frames that wait for a reader who has stalled; beyond them only the newest state is kept. */
const WAITING_FRAMES = 16;

const encoder = new TextEncoder();

function frame(id: string, event: string, data: string): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${data}\n\n`);
}

function comment(text: string): Uint8Array {
  return encoder.encode(`: ${text}\n\n`);
}

/** What a reader can have of the account: the texts to send, and short names of what they say. */
function presentState(engine: Engine) {
  const summary = engine.read.account();
  const alerts = JSON.stringify(engine.read.alerts());
  // That time has passed is no news: without `asOf` two summaries that say the same are equal.
  const news = JSON.stringify({ ...summary, asOf: null });
  return {
    account: JSON.stringify(summary),
    alerts,
    accountName: digest(news).slice(0, 12),
    alertsName: digest(alerts).slice(0, 12),
  };
}

export interface EventStreamOptions {
  /** The `Last-Event-ID` of a reader who comes back. */
  readonly lastEventId: string | null;
  /** Ends the stream: the world is closed. */
  readonly closed: AbortSignal;
}

/**
 * The account and its alerts as server-sent events, one frame a chunk. An event's id names both as the
 * reader has them once it has read the event, so it needs no memory here to tell what a reader has missed.
 */
export function eventStream(
  engine: Engine,
  { lastEventId, closed }: EventStreamOptions,
): ReadableStream<Uint8Array> {
  let sentAccount = '';
  let sentAlerts = '';
  let isScheduled = false;
  let stop = (): void => undefined;

  function publish(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if ((controller.desiredSize ?? 0) <= 0) return;
    const state = presentState(engine);
    if (state.accountName !== sentAccount) {
      sentAccount = state.accountName;
      controller.enqueue(frame(`${sentAccount}.${sentAlerts}`, 'account', state.account));
    }
    if (state.alertsName !== sentAlerts) {
      sentAlerts = state.alertsName;
      controller.enqueue(frame(`${sentAccount}.${sentAlerts}`, 'alerts', state.alerts));
    }
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const { accountName, alertsName } = presentState(engine);
        if (lastEventId === `${accountName}.${alertsName}`) {
          sentAccount = accountName;
          sentAlerts = alertsName;
          controller.enqueue(comment('nothing new'));
        } else {
          publish(controller);
        }
        // However many changes one command or one step of the clock makes, they are told as one.
        const unsubscribe = engine.subscribe(() => {
          if (isScheduled) return;
          isScheduled = true;
          queueMicrotask(() => {
            isScheduled = false;
            if (!closed.aborted) publish(controller);
          });
        });
        const heartbeat = setInterval(
          () => controller.enqueue(comment('still here')),
          HEARTBEAT_MS,
        );
        const end = (): void => {
          stop();
          controller.close();
        };
        stop = () => {
          unsubscribe();
          clearInterval(heartbeat);
          closed.removeEventListener('abort', end);
          stop = () => undefined;
        };
        closed.addEventListener('abort', end, { once: true });
      },
      pull(controller) {
        publish(controller);
      },
      cancel() {
        stop();
      },
    },
    { highWaterMark: WAITING_FRAMES },
  );
}
