/*
 * node --import tsx --conditions=@usage-kit/source bench/store/run.ts [EVENTS]
 *
 * Fills a data folder with so many events (a million if omitted), and says how long that takes and how long a new
 * process takes to come back from it: from the journal alone, with a record for each batch and for each event, and
 * from a snapshot. A process each, and the time of the processor beside that of the clock: a busy machine makes the
 * one longer and not the other.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printInstant, type Command } from '@usage-kit/contract';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import { DataDirectory } from '../../packages/server/src/store/data-directory.js';
import { openDurableWorld } from '../../packages/server/src/store/index.js';
import { readDirectory } from '../../packages/server/src/store/read-directory.js';

const ACCOUNT = scenarioNamed('new-account').accountId;
const NEVER = Number.MAX_SAFE_INTEGER;

interface Figures {
  /** Half of the events: they are counted to show that all are there. */
  readonly runs: number;
  readonly seconds: string;
  readonly cpuSeconds: string;
  readonly megabytesOnDisk: string;
  readonly megabytesInMemory: string;
}

async function fill(directory: string, events: number, batch: number, snapshotBytes: number) {
  const kept = await openDurableWorld({
    directory,
    scenarios: [scenarioNamed('new-account')],
    runs: false,
    report: console.error,
    snapshotBytes,
  });
  await kept.submit(ACCOUNT, [
    { type: 'create-tool', toolId: 'tool', name: 'Tool', ownerName: 'Mei Tanaka' },
    { type: 'deploy-tool', toolId: 'tool' },
    { type: 'create-model', modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 7 },
    { type: 'top-up', eventId: 'rich', resource: 'credits', amount: '100000000' },
    { type: 'top-up', eventId: 'busy', resource: 'runs', amount: 100_000_000 },
  ]);
  let atMs = Date.parse(kept.world.now);
  for (let from = 0; from < events;) {
    atMs += 100 * batch;
    kept.world.account().engine.advance(printInstant(atMs));
    // As many requests as a busy server finds at a turn.
    const requests = Array.from({ length: batch === 1 ? 64 : 1 }, () => {
      return Array.from({ length: Math.min(batch, events - from) }, (): Command => {
        const eventId = `evt_${String((from += 1)).padStart(8, '0')}`;
        return from % 2 === 0
          ? { type: 'run-tool', eventId, toolId: 'tool' }
          : { type: 'infer', eventId, modelId: 'm', inputTokens: 120, outputTokens: from % 500 };
      });
    });
    await Promise.all(requests.map((commands) => kept.submit(ACCOUNT, commands)));
  }
  await kept.settled();
  await kept.close();
  return kept.world.account().engine.read.account().runs.used;
}

function reopen(path: string): number {
  const directory = DataDirectory.open(path);
  const kept = readDirectory(directory);
  directory.close();
  const engine = kept?.replay.engines.get(ACCOUNT);
  return engine?.read.account().runs.used ?? 0;
}

async function work(args: readonly string[]): Promise<void> {
  const [what, directory = '', events, batch, snapshotBytes] = args;
  const startMs = performance.now();
  const before = process.cpuUsage();
  const count =
    what === 'fill'
      ? await fill(directory, Number(events), Number(batch), Number(snapshotBytes))
      : reopen(directory);
  const { user, system } = process.cpuUsage(before);
  const bytes = readdirSync(directory).reduce(
    (sum, name) => sum + statSync(join(directory, name)).size,
    0,
  );
  const figures: Figures = {
    runs: count,
    seconds: ((performance.now() - startMs) / 1000).toFixed(2),
    cpuSeconds: ((user + system) / 1_000_000).toFixed(2),
    megabytesOnDisk: (bytes / 1e6).toFixed(0),
    megabytesInMemory: (process.resourceUsage().maxRSS / 1024).toFixed(0),
  };
  console.log(JSON.stringify(figures));
}

function measure(...args: string[]): Figures {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), 'work', ...args],
    { encoding: 'utf8' },
  );
  if (stderr !== '') console.error(stderr);
  return JSON.parse(stdout) as Figures;
}

if (process.argv[2] === 'work') await work(process.argv.slice(3));
else {
  const events = process.argv[2] ?? '1000000';
  const folder = mkdtempSync(join(tmpdir(), 'usage-kit-bench-'));
  const table: Record<string, Figures> = {};
  for (const [name, batch, snapshotBytes] of [
    ['journal, a record for 1,000 events', '1000', NEVER],
    ['journal, a request for each event', '1', NEVER],
    ['snapshots as they come', '1000', 16 * 1024 * 1024],
  ] as const) {
    const directory = join(folder, name);
    table[`fill: ${name}`] = measure('fill', directory, events, batch, String(snapshotBytes));
    const rounds = [1, 2, 3].map(() => measure('open', directory));
    rounds.sort((a, b) => Number(a.seconds) - Number(b.seconds));
    table[`come back: ${name}`] = rounds[1] ?? measure('open', directory);
  }
  console.table(table);
  rmSync(folder, { recursive: true, force: true });
}
