import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { EventEmitter, on, once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer, type MockServer } from '@usage-kit/server';
import {
  createUsageClient,
  type Query,
  type Remote,
  type UsageClient,
  type Watch,
} from './index.js';
import { createManagedClient } from './managed-client.js';
import { SimulatedEnvironment } from './testing/simulated-environment.js';

/** Watches the query until its remote is as expected. */
function watchUntil<T>(query: Query<T>, matches: (remote: Remote<T>) => boolean) {
  let watch: Watch<T> | undefined;
  const reached = new Promise<void>((resolve) => {
    watch = query.watch((remote) => {
      if (matches(remote)) resolve();
    });
    if (matches(watch.current)) resolve();
  });
  return { reached, stop: () => watch?.stop() };
}

async function listen(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('a client in Node', () => {
  let server: MockServer;
  let accountId: string;
  let client: UsageClient;
  /** Resolves when a stream has opened. */
  let streamed: Promise<unknown>;

  before(async () => {
    server = await startServer({ scenario: 'healthy', port: 0, frozen: true });
    accountId = server.world.account().id;
    const network = new EventEmitter();
    streamed = once(network, '/events');
    client = createUsageClient({
      baseUrl: server.url,
      accountId,
      getToken: () => Promise.resolve('demo-token'),
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        network.emit(response.url.slice(response.url.lastIndexOf('/')));
        return response;
      },
    });
  });

  after(async () => {
    client.close();
    await server.close();
  });

  it('reads over HTTP what the engine reports', async () => {
    const account = await client.account().read();
    expect(account.credits).to.deep.equal(server.world.account().engine.read.account().credits);
    const tools = await client.tools({ limit: 2, sort: 'name' }).read();
    expect(tools.items).to.have.length(2);
    const missing = await client
      .script('nobody')
      .read()
      .catch((error: unknown) => error);
    expect(missing).to.include({ kind: 'not-found', code: 'not_found', status: 404 });
  });

  it('receives changes by the event stream, without another request', async () => {
    const { engine, calls } = server.world.account();
    const first = watchUntil(client.account(), ({ status }) => status === 'ready');
    await Promise.all([first.reached, streamed]);
    expect(calls.get('events')).to.equal(1);
    const asked = calls.get('account');
    const before = engine.read.account().credits.used;
    server.world.advance({ seconds: 86_400 });
    const { used } = engine.read.account().credits;
    expect(used).not.to.equal(before);
    const next = watchUntil(
      client.account(),
      (remote) => 'data' in remote && remote.data.credits.used === used,
    );
    await next.reached;
    expect(calls.get('account')).to.equal(asked);
    first.stop();
    next.stop();
  });

  it('follows no redirect to another origin', async () => {
    let reached = 0;
    const elsewhere = await listen((_, response) => {
      reached += 1;
      response.end('{}');
    });
    let asked = 0;
    const redirecting = await listen((_, response) => {
      asked += 1;
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    const environment = new SimulatedEnvironment();
    const network = new EventEmitter();
    const outcomes = on(network, 'outcome');
    const { client: lured } = createManagedClient({
      environment,
      baseUrl: redirecting.url,
      accountId,
      fetch: (input, init) => fetch(input, init).finally(() => network.emit('outcome')),
      getToken: () => undefined,
      live: () => false,
    });
    const reading = lured
      .account()
      .read()
      .catch((error: unknown) => error);
    for (const backOffMs of [500, 1_000, 2_000]) {
      await outcomes.next();
      await environment.advance(backOffMs);
    }
    expect(await reading).to.include({ kind: 'network' });
    expect(asked).to.equal(4);
    expect(reached).to.equal(0);
    lured.close();
    redirecting.server.close();
    elsewhere.server.close();
  });

  it('lets the process end once it is closed', async () => {
    const entry = fileURLToPath(new URL('./index.ts', import.meta.url));
    const script = `
      const { createUsageClient } = await import(${JSON.stringify(entry)});
      const client = createUsageClient({
        baseUrl: ${JSON.stringify(server.url)},
        accountId: ${JSON.stringify(accountId)},
        getToken: async () => 'demo-token',
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          if (url.endsWith('/events')) closeWhenReady();
          return response;
        },
      });
      let ready;
      const isReady = new Promise((resolve) => (ready = resolve));
      const watch = client.account().watch(() => {
        if (watch.current.status === 'ready') ready();
      });
      async function closeWhenReady() {
        await isReady;
        console.log(watch.current.data.plan);
        client.close();
      }
    `;
    const child = spawn(
      process.execPath,
      ['--conditions=@usage-kit/source', '--import', 'tsx', '--input-type=module', '-e', script],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code, errors).to.equal(0);
    expect(output).to.match(/^(free|paid)\n$/);
  });
});
