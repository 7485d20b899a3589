import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DirectoryInUseError, lockDirectory } from './directory-lock.js';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'usage-kit-lock-'));
  folders.push(folder);
  return folder;
}

/** A process that takes the folder, says so, and stays until it is killed. */
async function holder(folder: string) {
  const module = fileURLToPath(new URL('./directory-lock.ts', import.meta.url));
  const script = `
    import { lockDirectory } from ${JSON.stringify(module)};
    try {
      lockDirectory(${JSON.stringify(folder)});
      console.log('has it');
    } catch (error) {
      console.log(error.name);
    }
    // Stays until it is killed.
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: String(chunk).trim() };
}

describe('the lock of a folder', () => {
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('is given to one process, and to another once that has died', async () => {
    const folder = newFolder();
    const first = await holder(folder);
    assert.equal(first.said, 'has it');
    assert.throws(
      () => lockDirectory(folder),
      (error: unknown) =>
        error instanceof DirectoryInUseError &&
        error.message.includes(`in use by process ${first.child.pid ?? 0}.`),
    );
    const second = await holder(folder);
    assert.equal(second.said, 'DirectoryInUseError');
    first.child.kill('SIGKILL');
    second.child.kill('SIGKILL');
    await Promise.all([once(first.child, 'exit'), once(second.child, 'exit')]);
    const unlock = lockDirectory(folder);
    assert.equal(readdirSync(folder).length, 1, 'the claims of the dead are cleared away');
    unlock();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('is given to one of several who come at once, or to none', async () => {
    const folder = newFolder();
    const all = await Promise.all([holder(folder), holder(folder), holder(folder)]);
    const have = all.filter(({ said }) => said === 'has it').length;
    assert.ok(have <= 1, `${have} have it`);
    for (const { child } of all) child.kill('SIGKILL');
    await Promise.all(all.map(({ child }) => once(child, 'exit')));
  });

  it('is not kept by a number that another process has now', () => {
    const folder = newFolder();
    // This very process has the number, but was not started at the kernel’s first tick.
    writeFileSync(join(folder, `lock.${process.pid}.1`), '');
    lockDirectory(folder)();
  });

  it('is not given twice to one process', () => {
    const folder = newFolder();
    const unlock = lockDirectory(folder);
    assert.throws(() => lockDirectory(folder), DirectoryInUseError);
    unlock();
  });
});
