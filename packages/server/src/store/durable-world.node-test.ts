import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Command, instantOf } from '@usage-kit/contract';
import { audit } from '@usage-kit/engine/auditor';
import { createEngine } from '@usage-kit/engine';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import { DataDirectoryError } from './data-directory.js';
import { type DurableWorldOptions, openDurableWorld } from './durable-world.js';
import { CorruptRecordError } from './read-records.js';

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-world-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let folders = 0;

function newFolder(): string {
  folders += 1;
  return join(folder, `data-${folders}`);
}

function open(directory: string, options: Partial<DurableWorldOptions> = {}) {
  const reports: string[] = [];
  return openDurableWorld({
    directory,
    runs: false,
    report: (sentence) => reports.push(sentence),
    ...options,
  }).then((kept) => ({ ...kept, reports, engine: kept.world.account().engine }));
}

const beginning = { scenarios: [scenarioNamed('new-account')] };
const ACCOUNT = scenarioNamed('new-account').accountId;

const TOOL: Command[] = [
  { type: 'create-tool', toolId: 'tool_a', name: 'A', ownerName: 'Mei Tanaka' },
  { type: 'deploy-tool', toolId: 'tool_a' },
];

const run = (eventId: string): Command => ({ type: 'run-tool', eventId, toolId: 'tool_a' });

/** The folder as a kill at this moment would leave it. */
function killed(directory: string): string {
  const copy = newFolder();
  cpSync(directory, copy, { recursive: true, filter: (file) => !file.includes('lock.') });
  return copy;
}

function newest(directory: string, kind: 'journal' | 'snapshot'): string {
  const names = readdirSync(directory).filter((name) => name.startsWith(kind));
  return join(directory, names.sort().at(-1) ?? '');
}

