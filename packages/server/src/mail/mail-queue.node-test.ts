import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import {
  account,
  closeAll,
  inbox,
  messageIds,
  refusal,
  start,
  subjects,
} from './testing/smtp-bench.js';

describe('the emails that go out', () => {
  afterEach(closeAll);

  it('reach each administrator, in text and HTML, with the head of a machine', async () => {
    const { received, url } = await inbox();
    const { world, use } = account(['ada@example.com', 'grace@example.com']);
    const { queue, until } = start(world, url);
    use(50);
    await until('both', () => queue.size === 0);
    assert.deepEqual(received.map(({ to }) => to).sort(), ['ada@example.com', 'grace@example.com']);
    const [first] = received;
    const head = first?.message.slice(0, first.message.indexOf('\r\n\r\n')) ?? '';
    for (const line of [
      /^From: Usage <usage@example\.com>\r$/m,
      new RegExp(`^To: ${first?.to ?? ''}\r$`, 'm'),
      /^Subject: You've used 50% of your tool runs\r$/m,
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
    const { queue, until } = start(world, url);
    use(10);
    await until('the new one', () => received.length === 1 && queue.size === 0);
    assert.deepEqual(subjects(received), ["You've used 70% of your tool runs"]);
  });

  it('go to an address as it is, and never to two', async () => {
    const { received, url } = await inbox();
    const hostile = [
      'ada@example.com\r\nBcc: eve@example.com',
      'a@example.com>, <eve@example.com',
      'fine@example.com',
    ];
    const { world, use } = account(hostile);
    const { queue, reports, until } = start(world, url);
    use(50);
    await until('an end', () => queue.size === 0);
    assert.deepEqual(
      received.map(({ to }) => to),
      ['fine@example.com'],
    );
    assert.equal(reports.filter((report) => report.includes('was rejected')).length, 2);
    assert.ok(reports.every((report) => !report.includes('\n')));
  });

  for (const [protocol, options] of [
    ['smtps', { secure: true }],
    ['smtp', { disabledCommands: [] as string[] }],
  ] as const) {
    it(`go by TLS over ${protocol}, to a server whose certificate is not checked only if asked`, async () => {
      const { received, url, isSecure } = await inbox(options);
      const address = url.replace('smtp://', `${protocol}://`).replace('none', 'unchecked');
      const { world, use } = account();
      const unchecked = start(world, address);
      use(50);
      await unchecked.until('it', () => unchecked.queue.size === 0);
      assert.equal(received.length, 1);
      assert.deepEqual(isSecure(), [true]);
      await unchecked.queue.close();
      const checked = start(world, address.replace('?tls=unchecked', ''));
      use(20);
      await checked.until('a report', () => checked.reports.length > 0);
      assert.match(checked.reports[0] ?? '', /Couldn't send emails through .*certificate/);
      assert.equal(received.length, 1);
    });
  }

  it('are a few at a time', async () => {
    const { received, url, busiest } = await inbox();
    const { world, use } = account(Array.from({ length: 30 }, (_, n) => `a${n}@example.com`));
    const { queue, until } = start(world, url, { concurrency: 3 });
    use(50);
    await until('all', () => queue.size === 0);
    assert.equal(new Set(received.map(({ to }) => to)).size, 30);
    assert.equal(received.length, 30);
    assert.equal(busiest(), 3);
  });
});

describe('an SMTP server that says no', () => {
  afterEach(closeAll);

  it('is asked again where it says later, with the same Message-ID', async () => {
    const ids: (string | undefined)[] = [];
    const { received, url, attempts } = await inbox({
      say: (nth) => (nth <= 2 ? refusal(451, 'Try again later') : undefined),
    });
    const { world, use } = account();
    const { queue, reports, until } = start(world, url);
    use(50);
    await until('it', () => queue.size === 0);
    ids.push(...messageIds(received));
    assert.equal(received.length, 1);
    assert.equal(attempts(), 3);
    assert.match(reports.join('\n'), /will be retried: .*451 Try again later/);
    assert.ok(reports[0]?.includes(ids[0] ?? 'none'), 'the report names the Message-ID');
  });

  it('is not asked again where it says never, and gets the other emails', async () => {
    const { received, url, attempts } = await inbox({
      say: (nth) => (nth === 1 ? refusal(554, 'No such thing here') : undefined),
    });
    const { world, use } = account();
    const { queue, reports, until } = start(world, url);
    use(50);
    await until('the first', () => queue.size === 0);
    use(20);
    await until('the second', () => received.length === 1 && queue.size === 0);
    assert.equal(attempts(), 2);
    assert.deepEqual(subjects(received), ["You've used 70% of your tool runs"]);
    assert.match(reports.join('\n'), /was rejected and will not be sent: .*554 No such thing/);
  });

  for (const [code, sent, said] of [
    [450, 1, /will be retried: .*450/],
    [550, 0, /was rejected and will not be sent: .*550/],
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
      const { queue, reports, until } = start(world, url);
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
    const address = url.replace('smtp://', 'smtp://user:p%40ss@');
    const { queue, reports, until, step } = start(world, address);
    use(90);
    await until('a report', () => reports.length > 0);
    for (let times = 0; times < 5; times += 1) await step();
    assert.equal(queue.size, 4);
    assert.equal(reports.length, 1, reports.join('\n'));
    assert.match(
      reports[0] ?? '',
      /Couldn't send emails through smtp:\/\/user@127\.0\.0\.1:\d+; they stay in the queue\. .*535/,
    );
    assert.ok(!reports[0]?.includes('p@ss'));
    isOpen = true;
    await until('all', () => queue.size === 0);
    assert.equal(received.length, 4);
    assert.equal(reports.at(-1), 'Emails are being sent again.');
  });

  it('or is not there keeps every email waiting until it is', async () => {
    const gate = createServer();
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const { port } = gate.address() as AddressInfo;
    await new Promise((resolve) => gate.close(resolve));
    const { world, use } = account();
    const { queue, reports, until } = start(world, `smtp://127.0.0.1:${port}?tls=none`);
    use(70);
    await until('a report', () => reports.length > 0);
    const { received } = await inbox({ port });
    await until('both', () => queue.size === 0);
    assert.deepEqual(subjects(received).sort(), [
      "You've used 50% of your tool runs",
      "You've used 70% of your tool runs",
    ]);
  });

  it('later for four days is given up, after pauses of 5 minutes at most', async () => {
    const { url } = await inbox({ say: () => refusal(451, 'Later') });
    const { world, use } = account();
    const { queue, reports, until, step, clock } = start(world, url);
    const startMs = clock.now();
    use(50);
    await until('a second try', () => reports.length > 0);
    let tries = 1;
    for (let beforeMs = startMs; clock.now() - startMs < 3_600_000; tries += 1) {
      await step();
      assert.ok(clock.now() - beforeMs <= 300_000, `a pause of ${clock.now() - beforeMs} ms`);
      beforeMs = clock.now();
    }
    // Nine pauses that double from a second, then 11 to 23 of five minutes at most.
    assert.ok(tries > 15 && tries < 40, `${tries} tries in an hour`);
    await queue.close();

    const slow = start(world, url, { firstWaitMs: 43_200_000, mostWaitMs: 43_200_000 });
    use(20);
    await slow.until('the end', () => slow.queue.size === 0);
    const days = (slow.clock.now() - startMs) / 86_400_000;
    assert.ok(days > 4 && days <= 4.5, `given up after ${days} days`);
    assert.match(slow.reports.at(-1) ?? '', /could not be delivered; giving up: .*451 Later/);
  });
});
