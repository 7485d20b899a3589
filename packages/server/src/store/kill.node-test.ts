import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Command, CommandResult } from '@usage-kit/contract';
import { audit } from '@usage-kit/engine/auditor';
import type { Engine } from '@usage-kit/engine';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import { createRandom } from '../../../../mocks/scenarios/random.js';
import {
  buildScript,
  buildServer,
  type ServerProcess,
  startProcess,
} from '../testing/server-process.js';
import { DataDirectory } from './data-directory.js';
import { readDirectory } from './read-directory.js';

/** `npm run test:kills` kills more often than there is time for in `npm test`. */
const KILLS = Number(process.env['USAGE_KIT_KILLS'] ?? 8);
const CLIENTS = 6;

/** The same number kills at the same places. */
const SEED = Number(process.env['USAGE_KIT_SEED'] ?? randomInt(1_000_000));

/** What a client has asked for: the event ids of one request, and what it was told of each. */
interface Asked {
  readonly ids: readonly string[];
  told: 'nothing' | 'accepted';
}

const SETTING: readonly Command[] = [
  { type: 'create-tool', toolId: 'tool', name: 'Tool', ownerName: 'Mei Tanaka' },
  { type: 'deploy-tool', toolId: 'tool' },
  {
    type: 'create-model',
    modelId: 'model',
    name: 'Model',
    modelType: 'base',
    parametersBillions: 7,
  },
  { type: 'create-guardrail', guardrailId: 'guardrail', name: 'Toxicity' },
  { type: 'top-up', eventId: 'rich', resource: 'credits', amount: '1000000' },
  { type: 'top-up', eventId: 'busy', resource: 'runs', amount: 1_000_000 },
  { type: 'deploy-guardrail', guardrailId: 'guardrail', cpuType: 'c6i.large', cpuCount: 2 },
];

async function post(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/commands`, {
    method: 'POST',
    headers: { Authorization: 'Bearer write', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Asks without pause until the server is gone: single commands, and batches of 2 to 200. */
async function press(server: ServerProcess, client: string, asked: Asked[]): Promise<void> {
  for (let request = 0; ; request += 1) {
    const size = request % 3 === 0 ? 1 : 2 + ((request * 37) % 199);
    const ids = Array.from({ length: size }, (_, n) => `${client}_${request}_${n}`);
    const commands = ids.map((eventId, n): Command => {
      return n % 2 === 0
        ? { type: 'run-tool', eventId, toolId: 'tool' }
        : { type: 'infer', eventId, modelId: 'model', inputTokens: 10, outputTokens: n };
    });
    const entry: Asked = { ids, told: 'nothing' };
    asked.push(entry);
    try {
      const response = await post(server.url, size === 1 ? commands[0] : { commands });
      assert.equal(response.status, 200);
      const answer = (await response.json()) as CommandResult | { results: CommandResult[] };
      const results = 'results' in answer ? answer.results : [answer];
      assert.deepEqual(
        results.map(({ accepted }) => accepted),
        ids.map(() => true),
      );
      entry.told = 'accepted';
    } catch (error) {
      // A connection that breaks is what a kill looks like from here; anything else is a finding.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

/** What the folder comes to, read apart from any server. */
function engineIn(directory: string): Engine {
  const copy = `${directory}-copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(directory, copy, { recursive: true, filter: (file) => !file.includes('lock.') });
  const data = DataDirectory.open(copy);
  const kept = readDirectory(data);
  data.close();
  const engine = kept?.replay.engines.get(scenarioNamed('new-account').accountId);
  assert.ok(engine !== undefined);
  return engine;
}

function eventIds(engine: Engine): Set<string> {
  const ids = new Set<string>();
  for (const entry of engine.journal) {
    if (entry.type === 'command' && 'eventId' in entry.command) ids.add(entry.command.eventId);
  }
  return ids;
}

describe('a server that is killed under load', () => {
  let folder = '';
  let server: { script: string; remove: () => void };
  let preload: { script: string; remove: () => void };
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'usage-kit-kill-'));
    server = await buildServer();
    preload = await buildScript('testing/kill-at-write.ts');
  });
  after(() => {
    server.remove();
    preload.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`${KILLS} times has every acknowledged command, and no half of a batch`, async (t) => {
    t.diagnostic(`USAGE_KIT_SEED=${SEED}`);
    const random = createRandom(SEED);
    const directory = join(folder, 'data');
    const kept = ['--data', directory, '--admin-token', 'write'];
    const asked: Asked[] = [];
    const counted = { acknowledged: 0, unanswered: 0, kept: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const args = kill === 0 ? [...kept, '--scenario', 'new-account'] : kept;
      const life = await startProcess(server.script, args, { preload: preload.script });
      if (kill === 0) assert.equal((await post(life.url, { commands: SETTING })).status, 200);
      // Now and then in the first write: before anything is acknowledged.
      const write = kill % 5 === 4 ? 1 : random.int(2, 40);
      life.killAt({ write, share: random.int(0, 100) / 100 });
      const fresh: Asked[] = [];
      const clients = Array.from({ length: CLIENTS }, (_, client) => {
        return press(life, `evt_${kill}_${client}`, fresh);
      });
      await life.gone;
      await Promise.all(clients);
      asked.push(...fresh);

      const ids = eventIds(engineIn(directory));
      for (const { ids: batch, told } of fresh) {
        const there = batch.filter((id) => ids.has(id)).length;
        if (told === 'accepted') {
          counted.acknowledged += 1;
          assert.equal(there, batch.length, `kill ${kill}: an acknowledged request is lost`);
        } else {
          counted.unanswered += 1;
          counted.kept += there > 0 ? 1 : 0;
          assert.ok(
            there === 0 || there === batch.length,
            `kill ${kill}: ${there} of ${batch.length} are there`,
          );
        }
      }
    }
    assert.ok(counted.acknowledged >= KILLS * 0.8, JSON.stringify(counted));
    assert.ok(counted.unanswered > 0, 'no kill came while a request was under way');

    const engine = engineIn(directory);
    const ids = eventIds(engine);
    const lost = asked.filter(({ told, ids: batch }) => {
      return told === 'accepted' && batch.some((id) => !ids.has(id));
    });
    assert.deepEqual(lost, [], 'nothing of an earlier life was lost in a later one');
    const { findings } = audit(engine.journal, {
      until: engine.now,
      account: engine.read.account(),
      alerts: engine.read.alerts(),
    });
    assert.deepEqual(findings.slice(0, 3), []);

    // Who had no response asks again: what was kept is not counted twice, and the rest is counted now.
    const last = await startProcess(server.script, kept);
    const unanswered = asked.filter(({ told }) => told === 'nothing');
    for (const { ids: batch } of unanswered) {
      const commands = batch.map((eventId, n): Command => {
        return n % 2 === 0
          ? { type: 'run-tool', eventId, toolId: 'tool' }
          : { type: 'infer', eventId, modelId: 'model', inputTokens: 10, outputTokens: n };
      });
      assert.equal((await post(last.url, { commands })).status, 200);
    }
    await last.kill();
    const again = engineIn(directory);
    const runs = asked.flatMap(({ ids: batch }) => batch.filter((_, n) => n % 2 === 0)).length;
    assert.equal(again.read.account().runs.used, runs);
    t.diagnostic(JSON.stringify({ kills: KILLS, ...counted, events: eventIds(again).size }));
  });
});
