import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type MockServer, startServer } from '@usage-kit/server';

const script = fileURLToPath(new URL('./command.ts', import.meta.url));

/** Runs what `npx @usage-kit/conform` runs. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(
    process.execPath,
    ['--conditions=@usage-kit/source', '--import', 'tsx', script, ...args],
    { env: { ...process.env, ...env } },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  return new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

void describe('the command', () => {
  let server: MockServer;
  let asked: readonly string[];
  before(async () => {
    server = await startServer({ port: 0, scenario: 'moderate' });
    const account = server.world.account().id;
    asked = ['--url', server.url, '--account', account];
  });
  after(() => server.close());

  void it('finds nothing wrong with a server whose time continues, its sign of life included', async (t) => {
    // The server runs in this process: its sign of life comes every 50 ms here, not every 15 s.
    const { setInterval: start } = globalThis;
    t.mock.method(globalThis, 'setInterval', (beat: () => void, ms?: number) =>
      start(beat, ms === 15_000 ? 50 : ms),
    );
    const origin = ['--origin', 'https://app.example'];
    const { code, output } = await run([...asked, '--token', 'demo-token', ...origin]);
    assert.equal(code, 0, output);
    assert.match(output, /The backend conforms to the contract.*\d+ passed, 0 failed/);
    assert.match(output, /GET \/events {2}[45] of 5 checks passed/);
    assert.doesNotMatch(output, /demo-token/);
  });

  void it('takes the token from the environment, and prints JSON', async () => {
    const { code, output } = await run([...asked, '--json', '--only', 'account-'], {
      USAGE_KIT_TOKEN: 'demo-token',
    });
    assert.equal(code, 0, output);
    const report = JSON.parse(output) as { conforms: boolean; results: { name: string }[] };
    assert.equal(report.conforms, true);
    assert.ok(report.results.some(({ name }) => name === 'account-remaining'));
  });

  void it('says what is wrong, where, by which rule and what to fix', async () => {
    const account = { id: 'acc_1', credits: { allocated: '300', used: '100.5', remaining: '200' } };
    const wrong = createServer((_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ ...account, runs: { allocated: 5, used: 5, remaining: 0 } }));
    });
    await new Promise<void>((resolve) => wrong.listen(0, '127.0.0.1', resolve));
    const { port } = wrong.address() as AddressInfo;
    const { code, output } = await run([
      ...['--url', `http://127.0.0.1:${port}`, '--account', 'acc_1', '--token', 't'],
      ...['--only', 'account-remaining'],
    ]);
    wrong.close();
    assert.equal(code, 1);
    assert.match(
      output,
      /FAILED {2}account-remaining\n {4}rule: "`remaining` = `allocated` - `used`.*\n {4}GET \/, at \/credits\/remaining\n {6}expected: 300 - 100\.5\n {6}found: {4}200\n {4}fix: /,
    );
  });

  const refused: readonly (readonly [what: string, args: readonly string[], message: RegExp])[] = [
    ['no address', ['--account', 'a', '--token', 't'], /Missing --url/],
    ['no account', ['--url', 'https://a.example', '--token', 't'], /Missing --account/],
    ['no token', ['--url', 'https://a.example', '--account', 'a'], /USAGE_KIT_TOKEN/],
    ['an address with the path', ['--url', 'https://a.example/v1/accounts/a'], /must not include/],
    ['an unknown option', ['--fast'], /--fast/],
    [
      'nobody there',
      ['--url', 'http://127.0.0.1:9', '--account', 'a', '--token', 't'],
      /GET \/ at http:\/\/127\.0\.0\.1:9: /,
    ],
  ];
  for (const [what, args, message] of refused) {
    void it(`ends with 2 and says why: ${what}`, async () => {
      const { code, errors } = await run(args, { USAGE_KIT_TOKEN: '' });
      assert.equal(code, 2);
      assert.match(errors, message);
      assert.doesNotMatch(errors, /\n {4}at /);
    });
  }

  void it('ends with 2 where the token is not good, and where a response does not come', async () => {
    const { code, errors } = await run([...asked, '--token', 'wrong-token']);
    assert.equal(code, 2);
    assert.match(errors, /returns 401: is the token valid/);
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const late = await run([
      ...['--url', `http://127.0.0.1:${port}`, '--account', 'a', '--token', 't'],
      ...['--timeout', '0.2'],
    ]);
    silent.closeAllConnections();
    silent.close();
    assert.equal(late.code, 2);
    assert.match(late.errors, /no response within 0\.2 s/);
  });

  void it('helps', async () => {
    const { code, output } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(output, /--allow-writes/);
  });
});
