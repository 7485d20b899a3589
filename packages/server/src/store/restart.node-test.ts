import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import type { Account, AlertList, Command } from '@usage-kit/contract';
import { type MockServer, type ServerOptions, startServer } from '../start-server.js';
import { buildServer, startProcess } from '../testing/server-process.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-http-'));
const built = await buildServer();
after(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
let folders = 0;
const newFolder = (): string => join(folder, `data-${(folders += 1)}`);

const ACCOUNT = 'acc_01JD7NEWAC';
const TOOL: readonly Command[] = [
  { type: 'create-tool', toolId: 'tool', name: 'Tool', ownerName: 'Mei Tanaka' },
  { type: 'deploy-tool', toolId: 'tool' },
];
const run = (eventId: string): Command => ({ type: 'run-tool', eventId, toolId: 'tool' });

async function start(data: string, options: Partial<ServerOptions> = {}): Promise<MockServer> {
  const server = await startServer({
    data,
    port: 0,
    frozen: true,
    adminToken: 'write',
    report: () => undefined,
    ...options,
  } as ServerOptions);
  closing.push(() => server.close());
  return server;
}

function ask({ url }: { url: string }, path: string, init: RequestInit = {}, token = 'demo-token') {
  return fetch(`${url}/v1/accounts/${ACCOUNT}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  });
}

function post(server: { url: string }, body: unknown, token = 'write') {
  return ask(server, '/commands', { method: 'POST', body: JSON.stringify(body) }, token);
}

async function summary(server: { url: string }): Promise<Account> {
  return (await (await ask(server, '')).json()) as Account;
}

describe('writing over HTTP to a server that keeps it', () => {
  it('returns one command, a batch in its order, and outlives the server', async () => {
    const data = newFolder();
    const first = await start(data, { scenario: 'new-account' });
    for (const command of TOOL) {
      assert.deepEqual(await (await post(first, command)).json(), { accepted: true });
    }
    const batch = await post(first, {
      commands: [run('e1'), { type: 'deploy-tool', toolId: 'none' }, run('e2')],
    });
    assert.equal(batch.status, 200);
    const { results } = (await batch.json()) as { results: { accepted: boolean; code?: string }[] };
    assert.deepEqual(
      results.map(({ accepted, code }) => code ?? accepted),
      [true, 'unknown_id', true],
    );
    const before = await summary(first);
    assert.equal(before.runs.used, 2);
    await first.close();
    const second = await start(data);
    assert.deepEqual(await summary(second), before);
  });

  it('counts an event id once, before and after a restart', async () => {
    const data = newFolder();
    const first = await start(data, { scenario: 'new-account' });
    await post(first, { commands: [...TOOL, run('e1'), run('e1')] });
    await first.close();
    const second = await start(data);
    assert.deepEqual(await (await post(second, run('e1'))).json(), { accepted: true });
    assert.equal((await summary(second)).runs.used, 1);
    const other = { ...run('e1'), occurredAt: '2026-11-21T16:00:00Z' };
    const answer = (await (await post(second, other)).json()) as { code: string };
    assert.equal(answer.code, 'event_conflict');
  });

  it('takes at most a thousand commands, and only if all are valid', async () => {
    const server = await start(newFolder(), { scenario: 'new-account' });
    await post(server, { commands: TOOL });
    const many = Array.from({ length: 1_000 }, (_, n) => run(`e${n}`));
    for (const [body, status] of [
      [{ commands: [...many, run('e1000')] }, 400],
      [{ commands: [] }, 400],
      [{ commands: [run('x1'), { type: 'run-tool', eventId: 'x2' }] }, 400],
      [{ type: 'run-away' }, 400],
      [[run('x3')], 400],
    ] as const) {
      assert.equal((await post(server, body)).status, status);
    }
    assert.equal((await summary(server)).runs.used, 0);
    const answer = await post(server, { commands: many });
    assert.equal(((await answer.json()) as { results: unknown[] }).results.length, 1_000);
    assert.equal((await summary(server)).runs.used, 1_000);
  });

  it('is for those with the admin token, and off without one', async () => {
    const server = await start(newFolder(), { scenario: 'new-account' });
    assert.equal((await post(server, TOOL[0], 'demo-token')).status, 403);
    assert.equal((await post(server, TOOL[0], 'wrong')).status, 401);
    assert.equal((await ask(server, '', {}, 'write')).status, 403);
    const off = await start(newFolder(), { scenario: 'new-account', adminToken: undefined });
    assert.equal((await post(off, TOOL[0])).status, 404);
  });

  it('keeps a dismissal', async () => {
    const data = newFolder();
    const first = await start(data, { scenario: 'new-account' });
    await post(first, {
      commands: [...TOOL, ...Array.from({ length: 998 }, (_, n) => run(`a${n}`))],
    });
    await post(first, { commands: Array.from({ length: 1_000 }, (_, n) => run(`b${n}`)) });
    await post(first, { commands: [run('c1'), run('c2')] });
    const alerts = async (server: MockServer): Promise<AlertList['items']> =>
      ((await (await ask(server, '/alerts')).json()) as AlertList).items;
    const [alert] = await alerts(first);
    assert.equal(alert?.threshold, 20);
    const gone = await ask(first, `/alerts/${alert.id}`, { method: 'DELETE' });
    assert.equal(gone.status, 204);
    await first.close();
    assert.deepEqual(await alerts(await start(data)), []);
  });
});

describe('a server whose folder', () => {
  it('is in use does not start', async () => {
    const data = newFolder();
    await start(data, { scenario: 'new-account' });
    const { status, stderr } = spawnSync(
      process.execPath,
      [built.script, '--port', '0', '--data', data],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`is in use by process ${process.pid}\\. Stop that server`));
  });

  it('is damaged does not start, and says where and what to do', async () => {
    const data = newFolder();
    const server = await start(data, { scenario: 'new-account' });
    await post(server, { commands: TOOL });
    await post(server, run('e1'));
    await post(server, run('e2'));
    await server.close();
    const file = join(data, 'journal-000001');
    const bytes = readFileSync(file);
    const place = bytes.indexOf('"e1"');
    bytes.write('"e9"', place);
    writeFileSync(file, bytes);
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [built.script, '--port', '0', '--data', data],
      { encoding: 'utf8' },
    );
    assert.deepEqual([status, stdout], [1, '']);
    const [, record, offset] = /record (\d+), at byte (\d+), does not match/.exec(stderr) ?? [];
    assert.equal(record, '4');
    assert.ok(Number(offset) < place && Number(offset) > place - 150, stderr);
    assert.ok(stderr.trimEnd().endsWith(`truncate -s ${offset ?? ''} '${file}'`), stderr);
    assert.deepEqual(readFileSync(file), bytes);

    // What it says to do does what it says.
    spawnSync('truncate', ['-s', offset ?? '', file]);
    const again = await start(data);
    assert.equal((await summary(again)).runs.used, 0);
  });

  it('is on a full disk executes nothing and says so, and continues when there is room', async () => {
    const data = newFolder();
    await (await start(data, { scenario: 'new-account' })).close();
    const child = spawn('sh', [
      ...['-c', 'ulimit -f 64; exec "$@"', 'sh', process.execPath, built.script],
      ...['--port', '0', '--data', data, '--admin-token', 'write', '--frozen'],
    ]);
    closing.push(async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    const server = { url: /http:\/\/[^/]+/.exec(String(chunk))?.[0] ?? '' };
    assert.equal((await post(server, { commands: TOOL })).status, 200);
    const large = Array.from({ length: 800 }, (_, n) => run(`large_${n}`));
    const refused = await post(server, { commands: large });
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('Retry-After'), '5');
    assert.equal(((await refused.json()) as { code: string }).code, 'unavailable');
    assert.equal((await summary(server)).runs.used, 0);
    assert.match(errors, /journal-000001 could not be written: EFBIG/);
    assert.equal((await post(server, run('small'))).status, 200);
    child.kill('SIGKILL');
    await once(child, 'exit');
    closing.pop();
    const again = await start(data);
    assert.equal((await summary(again)).runs.used, 1);
  });

  it('holds no token and no claim when it has ended', async () => {
    const data = newFolder();
    const server = await startProcess(built.script, [
      ...['--data', data, '--admin-token', 'canary-write', '--token', 'canary-read'],
      ...['--scenario', 'new-account'],
    ]);
    const answer = await fetch(`${server.url}/commands`, {
      method: 'POST',
      headers: { Authorization: 'Bearer canary-write', 'Content-Type': 'application/json' },
      body: JSON.stringify({ commands: TOOL }),
    });
    assert.equal(answer.status, 200);
    server.child.kill('SIGTERM');
    await once(server.child, 'exit');
    const names = readdirSync(data).sort();
    assert.deepEqual(names, ['journal-000001', 'snapshot-000001']);
    for (const name of names) {
      assert.ok(!readFileSync(join(data, name), 'utf8').includes('canary'), name);
    }
  });
});
