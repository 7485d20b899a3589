import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { buildOnce, contentKey } from './build-once.js';

void describe('a build that tests share', () => {
  let directory: string;
  let builds: string[];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'usage-kit-build-once-'));
    builds = [];
  });
  afterEach(() => rm(directory, { recursive: true }));

  const build = async (target: string): Promise<void> => {
    builds.push(target);
    await writeFile(join(target, 'kit.js'), `build ${builds.length}`);
  };

  void it('is made once for callers that need it at once, and kept for the next', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = async (target: string): Promise<void> => {
      await build(target);
      await finished;
    };
    const both = [1, 2].map(() => buildOnce({ directory, key: 'a', build: slow }));
    assert.equal(await Promise.race([...both, waitFor(() => builds.length > 0)]), 'so');
    assert.deepEqual(await readdir(directory).then((names) => names.includes('a')), false);
    finish();
    const folders = [...(await Promise.all(both)), await buildOnce({ directory, key: 'a', build })];
    assert.deepEqual(folders, Array(3).fill(join(directory, 'a')));
    assert.equal(builds.length, 1);
    assert.equal(await readFile(join(directory, 'a/kit.js'), 'utf8'), 'build 1');
    assert.deepEqual(await readdir(directory), ['a']);
  });

  void it('is made again for other sources', async () => {
    await buildOnce({ directory, key: 'a', build });
    await buildOnce({ directory, key: 'b', build });
    assert.equal(builds.length, 2);
    assert.deepEqual((await readdir(directory)).sort(), ['a', 'b']);
  });

  void it('does not wait for a process that ended while it built', async () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    await writeFile(join(directory, 'a.lock'), JSON.stringify({ pid, atMs: Date.now() }));
    await mkdir(join(directory, 'a.partial-x'));
    await buildOnce({ directory, key: 'a', build });
    assert.equal(builds.length, 1);
  });

  void it('does not wait for a lock that is too old, whoever has its process id now', async () => {
    const owner = { pid: process.pid, atMs: Date.now() - 11 * 60_000 };
    await writeFile(join(directory, 'a.lock'), JSON.stringify(owner));
    await buildOnce({ directory, key: 'a', build });
    assert.equal(builds.length, 1);
  });

  void it('leaves nothing behind if it fails, and is tried again', async () => {
    const failing = async (target: string): Promise<void> => {
      await build(target);
      throw new Error('The build failed.');
    };
    await assert.rejects(buildOnce({ directory, key: 'a', build: failing }), /The build failed\./);
    assert.deepEqual(await readdir(directory), []);
    await buildOnce({ directory, key: 'a', build });
    assert.equal(builds.length, 2);
  });

  void it('removes builds that nobody used for an hour, and no others', async () => {
    for (const key of ['old', 'used', 'recent']) await buildOnce({ directory, key, build });
    await mkdir(join(directory, 'old.partial-x'));
    for (const name of ['old', 'old.partial-x', 'used']) await age(join(directory, name), 61);
    await age(join(directory, 'recent'), 30);
    await buildOnce({ directory, key: 'used', build });
    await buildOnce({ directory, key: 'new', build });
    assert.deepEqual((await readdir(directory)).sort(), ['new', 'recent', 'used']);
  });

  async function age(path: string, minutes: number): Promise<void> {
    const then = new Date(Date.now() - minutes * 60_000);
    await utimes(path, then, then);
  }

  async function waitFor(holds: () => boolean): Promise<'so'> {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
    return 'so';
  }

  void it('has a key that changes with the name and content of each source, and with no other file', async () => {
    const key = (): Promise<string> => contentKey(directory, ['src/**/*'], ['**/*.test.ts']);
    await mkdir(join(directory, 'src'));
    await writeFile(join(directory, 'src/a.ts'), 'one');
    await writeFile(join(directory, 'src/b.ts'), 'two');
    const first = await key();
    await writeFile(join(directory, 'src/a.test.ts'), 'a test');
    await writeFile(join(directory, 'other.ts'), 'another file');
    assert.equal(await key(), first);
    await writeFile(join(directory, 'src/b.ts'), 'three');
    const second = await key();
    assert.notEqual(second, first);
    await rm(join(directory, 'src/b.ts'));
    await writeFile(join(directory, 'src/c.ts'), 'three');
    assert.notEqual(await key(), second);
    await rm(join(directory, 'src'), { recursive: true });
    await assert.rejects(key(), /No file/);
  });
});
