import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { buildServer, startProcess } from '../testing/server-process.js';
import { MailLog } from './mail-log.js';
import {
  account,
  closeAll,
  closeLater,
  inbox,
  messageIds,
  refusal,
  rude,
  start,
} from './testing/smtp-bench.js';

/** A path that nothing is at yet. */
function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'usage-kit-mail-'));
  closeLater(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'mail');
}

describe('an SMTP server that goes away', () => {
  afterEach(closeAll);

  it('before it had the message gets it again', async () => {
    const { heard, url } = await rude('before', 2);
    const { world, use } = account();
    const { queue, until } = start(world, url);
    use(50);
    await until('it', () => queue.size === 0);
    assert.equal(heard.length, 1);
  });

  it('with the whole message and no response does not get it twice', async () => {
    const { heard, url } = await rude('after', 1);
    const { world, use } = account();
    const { reports, isAtRest } = start(world, url);
    use(50);
    await isAtRest();
    assert.equal(heard.length, 1);
    assert.match(reports.join(), /was sent, but the SMTP server didn't confirm it/);
  });

  it('gets it twice where that is asked for, with the same Message-ID', async () => {
    const { heard, url } = await rude('after', 1);
    const { world, use } = account();
    const { queue, until } = start(world, url, { inDoubt: 'send' });
    use(50);
    await until('it', () => queue.size === 0);
    assert.equal(heard.length, 2);
    const ids = heard.map((message) => /^Message-ID: (.*)\r$/m.exec(message)?.[1]);
    assert.equal(ids[0], ids[1]);
    assert.match(ids[0] ?? '', /@example\.com>$/);
  });
});

describe('a queue that ends', () => {
  afterEach(closeAll);

  it('is continued with: nothing is lost, and nothing is sent twice', async () => {
    const file = newPath();
    const { world, use } = account(['ada@example.com', 'grace@example.com']);
    let isOpen = false;
    const { received, url } = await inbox({
      say: () => (isOpen ? undefined : refusal(451, 'Later')),
    });
    const first = start(world, url, { file });
    use(50);
    // Both: one that is cut off in the middle would be in doubt, and that is another test's.
    await first.until('a report for each', () => first.reports.length > 1);
    await first.queue.close(0);
    // What comes while no queue is there is the next one's.
    use(20);
    isOpen = true;
    const second = start(world, url, { file });
    await second.until('all', () => second.queue.size === 0);
    await second.queue.close();
    assert.equal(received.length, 4);
    const third = start(world, url, { file });
    assert.equal(third.queue.size, 0);
    use(10);
    await third.until('the last', () => third.queue.size === 0);
    assert.equal(received.length, 6);
    assert.equal(new Set(messageIds(received)).size, 6);
  });

  it('with a damaged file is not continued with, and says how nothing is sent twice', async () => {
    const file = newPath();
    const { world, use } = account();
    const { received, url } = await inbox();
    const first = start(world, url, { file });
    use(50);
    await first.until('it', () => first.queue.size === 0);
    await first.queue.close();
    const bytes = readFileSync(file);
    bytes.write('?', bytes.indexOf('"sent"') + 1);
    writeFileSync(file, bytes);
    assert.throws(
      () => MailLog.open(file),
      /is damaged: record \d+, at byte \d+\. .*remove this file/,
    );
    rmSync(file);
    const second = start(world, url, { file });
    use(20);
    await second.until('the next', () => received.length === 2 && second.queue.size === 0);
    assert.equal(new Set(messageIds(received)).size, 2);
  });

  it('keeps its file short', () => {
    const file = newPath();
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
    const { size } = statSync(file);
    assert.ok(size < 1_000, `${size} bytes`);
  });
});

describe('a server that is killed', () => {
  afterEach(closeAll);

  it('between the response of the SMTP server and its record sends nothing twice', async () => {
    const { script, remove } = await buildServer();
    closeLater(remove);
    const data = newPath();
    let onTaken = (): void => undefined;
    const { received, arrived, url } = await inbox({ onTaken: () => onTaken() });
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
      // The email is taken, and its sender is gone before it knows.
      onTaken = () => server.child.kill('SIGKILL');
      assert.equal((await deploy(server.url, `script_${kill}`)).status, 200);
      await arrived(kill);
      await server.kill();
    }
    onTaken = () => undefined;
    const last = await startProcess(script, args);
    closeLater(() => last.kill());
    await deploy(last.url, 'script_4');
    await arrived(4);
    // It waits for what is under way. Anything sent again would have been started before the last email.
    last.child.kill('SIGTERM');
    await once(last.child, 'exit');
    assert.equal(received.length, 4);
    assert.equal(new Set(messageIds(received)).size, 4);
    assert.match(last.errors(), /It may have been delivered, so it is not sent again/);
  });
});
