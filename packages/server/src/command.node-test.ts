import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { accountsByToken, readCommandLine } from './command-line.js';

const script = fileURLToPath(new URL('./command.ts', import.meta.url));
const running: ChildProcess[] = [];

/** Runs the command as `npm run server` does; what it has printed by its end, or by `until`. */
function run(args: readonly string[], options: { script?: string; until?: RegExp } = {}) {
  const command = ['--conditions=@usage-kit/source', '--import', 'tsx', options.script ?? script];
  const child = spawn(process.execPath, [...command, ...args]);
  running.push(child);
  let output = '';
  let errors = '';
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
  const printed = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (options.until?.test(output) === true) resolve(output);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  return { child, ended, printed: Promise.race([printed, ended.then(() => output)]) };
}

describe('the command', () => {
  after(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  it('helps', async () => {
    const { code, output } = await run(['--help']).ended;
    assert.equal(code, 0);
    for (const word of [
      '--port',
      '--scenario',
      '--admin-token',
      '--origin',
      '--frozen',
      '--host',
      '--data',
      '--smtp',
      '--smtp-from',
      '--smtp-in-doubt',
    ]) {
      assert.ok(output.includes(word), word);
    }
    assert.match(output, /\n {2}many-tools +100,000 tools\n/);
  });

  it('serves by the name of its link, as a bin does, and ends when it is asked to', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'usage-kit-server-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const link = join(folder, 'usage-kit-server.ts');
    symlinkSync(script, link);
    const args = ['--port', '0', '--scenario', 'low', '--scenario', 'new-account'];
    const { child, ended, printed } = run(args, { script: link, until: /new-account.*\n/ });
    const output = await printed;
    const [, url, accountId] =
      /(http:\S+)\/v1\/accounts\/(acc_\w+) \(low, token: token-acc_\w+\)/.exec(output) ?? [];
    const answer = await fetch(`${url ?? ''}/v1/accounts/${accountId ?? ''}`, {
      headers: { Authorization: 'Bearer demo-token' },
    });
    assert.equal(answer.status, 200);
    const stream = await fetch(`${url ?? ''}/v1/accounts/${accountId ?? ''}/events`, {
      headers: { Authorization: 'Bearer demo-token' },
    });
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    assert.deepEqual({ code, errors }, { code: 0, errors: '' });
    assert.match(await stream.text(), /event: account/);
  });

  const wrong: readonly [string[], RegExp][] = [
    [['--scenario', 'nonsense'], /^Unknown scenario "nonsense"\. Available: new-account, /],
    [['--port', 'eighty'], /^--port must be between 0 and 65535, not "eighty"\.\n$/],
    [['--frobnicate'], /^Unknown option '--frobnicate'/],
  ];
  for (const [args, message] of wrong) {
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { code, errors, output } = await run(args).ended;
      assert.equal(code, 2);
      assert.match(errors, message);
      assert.equal(output, '');
    });
  }
});

describe('the arguments', () => {
  it('have defaults', () => {
    const line = readCommandLine([]);
    assert.ok(line !== 'help');
    assert.deepEqual(line, {
      port: 8080,
      host: '127.0.0.1',
      scenarios: undefined,
      tokens: undefined,
      adminToken: undefined,
      origins: undefined,
      frozen: false,
      data: undefined,
      smtp: undefined,
      smtpFrom: undefined,
      smtpInDoubt: 'hold',
    });
  });

  it('name tokens for the first account and for others', () => {
    const line = readCommandLine([
      ...['--scenario', 'moderate', '--scenario', 'new-account'],
      ...['--token', 'one', '--token', 'acc_01JD7NEWAC:two'],
      ...['--origin', 'https://app.example', '--admin-token', 'write', '--frozen'],
    ]);
    assert.ok(line !== 'help');
    assert.deepEqual(
      [
        ...accountsByToken(
          line.tokens ?? [],
          (line.scenarios ?? []).map((one) => one.accountId),
        ),
      ],
      [
        ['one', 'acc_01J9ZK3V7Q'],
        ['two', 'acc_01JD7NEWAC'],
      ],
    );
    assert.deepEqual(line.origins, ['https://app.example']);
    assert.equal(line.adminToken, 'write');
    assert.equal(line.frozen, true);
  });

  it('name no account that is not there', () => {
    assert.throws(() => accountsByToken(['acc_none:two'], ['acc_one']), {
      message: '--token: unknown account "acc_none". Available: acc_one.',
    });
  });

  it('keep the password of an SMTP server out of what is said about it', () => {
    assert.throws(
      () => readCommandLine(['--smtp', 'smtp://user:s3cret@mail.example?tls=perhaps']),
      (error: Error) => !error.message.includes('s3cret'),
    );
  });

  for (const args of [
    ['--token', 'with space'],
    ['--admin-token', ''],
    ['--origin', 'app.example'],
    ['--origin', 'https://app.example/path'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--data'],
    ['--data', ''],
    ['--smtp', 'mail.example'],
    ['--smtp', 'https://mail.example'],
    ['--smtp', 'smtp://mail.example?tls=perhaps'],
    ['--smtp', 'smtps://mail.example?tls=none'],
    ['--smtp', 'smtp://mail.example', '--smtp-from', 'nobody'],
    ['--smtp', 'smtp://mail.example', '--smtp-in-doubt', 'maybe'],
    ['--smtp-from', 'usage@example.com'],
    ['stray'],
  ]) {
    it(`are refused: ${args.join(' ')}`, () => {
      assert.throws(() => readCommandLine(args));
    });
  }
});
