import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { CorruptRecordError, readRecords } from './read-records.js';
import { RecordFile } from './record-file.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-records-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const BODIES = [{ head: true }, { a: 1 }, { text: 'é'.repeat(40) }, { b: [1, 2, 3] }];
let files = 0;

/** A file with `BODIES` in it: its path, its bytes, and where each record begins. */
function kept() {
  files += 1;
  const path = join(folder, `records-${files}`);
  const starts: number[] = [];
  const file = RecordFile.create(path, []);
  for (const body of BODIES) {
    starts.push(file.bytes);
    file.append(body);
  }
  file.close();
  return { path, bytes: readFileSync(path), starts };
}

function read(path: string, mayBeTorn = true) {
  const values: unknown[] = [];
  const ending = readRecords(path, (value) => values.push(value), { mayBeTorn });
  return { values, ending };
}

function damaged(path: string, mayBeTorn = true): CorruptRecordError {
  try {
    read(path, mayBeTorn);
  } catch (error) {
    if (error instanceof CorruptRecordError) return error;
    throw error;
  }
  throw new Error('No damage was found.');
}

describe('records on disk', () => {
  it('come back as they were written', () => {
    const { path, bytes } = kept();
    assert.deepEqual(read(path), {
      values: BODIES,
      ending: { records: 4, end: bytes.length, tornBytes: 0 },
    });
  });

  it('come back without the last one, at whatever byte its writing ended', () => {
    const { path, bytes, starts } = kept();
    const last = starts[3] ?? 0;
    for (let end = last + 1; end < bytes.length; end += 1) {
      writeFileSync(path, bytes.subarray(0, end));
      assert.deepEqual(
        read(path),
        { values: BODIES.slice(0, 3), ending: { records: 3, end: last, tornBytes: end - last } },
        `cut at byte ${end}`,
      );
    }
  });

  it('are continued with where the torn one began', () => {
    const { path, bytes } = kept();
    writeFileSync(path, bytes.subarray(0, bytes.length - 2));
    const file = RecordFile.resume(path, read(path).ending);
    file.append({ instead: 1 });
    file.close();
    assert.deepEqual(read(path).values, [...BODIES.slice(0, 3), { instead: 1 }]);
  });

  it('may end in blocks that a power failure left empty', () => {
    const { path, bytes, starts } = kept();
    const last = starts[3] ?? 0;
    for (const empty of [
      Buffer.concat([bytes.subarray(0, last), Buffer.alloc(4096)]),
      Buffer.concat([bytes.subarray(0, last + 14), Buffer.alloc(bytes.length - last - 14)]),
    ]) {
      writeFileSync(path, empty);
      assert.deepEqual(read(path).values, BODIES.slice(0, 3));
    }
  });

  it('are not read past one that is damaged, whichever byte of it is', () => {
    const { path, bytes, starts } = kept();
    for (const record of [0, 1, 2, 3]) {
      const start = starts[record] ?? 0;
      const end = starts[record + 1] ?? bytes.length;
      for (let place = start; place < end; place += 1) {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ 0x10;
        writeFileSync(path, changed);
        const error = damaged(path);
        assert.deepEqual([error.file, error.offset, error.record], [path, start, record + 1]);
      }
    }
  });

  it('say what to do about the damage, and where', () => {
    const { path, bytes, starts } = kept();
    const changed = Buffer.from(bytes);
    changed[(starts[1] ?? 0) + 13] = 0xff;
    writeFileSync(path, changed);
    const { message } = damaged(path);
    assert.ok(message.startsWith(`${path} is damaged: record 2, at byte ${starts[1] ?? 0}, `));
    assert.match(message, /does not match its checksum/);
    assert.match(message, /The server did not start/);
    assert.ok(message.endsWith(`truncate -s ${starts[1] ?? 0} '${path}'`));
  });

  it('are missed where one is taken out, put in twice, or two are turned', () => {
    const { path, bytes, starts } = kept();
    const [first, second, third, fourth] = BODIES.map((_, place) =>
      bytes.subarray(starts[place] ?? 0, starts[place + 1] ?? bytes.length),
    ) as [Buffer, Buffer, Buffer, Buffer];
    for (const [records, at] of [
      [[first, third, fourth], 2],
      [[first, second, second, third, fourth], 3],
      [[first, third, second, fourth], 2],
    ] as const) {
      writeFileSync(path, Buffer.concat(records));
      assert.equal(damaged(path).record, at);
    }
  });

  it('must be whole where nothing was being written anymore', () => {
    const { path, bytes } = kept();
    writeFileSync(path, bytes.subarray(0, bytes.length - 1));
    assert.equal(damaged(path, false).record, 4);
  });
});
