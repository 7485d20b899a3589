import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer, type MockServer } from '@usage-kit/mocks/server';
import { createUsageClient, UsageError, type Remote, type UsageClient } from './index.js';

const port = 8130;
const otherPort = 8131;

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(holds(), 'it came to hold');
}

describe('a client in Node', () => {
  let server: MockServer;
  let accountId: string;
  let client: UsageClient;

  before(async () => {
    server = await startServer({ scenario: 'healthy', port, frozen: true });
    accountId = server.world.account().id;
    client = createUsageClient({
      baseUrl: server.url,
      accountId,
      getToken: () => Promise.resolve('demo-token'),
    });
  });

  after(async () => {
    client.close();
    await server.close();
  });

  it('reads over HTTP what the engine says', async () => {
    const account = await client.account().read();
    assert.deepEqual(account.credits, server.world.account().engine.read.account().credits);
    const tools = await client.tools({ limit: 2, sort: 'name' }).read();
    assert.equal(tools.items?.length, 2);
    const missing = await client
      .script('nobody')
      .read()
      .catch((error: unknown) => error);
    assert.ok(missing instanceof UsageError);
    assert.equal(missing.kind, 'not-found');
    assert.equal(missing.code, 'not_found');
  });

  it('hears of changes by the event stream', async () => {
    const told: Remote<{ asOf: string | undefined }>[] = [];
    const watch = client.account().watch((remote) => told.push(remote));
    const { calls } = server.world.account();
    await until(() => calls.get('events') === 1);
    const asked = calls.get('account');
    server.world.advance({ seconds: 86_400 });
    const truth = server.world.account().engine.read.account();
    await until(
      () => 'data' in watch.current && watch.current.data.credits.used === truth.credits.used,
    );
    assert.equal(calls.get('account'), asked);
    watch.stop();
  });

  it('follows no redirection to another place', async () => {
    let reached = false;
    const elsewhere = createServer((_, response) => {
      reached = true;
      response.end('{}');
    }).listen(otherPort + 1, '127.0.0.1');
    const redirecting = createServer((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${otherPort + 1}/` }).end();
    }).listen(otherPort, '127.0.0.1');
    await Promise.all([once(elsewhere, 'listening'), once(redirecting, 'listening')]);
    const lured = createUsageClient({ baseUrl: `http://127.0.0.1:${otherPort}`, accountId });
    const gaveUp = new AbortController();
    const reading = lured
      .account()
      .read({ signal: gaveUp.signal })
      .catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 100));
    gaveUp.abort();
    assert.ok((await reading) instanceof UsageError);
    assert.equal(reached, false);
    lured.close();
    redirecting.close();
    elsewhere.close();
  });

  it('keeps no process from ending once it is closed', async () => {
    const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
    const script = `
      const { createUsageClient } = await import(${JSON.stringify(entry)});
      const client = createUsageClient({
        baseUrl: ${JSON.stringify(server.url)},
        accountId: ${JSON.stringify(accountId)},
        getToken: async () => 'demo-token',
      });
      const watch = client.account().watch(() => {
        if (watch.current.status !== 'ready') return;
        console.log(watch.current.data.plan);
        setTimeout(() => client.close(), 50);
      });
    `;
    const child = spawn(
      process.execPath,
      ['--conditions=@usage-kit/source', '--import', 'tsx', '--input-type=module', '-e', script],
      { stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 },
    );
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 0, errors);
    assert.match(output, /^(free|paid)\n$/);
  });
});
