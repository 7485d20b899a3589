import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createEngine } from '@usage-kit/engine';
import { createWorld, type World } from '@usage-kit/mocks/world';
import { MailLog } from '../mail-log.js';
import { MailQueue, type MailQueueOptions, type QueueClock } from '../mail-queue.js';
import { Relay } from '../relay.js';
import { readSmtpAddress } from '../smtp-address.js';

const closing: (() => unknown)[] = [];

/** Ends what a test began, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

export function closeLater(close: () => unknown): void {
  closing.push(close);
}

export interface Received {
  readonly to: string;
  readonly message: string;
}

/** What the server says to the `nth` message, from 1: nothing (it takes it), or a refusal. */
export type Say = (nth: number) => Error | undefined;

export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

export interface InboxOptions extends SMTPServerOptions {
  readonly say?: Say;
  readonly port?: number;
  /** Called when a message is taken and its sender hasn't been told yet. */
  readonly onTaken?: () => void;
}

/** An SMTP server that keeps what it takes. */
export async function inbox(options: InboxOptions = {}) {
  const { say, port = 0, onTaken, ...rest } = options;
  const received: Received[] = [];
  const secure: boolean[] = [];
  let attempts = 0;
  let busiest = 0;
  let busy = 0;
  const arrivals: { count: number; resolve: () => void }[] = [];
  const take = (one: Received): void => {
    received.push(one);
    onTaken?.();
    for (const { count, resolve } of arrivals) if (received.length >= count) resolve();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, callback) {
      busy += 1;
      busiest = Math.max(busiest, busy);
      callback();
    },
    onClose() {
      busy -= 1;
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        attempts += 1;
        const error = say?.(attempts);
        if (error === undefined) {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          secure.push(session.secure);
          take({ to, message: Buffer.concat(chunks).toString() });
        }
        callback(error);
      });
    },
    ...rest,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)));
  const address = server.server.address() as AddressInfo;
  return {
    server,
    received,
    /** Resolves when so many have been taken. */
    arrived: (count: number) =>
      new Promise<void>((resolve) => {
        if (received.length >= count) resolve();
        else arrivals.push({ count, resolve });
      }),
    url: `smtp://127.0.0.1:${address.port}?tls=none`,
    attempts: () => attempts,
    busiest: () => busiest,
    /** Whether each message that was taken came by TLS. */
    isSecure: () => secure,
  };
}

/** An account with 100 runs; `use` runs so many tools, and emails come at 50, 70, 80 and 90. */
export function account(administrators: readonly string[] = ['ada@example.com'], id = 'acc_mail') {
  const engine = createEngine({
    seed: 1,
    startsAt: '2026-11-01T00:00:00Z',
    account: { id, name: 'Acme', freeRuns: 100, administrators },
  });
  engine.execute({ type: 'create-tool', toolId: 't', name: 't', ownerName: 'o' });
  engine.execute({ type: 'deploy-tool', toolId: 't' });
  const world = createWorld([
    {
      name: 'new-account',
      title: '',
      description: '',
      accountId: id,
      endsAt: engine.now,
      faults: [],
      create: () => engine,
    },
  ]);
  let runs = 0;
  const use = (count: number): void => {
    for (let run = 0; run < count; run += 1) {
      world.execute({ type: 'run-tool', eventId: `e${(runs += 1)}`, toolId: 't' });
    }
  };
  return { world, use };
}

/** Time that passes only when a test says so. */
export class VirtualClock implements QueueClock {
  #nowMs = Date.UTC(2026, 10, 1);
  readonly #timers = new Map<object, { readonly dueMs: number; readonly callback: () => void }>();

  now(): number {
    return this.#nowMs;
  }

  after(ms: number, callback: () => void): () => void {
    const key = {};
    this.#timers.set(key, { dueMs: this.#nowMs + ms, callback });
    return () => this.#timers.delete(key);
  }

  /** How many callbacks are scheduled. */
  get scheduled(): number {
    return this.#timers.size;
  }

  /** Moves on to the next callback and runs it. Returns false if none is scheduled. */
  next(): boolean {
    const [first] = [...this.#timers].sort(([, a], [, b]) => a.dueMs - b.dueMs);
    if (first === undefined) return false;
    const [key, { dueMs, callback }] = first;
    this.#timers.delete(key);
    this.#nowMs = Math.max(this.#nowMs, dueMs);
    callback();
    return true;
  }
}

/** As many times as a queue may wake up before a test gives up. */
const MOST_STEPS = 1_000;

export function start(
  world: World,
  url: string,
  more: Partial<MailQueueOptions> & { file?: string } = {},
) {
  const { file, ...options } = more;
  const reports: string[] = [];
  const address = readSmtpAddress(url);
  const clock = new VirtualClock();
  const queue = new MailQueue({
    world,
    log: file === undefined ? MailLog.inMemory() : MailLog.open(file),
    relay: new Relay(address.options, address.auth),
    server: address.shown,
    from: 'usage@example.com',
    inDoubt: 'hold',
    report: (sentence) => reports.push(sentence),
    clock,
    ...options,
  });
  closing.push(() => queue.close(0));
  return {
    queue,
    reports,
    clock,
    /** Lets virtual time pass until a condition holds. Fails once nothing is scheduled that could change it. */
    until: async (what: string, isSo: () => boolean): Promise<void> => {
      await queue.settled();
      for (let step = 0; !isSo(); step += 1) {
        assert.ok(step < MOST_STEPS && clock.next(), `${what}: it did not happen`);
        await queue.settled();
      }
    },
    /** Runs the queue's next timer and what it starts. */
    step: async (): Promise<void> => {
      assert.ok(clock.next(), 'nothing is scheduled');
      await queue.settled();
    },
    /** Asserts that the queue does nothing more, however much time passes. */
    isAtRest: async (): Promise<void> => {
      await queue.settled();
      assert.deepEqual({ size: queue.size, scheduled: clock.scheduled }, { size: 0, scheduled: 0 });
    },
  };
}

export const subjects = (received: readonly Received[]) =>
  received.map(({ message }) => /^Subject: (.*)$/m.exec(message)?.[1]);
export const messageIds = (received: readonly Received[]) =>
  received.map(({ message }) => /^Message-ID: (<.*>)\r$/m.exec(message)?.[1]);

/** A server that goes away: before it wants the message, or once it has all of it. */
export async function rude(when: 'before' | 'after', times: number) {
  let hangups = 0;
  const heard: string[] = [];
  const server = createServer((socket) => {
    let isMessage = false;
    let text = '';
    socket.on('error', () => undefined);
    socket.write('220 rude\r\n');
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (isMessage) {
        if (!text.endsWith('\r\n.\r\n')) return;
        heard.push(text);
        [isMessage, text] = [false, ''];
        if (when === 'after' && (hangups += 1) <= times) socket.destroy();
        else socket.write('250 taken\r\n');
        return;
      }
      while (text.includes('\r\n')) {
        const line = text.slice(0, text.indexOf('\r\n'));
        text = text.slice(line.length + 2);
        if (line.startsWith('DATA')) {
          if (when === 'before' && (hangups += 1) <= times) {
            socket.destroy();
            return;
          }
          isMessage = true;
          socket.write('354 continue\r\n');
        } else socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 rude\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  return { heard, url: `smtp://127.0.0.1:${port}?tls=none` };
}
