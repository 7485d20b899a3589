import type { World } from '@usage-kit/mocks/world';
import { keyOf, type MailLog, type OpenDelivery } from './mail-log.js';
import { messageIdOf, messageOf, type Sender } from './message.js';
import { type Relay, RelayError } from './relay.js';

/** Tells the time and wakes the queue. */
export interface QueueClock {
  /** In milliseconds. */
  now(): number;
  /** Calls back once, `ms` from now. Returns a function that cancels it. */
  after(ms: number, callback: () => void): () => void;
}

const REAL_CLOCK: QueueClock = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

export interface MailQueueOptions {
  readonly world: World;
  readonly log: MailLog;
  readonly relay: Relay;
  /** What the SMTP server is called when an operator is told of it. */
  readonly server: string;
  /** The address that emails come from. */
  readonly from: string;
  /** What becomes of an email that may have been taken already: nothing, or it is sent once more. */
  readonly inDoubt: 'hold' | 'send';
  /** Told in a sentence what an operator should know. */
  readonly report: (sentence: string) => void;
  /** The wait before a second try, and the longest one, in milliseconds. 1 s and 5 min if omitted. */
  readonly firstWaitMs?: number | undefined;
  readonly mostWaitMs?: number | undefined;
  /** How long the same email is tried, in milliseconds. Four days if omitted. */
  readonly giveUpMs?: number | undefined;
  /** How many are under way at once. 4 if omitted. */
  readonly concurrency?: number | undefined;
  /** The real one if omitted. */
  readonly clock?: QueueClock | undefined;
}

interface Waiting {
  readonly delivery: OpenDelivery;
  tries: number;
  dueMs: number;
}

/**
 * Sends what comes into the outboxes of a world, each email to each of its recipients by itself. What it has done is on
 * the disk before and after: it sends nothing twice, and forgets nothing that is not done.
 */
export class MailQueue {
  readonly #options: MailQueueOptions;
  readonly #sender: Sender;
  readonly #waiting: Waiting[] = [];
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #unsubscribe: () => void;
  readonly #clock: QueueClock;
  #cancelTimer: (() => void) | undefined;
  /** How often in a row the server could not be used, and until when it is left alone. */
  #troubles = 0;
  #restUntilMs = 0;
  #isClosed = false;
  #end: Promise<void> | undefined;

  constructor(options: MailQueueOptions) {
    this.#options = options;
    this.#clock = options.clock ?? REAL_CLOCK;
    const { world, log } = options;
    this.#sender = { address: options.from, queueId: log.queueId };
    for (const { id, engine } of world.accounts) {
      // What lies in the outbox when an account is first seen is its past: nobody is written to about that.
      if (log.next(id) === undefined) log.begin(id, engine.outbox.length);
    }
    for (const delivery of log.open) this.#admit(delivery);
    this.#unsubscribe = world.subscribe(() => this.#collect());
    this.#collect();
    this.#pump();
  }

  /** How many emails are waiting or under way. */
  get size(): number {
    return this.#waiting.length + this.#underWay.size;
  }

  /** Resolves when no email is under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** Stops. What is under way is waited for, for so long; what is not done is done by the next queue. */
  close(graceMs = 5_000): Promise<void> {
    this.#end ??= this.#finish(graceMs);
    return this.#end;
  }

