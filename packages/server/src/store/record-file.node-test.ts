import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRecords } from './read-records.js';
import { NotKeptError, RecordFile } from './record-file.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-full-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a disk that is full', () => {
  it('costs the record that did not fit, and none before or after it', () => {
    const path = join(folder, 'records');
    const module = fileURLToPath(new URL('./record-file.ts', import.meta.url));
    const script = `
      import { RecordFile, NotKeptError } from ${JSON.stringify(module)};
      const file = RecordFile.create(${JSON.stringify(path)}, [{ place: 0 }]);
      const said = [];
      for (const body of [{ place: 1 }, { large: 'x'.repeat(40_000) }, { place: 2 }]) {
        try {
          file.append(body);
          said.push('kept');
        } catch (error) {
          said.push(error instanceof NotKeptError && error.mayPass ? 'not kept' : String(error));
        }
      }
      console.log(said.join());`;
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        // The largest file that the process may write, in blocks of 512 bytes: 16 KiB.
        'ulimit -f 32; exec "$0" --import tsx --input-type=module -e "$1"',
        process.execPath,
        script,
      ],
      { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
    );
    assert.equal(stdout, 'kept,not kept,kept\n', stderr);
    const values: unknown[] = [];
    readRecords(path, (value) => values.push(value), { mayBeTorn: false });
    assert.deepEqual(values, [{ place: 0 }, { place: 1 }, { place: 2 }]);
  });
});

describe('the disk', () => {
  const { fdatasyncSync, writeSync } = fs;
  afterEach(() => {
    Object.assign(fs, { fdatasyncSync, writeSync });
    syncBuiltinESMExports();
  });

  it('is waited for once, after all that comes together is written', () => {
    const order: string[] = [];
    Object.assign(fs, {
      writeSync: (...args: Parameters<typeof fs.writeSync>) => {
        order.push('write');
        return writeSync(...args);
      },
      fdatasyncSync: (descriptor: number) => {
        order.push('sync');
        fdatasyncSync(descriptor);
      },
    });
    syncBuiltinESMExports();
    const file = RecordFile.create(join(folder, 'waited'), [{ first: true }]);
    order.length = 0;
    file.append({ a: 1 }, { b: 2 }, { c: 3 });
    order.push('kept');
    file.close();
    assert.deepEqual(order, ['write', 'sync', 'kept']);
  });

  it('that fails to say so has nothing more written to it', () => {
    const path = join(folder, 'failed');
    const file = RecordFile.create(path, [{ first: true }]);
    file.append({ kept: 1 });
    const before = readFileSync(path);
    Object.assign(fs, {
      fdatasyncSync: () => {
        throw Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' });
      },
    });
    syncBuiltinESMExports();
    const isFinal = (error: unknown) => error instanceof NotKeptError && !error.mayPass;
    assert.throws(() => file.append({ lost: 1 }), isFinal);
    Object.assign(fs, { fdatasyncSync });
    syncBuiltinESMExports();
    // A second sync may well succeed, without what the first one lost.
    assert.throws(() => file.append({ later: 1 }), isFinal);
    file.close();
    assert.deepEqual(readFileSync(path), before);
  });

  it('may take a part of a write at a time', () => {
    Object.assign(fs, {
      writeSync: (fd: number, bytes: Buffer, offset: number, length: number, position: number) =>
        writeSync(fd, bytes, offset, Math.min(length, 5), position),
    });
    syncBuiltinESMExports();
    const path = join(folder, 'parts');
    const file = RecordFile.create(path, [{ first: true }]);
    file.append({ second: 'é'.repeat(50) });
    file.close();
    const values: unknown[] = [];
    readRecords(path, (value) => values.push(value), { mayBeTorn: false });
    assert.deepEqual(values, [{ first: true }, { second: 'é'.repeat(50) }]);
  });
});
