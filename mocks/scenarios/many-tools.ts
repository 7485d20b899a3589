import { createEngine, type Engine } from '@usage-kit/engine';
import { OWNERS } from './cast.js';
import { addsModels, deploysGuardrail, importsScripts, makesGuardrails, NOW } from './company.js';
import { daysBetween } from './life.js';
import { createRandom, type Random } from './random.js';
import { dayWeights, shared } from './rhythm.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6MANYTL';
const TOOLS = 100_000;
/** In the year that it has lived. */
const RUNS = 90_000;
const STARTS_AT = '2025-11-19T06:00:00Z';

const WHAT = [
  'Invoice',
  'Ticket',
  'Contract',
  'Order',
  'Claim',
  'Payroll',
  'Supplier',
  'Shipment',
  'Policy',
  'Lead',
];
const DOES = [
  'matcher',
  'reader',
  'triage',
  'digest',
  'checker',
  'finder',
  'scorer',
  'router',
  'summary',
  'audit',
];
const WHERE = [
  'Lisbon',
  'Oslo',
  'Nairobi',
  'Osaka',
  'Lima',
  'Austin',
  'Gdańsk',
  'Hanoi',
  'Zürich',
  'Pune',
];

function toolName(place: number): string {
  const what = WHAT[place % 10] ?? '';
  const does = DOES[Math.floor(place / 10) % 10] ?? '';
  const where = WHERE[Math.floor(place / 100) % 10] ?? '';
  return `${what} ${does} ${where} ${String(Math.floor(place / 1000) + 1)}`;
}

function toolIdOf(place: number): string {
  return `tool_${String(place).padStart(6, '0')}`;
}

function makes(engine: Engine): void {
  for (let place = 0; place < TOOLS; place += 1) {
    const toolId = toolIdOf(place);
    const ownerName = OWNERS[(place * 7) % OWNERS.length] ?? OWNERS[0];
    engine.execute({ type: 'create-tool', toolId, name: toolName(place), ownerName });
    engine.execute({ type: 'deploy-tool', toolId });
  }
}

/** A few tools are used all the time, many now and then, most of them never. */
function popular(random: Random): number {
  const spread = random.int(1, 1_000_000) / 1_000_000;
  return Math.min(TOOLS - 1, Math.floor(TOOLS * spread ** 5));
}

/** A year of working days and weekends, three times as busy at its end as at its start. */
function uses(engine: Engine, random: Random): void {
  const days = daysBetween('2025-11-20', '2026-11-20');
  const weights = dayWeights(days, 3);
  const perDay = shared(RUNS, weights);
  let run = 0;
  days.forEach((day, place) => {
    const perBatch = shared(perDay[place] ?? 0, [3, 5, 4, 2]);
    perBatch.forEach((runs, batch) => {
      engine.advance(`${day}T${String(8 + batch * 3).padStart(2, '0')}:20:00Z`);
      for (let count = 0; count < runs; count += 1) {
        run += 1;
        const toolId = toolIdOf(popular(random));
        engine.execute({ type: 'run-tool', eventId: `evt_run_${run}`, toolId });
      }
      const tokens = Math.round(900_000 * (weights[place] ?? 1));
      engine.execute({
        type: 'infer',
        eventId: `evt_infer_${day}_${batch}`,
        modelId: 'llama-3.1-8b',
        inputTokens: tokens,
        outputTokens: Math.round(tokens / 6),
      });
    });
  });
}

/** Every twentieth is undeployed by now, and every fiftieth deleted. */
function retires(engine: Engine): void {
  for (let place = 0; place < TOOLS; place += 1) {
    const toolId = toolIdOf(place);
    if (place % 50 === 49) engine.execute({ type: 'delete-tool', toolId });
    else if (place % 20 === 9) engine.execute({ type: 'undeploy-tool', toolId });
  }
}

export const manyTools: Scenario = {
  name: 'many-tools',
  title: '100,000 tools',
  description:
    'Global Freight Exchange has a tool for each of its desks: 100,000 of them, of which a few are ' +
    'used all day, and most never. It has a year behind it.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const engine = createEngine({
      seed: 100,
      startsAt: STARTS_AT,
      account: {
        id: ACCOUNT,
        name: 'Global Freight Exchange',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '1000',
        planRuns: 100_000,
        administrators: ['platform@gfx.example'],
      },
    });
    makes(engine);
    for (const command of [
      ...addsModels(['llama-3.1-8b', 'llama-3.1-70b']),
      ...makesGuardrails(['Prompt Injection', 'Anonymize']),
      ...importsScripts(['crm-sync', 'nightly-rollup']),
      deploysGuardrail('Anonymize', 'c6i.large', 1),
    ]) {
      engine.execute(command);
    }
    uses(engine, createRandom(100));
    engine.advance('2026-11-21T15:30:00Z');
    retires(engine);
    engine.advance(NOW);
    return engine;
  },
};