  async #finish(graceMs: number): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    this.#cancelTimer?.();
    const impatience = setTimeout(() => this.#options.relay.close(), graceMs);
    await Promise.all(this.#underWay.values());
    clearTimeout(impatience);
    this.#options.log.close();
  }

  /** What another process has left behind. */
  #admit(delivery: OpenDelivery): void {
    const { log, inDoubt, report } = this.#options;
    if (delivery.isInDoubt && inDoubt === 'hold') {
      report(this.#doubtful(delivery));
      log.done(delivery, 'doubt', 'The server ended while it was being delivered.');
      return;
    }
    this.#waiting.push({ delivery, tries: 0, dueMs: 0 });
  }

  /** Takes what is new in the outboxes. */
  #collect(): void {
    const { world, log, report } = this.#options;
    let hasNew = false;
    for (const { id, engine } of world.accounts) {
      for (let email = log.next(id) ?? 0; email < engine.outbox.length; email += 1) {
        const recipients = engine.outbox[email]?.to.length ?? 0;
        try {
          for (const delivery of log.queue(id, email, recipients, this.#clock.now())) {
            this.#waiting.push({ delivery, tries: 0, dueMs: 0 });
          }
        } catch (error) {
          // It is tried again at the next change: the outbox keeps it.
          report(`Couldn't read the outbox: ${sentenceOf(error)}`);
          return;
        }
        hasNew = true;
      }
    }
    if (hasNew) this.#pump();
  }

  /** Starts what is due, and waits for what is due next. */
  #pump(): void {
    this.#cancelTimer?.();
    if (this.#isClosed) return;
    const nowMs = this.#clock.now();
    const { concurrency = 4 } = this.#options;
    // A server that was in trouble is asked with one email before it gets more.
    const most = this.#troubles > 0 ? 1 : concurrency;
    while (this.#underWay.size < most && nowMs >= this.#restUntilMs) {
      const place = this.#waiting.findIndex(({ dueMs }) => dueMs <= nowMs);
      const [waiting] = place < 0 ? [] : this.#waiting.splice(place, 1);
      if (waiting === undefined) break;
      const key = keyOf(waiting.delivery);
      this.#underWay.set(
        key,
        this.#send(waiting).finally(() => {
          this.#underWay.delete(key);
          this.#pump();
        }),
      );
    }
    if (this.#waiting.length === 0 || this.#underWay.size >= most) return;
    const nextMs = Math.min(...this.#waiting.map(({ dueMs }) => dueMs));
    const waitMs = Math.max(nextMs, this.#restUntilMs) - nowMs;
    this.#cancelTimer = this.#clock.after(waitMs, () => this.#pump());
  }

  async #send(waiting: Waiting): Promise<void> {
    const { delivery } = waiting;
    const { world, log, relay, report } = this.#options;
    const { engine } = world.account(delivery.account);
    const email = engine.outbox[delivery.email];
    const to = email?.to[delivery.recipient];
    if (email === undefined || to === undefined) {
      const said = 'The email is no longer in the outbox.';
      this.#quietly(delivery, () => log.done(delivery, 'refused', said));
      return;
    }
    let said: string;
    try {
      const opening = engine.journal.at(0);
      const language = opening?.type === 'opening' ? opening.account.language : 'en';
      const message = await messageOf(email, delivery, this.#sender, language);
      const envelope = { from: this.#sender.address, to };
      said = await relay.send(message, envelope, () => log.handingOver(delivery));
    } catch (error) {
      this.#quietly(delivery, () => this.#failed(waiting, error));
      return;
    }
    if (this.#troubles > 0) report('Emails are being sent again.');
    this.#troubles = 0;
    // Where this is not kept the email is sent all the same, and the next queue holds it for doubtful.
    this.#quietly(delivery, () => log.done(delivery, 'sent', said));
  }

  /** What cannot be written down about one email is told, and keeps no other from being sent. */
  #quietly(delivery: OpenDelivery, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#options.report(`${this.#named(delivery)}: ${sentenceOf(error)}`);
    }
  }

  #failed(waiting: Waiting, error: unknown): void {
    const { delivery } = waiting;
    const { log, report, inDoubt, giveUpMs = 4 * 86_400_000 } = this.#options;
    const said = sentenceOf(error);
    const outcome = error instanceof RelayError ? error.outcome : 'trouble';
    if (outcome === 'permanent') {
      log.done(delivery, 'refused', said);
      report(`${this.#named(delivery)} was rejected and will not be sent: ${said}`);
    } else if (outcome === 'doubt' && inDoubt === 'hold') {
      // Where the queue is broken off the next one finds the same, and says so.
      if (this.#isClosed) return;
      log.done(delivery, 'doubt', said);
      report(`${this.#doubtful(delivery)} ${said}`);
    } else if (this.#clock.now() - delivery.at > giveUpMs) {
      log.done(delivery, 'refused', said);
      report(`${this.#named(delivery)} could not be delivered; giving up: ${said}`);
    } else {
      this.#again(waiting, outcome === 'trouble', said);
      if (outcome === 'temporary') log.postponed(delivery);
    }
  }

  #again(waiting: Waiting, isTrouble: boolean, said: string): void {
    const { report, server } = this.#options;
    if (isTrouble) {
      if (this.#troubles === 0) {
        report(`Couldn't send emails through ${server}; they stay in the queue. ${said}`);
      }
      this.#troubles += 1;
      this.#restUntilMs = this.#clock.now() + this.#wait(this.#troubles);
    } else {
      if (waiting.tries === 0) report(`${this.#named(waiting.delivery)} will be retried: ${said}`);
      waiting.tries += 1;
      waiting.dueMs = this.#clock.now() + this.#wait(waiting.tries);
    }
    this.#waiting.push(waiting);
  }

  /** Doubles from try to try; half of it is chance, so that many do not come back at once. */
  #wait(tries: number): number {
    const { firstWaitMs = 1_000, mostWaitMs = 300_000 } = this.#options;
    const mostMs = Math.min(mostWaitMs, firstWaitMs * 2 ** Math.min(tries - 1, 30));
    return mostMs / 2 + (Math.random() * mostMs) / 2;
  }

  #named(delivery: OpenDelivery): string {
    const { world } = this.#options;
    const email = world.account(delivery.account).engine.outbox[delivery.email];
    const to = email?.to[delivery.recipient] ?? '';
    return `Email ${messageIdOf(delivery, this.#sender)} from ${email?.at ?? ''} to ${oneLine(to)}`;
  }

  #doubtful(delivery: OpenDelivery): string {
    return (
      `${this.#named(delivery)} was sent, but the SMTP server didn't confirm it. It may have been delivered, so it is not ` +
      'sent again. Check the log of the SMTP server, or use `--smtp-in-doubt send` to send such emails again.'
    );
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An address is somebody’s text, and a log is read in a terminal. */
function oneLine(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