describe('a world in a folder', () => {
  it('comes back after a kill with what was acknowledged, byte for byte', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    const results = await first.submit(ACCOUNT, [...TOOL, run('evt_1'), run('evt_2')]);
    assert.deepEqual(
      results.map(({ accepted }) => accepted),
      [true, true, true, true],
    );
    first.world.advance({ seconds: 90 });
    await first.submit(ACCOUNT, [run('evt_3'), { type: 'undeploy-tool', toolId: 'tool_none' }]);
    const second = await open(killed(directory));
    assert.equal(JSON.stringify(second.engine.journal), JSON.stringify(first.engine.journal));
    assert.deepEqual(second.engine.read.account(), first.engine.read.account());
    assert.equal(second.engine.read.account().runs.used, 3);
    assert.equal(second.world.now, first.world.now);
    assert.deepEqual(second.reports, []);
    await Promise.all([first.close(), second.close()]);
  });

  it('has nobody told of a command before it is on the disk', async () => {
    const directory = newFolder();
    const world = await open(directory, beginning);
    await world.submit(ACCOUNT, TOOL);
    const seen: boolean[] = [];
    world.engine.subscribe(() => {
      seen.push(readFileSync(newest(directory, 'journal'), 'utf8').includes('"evt_seen"'));
    });
    await world.submit(ACCOUNT, [run('evt_seen')]);
    assert.deepEqual(seen, [true]);
    await world.close();
  });

  it('keeps requests that come together in one write, each whole', async () => {
    const directory = newFolder();
    const world = await open(directory, beginning);
    await world.submit(ACCOUNT, TOOL);
    const all = Array.from({ length: 40 }, (_, place) => [
      run(`evt_${place}_a`),
      run(`evt_${place}_b`),
    ]);
    const before = readFileSync(newest(directory, 'journal'), 'utf8').split('"kind":"turn"').length;
    await Promise.all(all.map((commands) => world.submit(ACCOUNT, commands)));
    const after = readFileSync(newest(directory, 'journal'), 'utf8').split('"kind":"turn"').length;
    assert.equal(after - before, 1);
    assert.equal(world.engine.read.account().runs.used, 80);
    await world.close();
  });

  it('keeps what a host does from inside, and its dismissals and refusals', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    for (const command of TOOL) first.world.execute(command);
    first.engine.execute({ type: 'grant', eventId: 'g', resource: 'credits', amount: '25' });
    first.engine.advance({ seconds: 3600 });
    first.engine.execute(run('evt_1'));
    first.world.execute({ type: 'dismiss-alert', alertId: 'al_none' });
    const second = await open(killed(directory));
    assert.equal(JSON.stringify(second.engine.journal), JSON.stringify(first.engine.journal));
    assert.equal(second.engine.read.account().credits.allocated, '100');
    await Promise.all([first.close(), second.close()]);
  });

  it('never goes back behind a time that it has shown', async () => {
    const directory = newFolder();
    const first = await open(directory, { ...beginning, runs: true });
    const startMs = instantOf(first.world.now);
    for (const seconds of [1, 16, 14, 40, 3_600]) {
      first.world.advance({ seconds });
      const second = await open(killed(directory), { runs: true });
      const lateMs = instantOf(second.world.now) - instantOf(first.world.now);
      assert.ok(lateMs >= 0 && lateMs <= 30_000, `${lateMs} ms`);
      await second.close();
    }
    await first.close();
    const third = await open(directory, { runs: true });
    assert.equal(
      instantOf(third.world.now) - startMs,
      3_671_000,
      'a proper end keeps the very time',
    );
    await third.close();
  });

  it('drops a record that was never finished, says so, and continues', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    await first.submit(ACCOUNT, [...TOOL, run('evt_1')]);
    const copy = killed(directory);
    const whole = readFileSync(newest(copy, 'journal'));
    await first.submit(ACCOUNT, [run('evt_2'), run('evt_3')]);
    const longer = readFileSync(newest(directory, 'journal'));
    const cut = whole.length + Math.floor((longer.length - whole.length) / 2);
    writeFileSync(newest(copy, 'journal'), longer.subarray(0, cut));
    const second = await open(copy);
    assert.equal(second.engine.read.account().runs.used, 1);
    assert.match(second.reports.join(), /from byte \d+, are an incomplete record/);
    await second.submit(ACCOUNT, [run('evt_4')]);
    await second.close();
    const third = await open(copy);
    assert.deepEqual(third.reports, []);
    assert.equal(third.engine.read.account().runs.used, 2);
    await Promise.all([first.close(), third.close()]);
  });

  it('does not start on a journal or a snapshot that is damaged', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    await first.submit(ACCOUNT, TOOL);
    await first.submit(ACCOUNT, [run('evt_1')]);
    await first.submit(ACCOUNT, [run('evt_2')]);
    for (const kind of ['journal', 'snapshot'] as const) {
      const copy = killed(directory);
      const file = newest(copy, kind);
      const bytes = readFileSync(file);
      bytes.write('#', kind === 'journal' ? bytes.indexOf('evt_1') : bytes.length - 30);
      writeFileSync(file, bytes);
      await assert.rejects(open(copy), (error: unknown) => {
        return error instanceof CorruptRecordError && error.file === file && error.record >= 2;
      });
      assert.deepEqual(readFileSync(file), bytes, 'nothing was changed');
    }
    await first.close();
  });

  it('does not start where a file is missing', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    await first.submit(ACCOUNT, TOOL);
    for (const kind of ['journal', 'snapshot'] as const) {
      const copy = killed(directory);
      rmSync(newest(copy, kind));
      await assert.rejects(open(copy), DataDirectoryError);
    }
    await first.close();
  });

  it('begins again where the very first start was cut off', async () => {
    const directory = newFolder();
    const first = await open(directory, beginning);
    const copy = killed(directory);
    rmSync(newest(copy, 'snapshot'));
    const second = await open(copy, beginning);
    assert.equal(JSON.stringify(second.engine.journal), JSON.stringify(first.engine.journal));
    await Promise.all([first.close(), second.close()]);
  });

  it('has the scenario that it began with, and is not taken for another', async () => {
    const directory = newFolder();
    await (await open(directory, { scenarios: [scenarioNamed('low')] })).close();
    const again = await open(directory);
    assert.equal(again.world.account().scenario.name, 'low');
    await again.close();
    await assert.rejects(open(directory, beginning), /contains the scenario low, not new-account/);
    await (await open(directory)).close();
  });

  it('writes a snapshot when the journal has grown, and starts from it', async () => {
    const directory = newFolder();
    const options = { ...beginning, snapshotBytes: 20_000 };
    const first = await open(directory, options);
    await first.submit(ACCOUNT, TOOL);
    let events = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      first.world.advance({ seconds: 1 });
      const commands = Array.from({ length: 30 }, () => run(`evt_${(events += 1)}`));
      // Each batch comes twice, as from a client that had no response.
      await first.submit(ACCOUNT, commands);
      await first.submit(ACCOUNT, commands);
    }
    await first.settled();
    const names = readdirSync(directory).filter((name) => !name.startsWith('lock.'));
    assert.equal(names.length, 2, names.join());
    assert.ok(!names.includes('snapshot-000001'), names.join());
    const second = await open(killed(directory), options);
    assert.equal(JSON.stringify(second.engine.journal), JSON.stringify(first.engine.journal));
    assert.equal(second.engine.read.account().runs.used, 1_800);
    assert.deepEqual(audit(second.engine.journal).findings, []);
    await Promise.all([first.close(), second.close()]);
  });

  it('continues while a snapshot is written, and needs none that was not finished', async () => {
    const directory = newFolder();
    const options = { ...beginning, snapshotBytes: 1_000 };
    const first = await open(directory, options);
    const many = Array.from({ length: 60 }, (_, place) => run(`evt_${place}`));
    await first.submit(ACCOUNT, [...TOOL, ...many]);
    // The snapshot that this turn has begun is not finished: its journal continues all the same.
    first.world.execute(run('evt_more'));
    const copy = killed(directory);
    await first.settled();
    assert.deepEqual(
      readdirSync(copy).filter((name) => !name.endsWith('.tmp')),
      ['journal-000001', 'journal-000002', 'snapshot-000001'],
    );
    const second = await open(copy, options);
    assert.equal(JSON.stringify(second.engine.journal), JSON.stringify(first.engine.journal));
    assert.equal(second.engine.read.account().runs.used, 61);
    await Promise.all([first.close(), second.close()]);
  });

  it('is in a folder, and not in a file', async () => {
    const path = join(folder, 'a-file');
    writeFileSync(path, '');
    await assert.rejects(open(path), /a-file can't be used as a directory: /);
    assert.equal(readFileSync(path, 'utf8'), '');
  });

  it('keeps two accounts apart', async () => {
    const directory = newFolder();
    const scenarios = [scenarioNamed('new-account'), scenarioNamed('nothing-used')];
    const first = await open(directory, { scenarios });
    const ids = first.world.accounts.map(({ id }) => id);
    await Promise.all(ids.map((id) => first.submit(id, [...TOOL, run(`evt_${id}`)])));
    const second = await open(killed(directory));
    for (const id of ids) {
      assert.equal(
        JSON.stringify(second.world.account(id).engine.journal),
        JSON.stringify(first.world.account(id).engine.journal),
      );
    }
    await Promise.all([first.close(), second.close()]);
  });

  it('does not start where the engine now comes to something else', async () => {
    const directory = newFolder();
    await (await open(directory, beginning)).close();
    const file = newest(directory, 'snapshot');
    const { frameOf } = await import('./frame.js');
    const opening = createEngine({ seed: 1, startsAt: '2026-11-01T00:00:00Z' }).journal.at(0);
    assert.equal(opening?.type, 'opening');
    writeFileSync(
      file,
      Buffer.concat([
        frameOf(0, {
          kind: 'snapshot',
          format: 'usage-kit-data/1',
          accounts: [{ accountId: ACCOUNT, scenario: 'new-account', opening }],
        }),
        frameOf(1, {
          kind: 'end',
          now: '2026-11-02T00:00:00Z',
          accounts: [{ accountId: ACCOUNT, account: { credits: 'others' } }],
        }),
      ]),
    );
    await assert.rejects(open(directory), /was written by another version of the engine/);
  });
});
