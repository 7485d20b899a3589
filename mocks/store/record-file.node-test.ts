import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readRecords } from './read-records.js';

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
