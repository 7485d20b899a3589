import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/server.md'), 'utf8');
const [starts = '', writing = ''] = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map(
  ([, code]) => code,
);

/** Starts the server as a line of the guide does, at a free port, and hands on its first address. */
async function started(
  line: string,
  cwd: string,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const options = (line.split('#')[0] ?? '').replace(/^npm run server(?: --)?/, '').trim();
  const args = options === '' ? [] : options.split(/\s+/);
  const tsx = ['--conditions=@usage-kit/source', '--import', import.meta.resolve('tsx')];
  const script = join(root, 'packages/server/src/command.ts');
  const server = spawn(process.execPath, [...tsx, script, ...args, '--port', '0'], { cwd });
  const gone = once(server, 'exit');
  try {
    for await (const said of createInterface({ input: server.stdout })) {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url === undefined) continue;
      await use(url);
      return;
    }
    assert.fail(`It ended without an address: ${line}`);
  } finally {
    server.kill();
    await gone;
  }
}

void test('the guide to the server: each of its lines starts one', async () => {
  const lines = starts.trim().split('\n');
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const cwd = mkdtempSync(join(tmpdir(), 'usage-kit-guide-'));
    try {
      await started(line, cwd, async (url) => {
        const { status } = await fetch(`${url}/v1/accounts/acc_nobody`);
        assert.equal(status, 401, line);
      });
    } finally {
      rmSync(cwd, { recursive: true });
    }
  }
});

void test('the guide to the server: what it writes is accepted', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'usage-kit-guide-'));
  const answer = /^# (\{.*\})$/m.exec(writing)?.[1];
  try {
    await started('npm run server -- --scenario new-account --admin-token s3', cwd, async (url) => {
      const request = writing.replace('http://127.0.0.1:8080', url);
      const shell = spawn('sh', ['-c', request.replace('curl ', 'curl --silent ')]);
      let said = '';
      shell.stdout.on('data', (piece: Buffer) => (said += String(piece)));
      await once(shell, 'close');
      assert.equal(said.trim(), answer);
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
