import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createEngine } from '../engine/index.js';
import { createWorld, type World } from '../handlers/world.js';
import { buildServer, startProcess } from '../server/testing/server-process.js';
import { MailLog } from './mail-log.js';
import { MailQueue, type MailQueueOptions } from './mail-queue.js';
import { Relay } from './relay.js';
import { readSmtpAddress } from './smtp-address.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-mail-'));
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
after(() => rmSync(folder, { recursive: true, force: true }));
let logs = 0;

function newLog(): string {
  logs += 1;
  return join(folder, `mail-${logs}`);
}

interface Received {
  readonly to: string;
  readonly message: string;
}

/** What the server says to the `nth` message, from 1: nothing (it takes it), or a refusal. */
type Say = (nth: number) => Error | undefined;

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** An SMTP server that keeps what it takes. */
async function inbox(options: SMTPServerOptions & { say?: Say; port?: number } = {}) {
  const { say, port = 0, ...rest } = options;
  const received: Received[] = [];
  let attempts = 0;
  let busiest = 0;
  let busy = 0;
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
          received.push({ to, message: Buffer.concat(chunks).toString() });
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
    url: `smtp://127.0.0.1:${address.port}?tls=none`,
    attempts: () => attempts,
    busiest: () => busiest,
  };
}

/** An account with 100 runs; `use` runs so many tools, and emails come at 50, 70, 80 and 90. */
function account(administrators: readonly string[] = ['ada@example.com'], id = 'acc_mail') {
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

function start(
  world: World,
  url: string,
  more: Partial<MailQueueOptions> & { file?: string } = {},
) {
  const { file, ...options } = more;
  const reports: string[] = [];
  const address = readSmtpAddress(url);
  const queue = new MailQueue({
    world,
    log: file === undefined ? MailLog.inMemory() : MailLog.open(file),
    relay: new Relay(
      { socketTimeout: 1_000, connectionTimeout: 1_000, ...address.options },
      address.auth,
    ),
    from: 'usage@example.com',
    inDoubt: 'hold',
    report: (sentence) => reports.push(sentence),
    firstWaitMs: 20,
    mostWaitMs: 100,
    ...options,
  });
  closing.push(() => queue.close(0));
  return { queue, reports };
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  const endMs = Date.now() + 10_000;
  while (!isSo()) {
    assert.ok(Date.now() < endMs, `${what} did not come about`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
const subjects = (received: readonly Received[]) =>
  received.map(({ message }) => /^Subject: (.*)$/m.exec(message)?.[1]);
const messageIds = (received: readonly Received[]) =>
  received.map(({ message }) => /^Message-ID: (<.*>)\r$/m.exec(message)?.[1]);

describe('the emails that go out', () => {
  it('reach each administrator, in text and HTML, with the head of a machine', async () => {
    const { received, url } = await inbox();
    const { world, use } = account(['ada@example.com', 'grace@example.com']);
    const { queue } = start(world, url);
    use(50);
    await until('both', () => queue.size === 0);
    assert.deepEqual(received.map(({ to }) => to).sort(), ['ada@example.com', 'grace@example.com']);
    const [first] = received;
    const head = first?.message.slice(0, first.message.indexOf('\r\n\r\n')) ?? '';
    for (const line of [
      /^From: Usage <usage@example\.com>\r$/m,
      new RegExp(`^To: ${first?.to ?? ''}\r$`, 'm'),
      /^Subject: 50% of your tool runs are used\r$/m,
      /^Message-ID: <[0-9a-f]{32}@example\.com>\r$/m,
      /^Date: Sun, 01 Nov 2026 00:00:00 \+0000\r$/m,
      /^Auto-Submitted: auto-generated\r$/m,
      /^Content-Language: en\r$/m,
      /^Content-Type: multipart\/alternative;/m,
    ]) {
      assert.match(head, line);
    }
    assert.match(first?.message ?? '', /Content-Type: text\/plain; charset=utf-8/);
    assert.match(first?.message ?? '', /Content-Type: text\/html; charset=utf-8/);
    assert.equal(new Set(messageIds(received)).size, 2);
  });

  it('are not those of an account’s past', async () => {
    const { received, url } = await inbox();
    const { world, use } = account();
    use(60);
    assert.equal(world.account().engine.outbox.length, 1);
    const { queue } = start(world, url);
    use(10);
    await until('the new one', () => received.length === 1 && queue.size === 0);
    assert.deepEqual(subjects(received), ['70% of your tool runs are used']);
  });

  it('go to an address as it stands, and never to two', async () => {
    const { received, url } = await inbox();
    const hostile = [
      'ada@example.com\r\nBcc: eve@example.com',
      'a@example.com>, <eve@example.com',
      'fine@example.com',
    ];
    const { world, use } = account(hostile);
    const { queue, reports } = start(world, url);
    use(50);
    await until('an end', () => queue.size === 0);
    assert.deepEqual(
      received.map(({ to }) => to),
      ['fine@example.com'],
    );
    assert.equal(reports.filter((report) => report.includes('will never be taken')).length, 2);
    assert.ok(reports.every((report) => !report.includes('\n')));
  });

  it('are a few at a time', async () => {
    const { received, url, busiest } = await inbox();
    const { world, use } = account(Array.from({ length: 30 }, (_, n) => `a${n}@example.com`));
    const { queue } = start(world, url, { concurrency: 3 });
    use(50);
    await until('all', () => queue.size === 0);
    assert.equal(new Set(received.map(({ to }) => to)).size, 30);
    assert.equal(received.length, 30);
    assert.equal(busiest(), 3);
  });
});

describe('an SMTP server that says no', () => {
  it('is asked again where it says later, with the same Message-ID', async () => {
    const ids: (string | undefined)[] = [];
    const { received, url, attempts } = await inbox({
      say: (nth) => (nth <= 2 ? refusal(451, 'Try again later') : undefined),
    });
    const { world, use } = account();
    const { queue, reports } = start(world, url);
    use(50);
    await until('it', () => queue.size === 0);
    ids.push(...messageIds(received));
    assert.equal(received.length, 1);
    assert.equal(attempts(), 3);
    assert.match(reports.join('\n'), /is tried again: .*451 Try again later/);
    assert.ok(reports[0]?.includes(ids[0] ?? 'none'), 'the report names the Message-ID');
  });

  it('is not asked again where it says never, and gets the other emails', async () => {
    const { received, url, attempts } = await inbox({
      say: (nth) => (nth === 1 ? refusal(554, 'No such thing here') : undefined),
    });
    const { world, use } = account();
    const { queue, reports } = start(world, url);
    use(50);
    await until('the first', () => queue.size === 0);
    use(20);
    await until('the second', () => received.length === 1 && queue.size === 0);
    assert.equal(attempts(), 2);
    assert.deepEqual(subjects(received), ['70% of your tool runs are used']);
    assert.match(reports.join('\n'), /will never be taken, and is not sent: .*554 No such thing/);
  });

  for (const [code, sent, said] of [
    [450, 1, /is tried again: .*450/],
    [550, 0, /will never be taken, and is not sent: .*550/],
  ] as const) {
    it(`to a recipient by ${code} is believed about that one alone`, async () => {
      let asked = 0;
      const { received, url } = await inbox({
        onRcptTo(address, _session, callback) {
          const isGrace = address.address.startsWith('grace');
          callback(isGrace && (asked += 1) <= 1 ? refusal(code, 'Not now') : undefined);
        },
      });
      const { world, use } = account(['ada@example.com', 'grace@example.com']);
      const { queue, reports } = start(world, url);
      use(50);
      await until('an end', () => queue.size === 0);
      assert.equal(received.filter(({ to }) => to === 'grace@example.com').length, sent);
      assert.equal(received.filter(({ to }) => to === 'ada@example.com').length, 1);
      assert.match(reports.join('\n'), said);
    });
  }

  it('to who we are keeps every email waiting', async () => {
    let isOpen = false;
    const { received, url } = await inbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth(auth, _session, callback) {
        if (isOpen && auth.username === 'user' && auth.password === 'p@ss') {
          callback(null, { user: 'user' });
        } else callback(refusal(535, 'Wrong password'));
      },
    });
    const { world, use } = account();
    const { queue, reports } = start(world, url.replace('smtp://', 'smtp://user:p%40ss@'));
    use(90);
    await until('a report', () => reports.length > 0);
    await quiet();
    assert.equal(queue.size, 4);
    assert.equal(reports.length, 1, reports.join('\n'));
    assert.match(reports[0] ?? '', /Emails wait, none is lost: .*535/);
    assert.ok(!reports[0]?.includes('p@ss'));
    isOpen = true;
    await until('all', () => queue.size === 0);
    assert.equal(received.length, 4);
    assert.equal(reports.at(-1), 'Emails go out again.');
  });

  it('or is not there keeps every email waiting until it is', async () => {
    const gate = createServer();
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const { port } = gate.address() as AddressInfo;
    await new Promise((resolve) => gate.close(resolve));
    const { world, use } = account();
    const { queue, reports } = start(world, `smtp://127.0.0.1:${port}?tls=none`);
    use(70);
    await until('a report', () => reports.length > 0);
    const { received } = await inbox({ port });
    await until('both', () => queue.size === 0);
    assert.deepEqual(subjects(received).sort(), [
      '50% of your tool runs are used',
      '70% of your tool runs are used',
    ]);
  });

  it('for days is given up', async () => {
    const { url } = await inbox({ say: () => refusal(451, 'Later') });
    const { world, use } = account();
    const { queue, reports } = start(world, url, { giveUpMs: 100 });
    use(50);
    await until('the end', () => queue.size === 0);
    assert.match(reports.at(-1) ?? '', /is given up, after all its tries: .*451 Later/);
  });
});

/** A server that goes away: before it wants the message, or once it has all of it. */
async function rude(when: 'before' | 'after', times: number) {
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
          socket.write('354 go on\r\n');
        } else socket.write(line.startsWith('QUIT') ? '221 bye\r\n' : '250 rude\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  return { heard, url: `smtp://127.0.0.1:${port}?tls=none` };
}

describe('an SMTP server that goes away', () => {
  it('before it had the message gets it again', async () => {
    const { heard, url } = await rude('before', 2);
    const { world, use } = account();
    const { queue } = start(world, url);
    use(50);
    await until('it', () => queue.size === 0);
    assert.equal(heard.length, 1);
  });

  it('with the whole message and no answer does not get it twice', async () => {
    const { heard, url } = await rude('after', 1);
    const { world, use } = account();
    const { queue, reports } = start(world, url);
    use(50);
    await until('it', () => queue.size === 0 && reports.length > 0);
    await quiet();
    assert.equal(heard.length, 1);
    assert.match(reports.join(), /was handed to the SMTP server, and no answer came/);
  });

  it('gets it twice where that is asked for, with the same Message-ID', async () => {
    const { heard, url } = await rude('after', 1);
    const { world, use } = account();
    const { queue } = start(world, url, { inDoubt: 'send' });
    use(50);
    await until('it', () => queue.size === 0);
    assert.equal(heard.length, 2);
    const ids = heard.map((message) => /^Message-ID: (.*)\r$/m.exec(message)?.[1]);
    assert.equal(ids[0], ids[1]);
    assert.match(ids[0] ?? '', /@example\.com>$/);
  });
});

describe('a queue that ends', () => {
  it('is gone on with: nothing is lost, and nothing is sent twice', async () => {
    const file = newLog();
    const { world, use } = account(['ada@example.com', 'grace@example.com']);
    let isOpen = false;
    const { received, url } = await inbox({
      say: () => (isOpen ? undefined : refusal(451, 'Later')),
    });
    const first = start(world, url, { file });
    use(50);
    await until('a report', () => first.reports.length > 0);
    await first.queue.close(0);
    // What comes while no queue is there is the next one's.
    use(20);
    isOpen = true;
    const second = start(world, url, { file });
    await until('all', () => second.queue.size === 0);
    await second.queue.close();
    assert.equal(received.length, 4);
    const third = start(world, url, { file });
    assert.equal(third.queue.size, 0);
    use(10);
    await until('the last', () => third.queue.size === 0);
    assert.equal(received.length, 6);
    assert.equal(new Set(messageIds(received)).size, 6);
  });

  it('keeps its file short', async () => {
    const file = newLog();
    const log = MailLog.open(file);
    log.begin('acc_mail', 0);
    for (let email = 0; email < 1_000; email += 1) {
      const [delivery] = log.queue('acc_mail', email, 1, 7);
      assert.ok(delivery);
      if (email % 500 !== 0) log.done(delivery, 'sent', '250');
      else log.handingOver(delivery);
    }
    log.close();
    const again = MailLog.open(file);
    assert.equal(again.queueId, log.queueId);
    assert.equal(again.next('acc_mail'), 1_000);
    const open = [0, 500].map((email) => {
      return { account: 'acc_mail', email, recipient: 0, at: 7, isInDoubt: true };
    });
    assert.deepEqual(again.open, open);
    again.close();
    const { size } = await import('node:fs').then(({ statSync }) => statSync(file));
    assert.ok(size < 1_000, `${size} bytes`);
  });
});

describe('a server that is killed', () => {
  it('between the answer of the SMTP server and its record sends nothing twice', async () => {
    const { script, remove } = await buildServer();
    closing.push(remove);
    const data = join(folder, 'killed');
    let onTaken = (): void => undefined;
    const received: Received[] = [];
    const { url } = await inbox({
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          received.push({ to, message: Buffer.concat(chunks).toString() });
          // It is taken; the sender is gone before it hears of that.
          onTaken();
          callback();
        });
      },
    });
    const args = ['--data', data, '--smtp', url, '--admin-token', 'write'];
    const deploy = (base: string, scriptId: string): Promise<Response> =>
      fetch(`${base}/commands`, {
        method: 'POST',
        headers: { Authorization: 'Bearer write', 'Content-Type': 'application/json' },
        body: JSON.stringify({
          commands: [
            {
              type: 'import-script',
              scriptId,
              name: scriptId,
              language: 'JavaScript',
              languageVersion: '20.19.0',
            },
            { type: 'deploy-script', scriptId, profile: '1x2' },
          ],
        }),
      });
    for (let kill = 1; kill <= 3; kill += 1) {
      const server = await startProcess(script, [...args, '--scenario', 'new-account']);
      onTaken = () => server.child.kill('SIGKILL');
      assert.equal((await deploy(server.url, `script_${kill}`)).status, 200);
      await until(`email ${kill}`, () => received.length === kill);
      await server.kill();
    }
    onTaken = () => undefined;
    const last = await startProcess(script, args);
    closing.push(() => last.kill());
    await deploy(last.url, 'script_4');
    await until('the last', () => received.length === 4);
    await quiet();
    assert.equal(received.length, 4);
    assert.equal(new Set(messageIds(received)).size, 4);
    assert.match(last.errors(), /no answer came: it may have been taken, so it is not sent again/);
  });
});
