import type { Environment } from '../environment.js';
import type { StreamedEvent } from './event-parser.js';
import { readEventStream } from './event-stream.js';
import { sleep, unlessAborted } from '../http/abortable.js';
import { backOffMs } from '../http/retry.js';
import type { Transport } from '../http/transport.js';
import { UsageError } from '../usage-error.js';

export type LiveResource = 'account' | 'alerts';

export interface LiveUpdatesOptions {
  environment: Environment;
  transport: Pick<Transport, 'open'>;
  /** Takes what an event says; false where it cannot be read. */
  onUpdate(resource: LiveResource, body: unknown): boolean;
  /** Asks for account and alerts. */
  refresh(): Promise<void>;
}

const pollMs = 30_000;
/** So many polls, then another try at a stream. */
const pollRounds = 10;
const maxFailures = 4;
/** A connection that lasted so long was a good one; its end is not a failure. */
const lastingMs = 30_000;
const betweenGapsMs = 30_000;
/** An event that was lost on the way is not missed for longer. */
const longestTrustMs = 300_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Keeps account and alerts up to date: by one event stream, opened again when it breaks; and where there is none to
 * be had, by asking every 30 s.
 */
export class LiveUpdates {
  readonly #options: LiveUpdatesOptions;
  /** Kept from one run to the next, so that the server sends only what has changed. */
  #lastEventId = '';
  /** The connection that is open now. */
  #open: object | undefined;
  /** Of the monotonic clock: when account and alerts were last asked for, both. */
  #wholeAt = 0;
  #gapFilledAt = -Infinity;
  #order = NaN;
  #counting = false;

  constructor(options: LiveUpdatesOptions) {
    this.#options = options;
  }

  /** Whether a stream is open now. */
  get open(): boolean {
    return this.#open !== undefined;
  }

  /** Continues until the signal is aborted or the server takes no token. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const { environment } = this.#options;
    this.#wholeAt = environment.monotonic();
    let failures = 0;
    let again = false;
    try {
      for (;;) {
        const { poll, lasted, waitMs } = await this.#connect(again, signal);
        again = true;
        failures = lasted ? 1 : failures + 1;
        if (poll || failures >= maxFailures) {
          await this.#poll(signal);
          failures = 0;
        } else {
          const ms = waitMs > 0 ? waitMs : backOffMs(failures, environment.random());
          await sleep(environment, ms, signal);
        }
      }
    } catch {
      // Aborted, or no token: who runs this knows of either.
    }
  }

  /** One connection, to its end. */
  async #connect(
    again: boolean,
    signal: AbortSignal,
  ): Promise<{ poll: boolean; lasted: boolean; waitMs: number }> {
    const { environment, transport } = this.#options;
    const connection = {};
    let openedAt = Infinity;
    let alive = false as boolean;
    this.#order = NaN;
    this.#counting = false;
    try {
      const end = await readEventStream(
        {
          environment,
          transport,
          lastEventId: this.#lastEventId,
          onOpen: () => {
            openedAt = environment.monotonic();
            this.#open = connection;
            // What happened in between may be lost: not every server keeps it.
            if (again) void this.#refresh();
          },
          onLife: () => {
            alive = true;
            if (environment.monotonic() - this.#wholeAt >= longestTrustMs) void this.#refresh();
          },
          onEvent: (event) => this.#take(event),
        },
        signal,
      );
      const lasted = alive && environment.monotonic() - openedAt >= lastingMs;
      // Open and never a word, not even a comment: something in between holds the stream back.
      return { poll: end === 'refused' || (end === 'silent' && !alive), lasted, waitMs: 0 };
    } catch (error) {
      if (signal.aborted || !(error instanceof UsageError) || error.kind === 'unauthorized') {
        throw error;
      }
      const { retryAfterMs, kind } = error;
      const mayPass = kind === 'network' || kind === 'server' || kind === 'unavailable';
      const poll = !mayPass && kind !== 'rate-limited';
      return { poll, lasted: false, waitMs: retryAfterMs ?? 0 };
    } finally {
      if (this.#open === connection) this.#open = undefined;
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { environment } = this.#options;
    for (let round = 0; round < pollRounds; round += 1) {
      const sinceMs = environment.monotonic() - this.#wholeAt;
      await sleep(environment, Math.max(0, pollMs - sinceMs), signal);
      await unlessAborted(this.#refresh(), signal);
    }
  }

  async #refresh(): Promise<void> {
    this.#wholeAt = this.#options.environment.monotonic();
    await this.#options.refresh();
    this.#wholeAt = this.#options.environment.monotonic();
  }

  #take({ event, data, id }: StreamedEvent): void {
    const missed = id !== undefined && this.#skips(id);
    if (id !== undefined) this.#lastEventId = id;
    if (event !== 'account' && event !== 'alerts') return;
    const readable = this.#options.onUpdate(event, parsed(data));
    const now = this.#options.environment.monotonic();
    if ((readable && !missed) || now - this.#gapFilledAt < betweenGapsMs) return;
    this.#gapFilledAt = now;
    void this.#refresh();
  }

  /** Whether ids that had counted up by one until now leave some out. */
  #skips(id: string): boolean {
    const order = /^\d{1,15}$/.test(id) ? Number(id) : NaN;
    const step = order - this.#order;
    this.#order = order;
    if (step === 1) this.#counting = true;
    return this.#counting && step > 1;
  }
}
