import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { audit } from '@usage-kit/engine/auditor';
import { createRandom } from '../../../../mocks/scenarios/random.js';
import { buildScript } from '../testing/server-process.js';
import { DataDirectory } from './data-directory.js';
import { readDirectory } from './read-directory.js';

/** `npm run test:kills` kills more often than there is time for in `npm test`. */
const KILLS = Number(process.env['USAGE_KIT_KILLS'] ?? 8);
describe('a world that is killed while it writes snapshots', () => {
  let folder = '';
  let built: { script: string; remove: () => void };
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'usage-kit-snapshot-'));
    built = await buildScript('store/testing/busy-world.ts');
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`is whole, ${KILLS} times`, async (t) => {
    const seed = Number(process.env['USAGE_KIT_SEED'] ?? randomInt(1_000_000));
    t.diagnostic(`USAGE_KIT_SEED=${seed}`);
    const random = createRandom(seed);
    const directory = join(folder, 'data');
    const found = new Set<string>();
    let next = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, [built.script, directory, String(next)]);
      let output = '';
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
      const lines = random.int(1, 30);
      child.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (output.split('\n').length > lines) child.kill('SIGKILL');
      });
      await once(child, 'close');
      assert.equal(errors, '');
      const acknowledged = Number(output.trimEnd().split('\n').at(-1));
      assert.ok(acknowledged >= next, output.slice(0, 200));

      const names = readdirSync(directory).filter((name) => !name.startsWith('lock.'));
      found.add(names.map((name) => name.replace(/\d+/, 'N')).join(' '));
      const copy = join(folder, `copy-${kill}`);
      cpSync(directory, copy, { recursive: true, filter: (file) => !file.includes('lock.') });
      const data = DataDirectory.open(copy);
      const engine = [...(readDirectory(data)?.replay.engines.values() ?? [])][0];
      data.close();
      assert.ok(engine);
      const { used } = engine.read.account().runs;
      // Twenty a batch: every acknowledged one, perhaps the one under way, and no part of one.
      assert.ok(
        used === (acknowledged + 1) * 20 || used === (acknowledged + 2) * 20,
        `kill ${kill}: ${used} runs after batch ${acknowledged} (${names.join()})`,
      );
      assert.deepEqual(
        audit(engine.journal, { until: engine.now, account: engine.read.account() }).findings,
        [],
      );
      next = used / 20;
    }
    t.diagnostic(`the folder as it was found: ${[...found].join(' | ')}`);
    assert.ok(
      [...found].some((names) => names.includes('.tmp')) || found.size > 1,
      `no kill came in the middle of a snapshot: ${[...found].join(' | ')}`,
    );
  });
});
