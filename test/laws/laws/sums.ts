import type { Engine } from '@usage-kit/engine';
import { aboutLives, agree, type Law } from '../law.js';
import { after, isBefore, micro, total, whole } from '../life/figures.js';

const intervals = ['hour', 'day', 'week', 'month'] as const;
const most = { limit: 500 };

export const sums: Law = {
  number: 2,
  name: 'rows add up to their category, categories to what is used, points to their range',
  property: aboutLives({
    more: { 'deploy-guardrail': 8, 'deploy-script': 8, infer: 10 },
    after: ({ engine }, dice) => {
      addUpInCycle(engine);
      const { from, to } = whole(engine);
      const lengthMs = Date.parse(to) - Date.parse(from);
      const cut = after(from, 1 + dice(Math.max(1, Math.min(lengthMs - 1, 2 ** 31))));
      addUpInRange(engine, { from, to });
      if (isBefore(cut, to)) {
        addUpInRange(engine, { from, to: cut });
        addUpInRange(engine, { from: cut, to });
        meet(engine, { from, cut, to });
      }
    },
  }),
};

/** Without a range, lists are of the cycle, and so is the account. */
function addUpInCycle({ read }: Engine): void {
  const { credits, runs } = read.account();
  const { byCategory } = credits;
  same('used', total(Object.values(byCategory)), micro(credits.used));
  same('remaining', micro(credits.allocated) - micro(credits.used), micro(credits.remaining));
  same('runs remaining', BigInt(runs.allocated - runs.used), BigInt(runs.remaining));
  const sums = listed(read, {});
  same('runs of the tools', sums.runs, BigInt(runs.used));
  same('credits of the models', sums.models, micro(byCategory.models));
  same('credits of the guardrails', sums.guardrails, micro(byCategory.guardrails));
  same('credits of the scripts', sums.scripts, micro(byCategory.scripts));
}

/** With a range, lists say what the trend says, however finely it is cut. */
function addUpInRange({ read }: Engine, range: { from: string; to: string }): void {
  const sums = listed(read, range);
  for (const interval of intervals) {
    const days = (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000;
    if (interval === 'hour' && days > 400) continue;
    const { points } = read.trend({ ...range, interval });
    for (const { startsAt } of points)
      if (interval !== 'hour' && !startsAt.endsWith('T00:00:00Z'))
        throw new Error(`a bucket begins at ${startsAt}, which is not a day in UTC`);
    const of = (category: 'models' | 'guardrails' | 'scripts'): bigint =>
      total(points.map((point) => point.credits[category]));
    same(`runs by ${interval}`, total(points.map((point) => point.runs)), sums.runs);
    same(`models by ${interval}`, of('models'), sums.models);
    same(`guardrails by ${interval}`, of('guardrails'), sums.guardrails);
    same(`scripts by ${interval}`, of('scripts'), sums.scripts);
  }
}

/** Two ranges that meet are together what one over both is. */
function meet(
  { read }: Engine,
  { from, cut, to }: { from: string; cut: string; to: string },
): void {
  const all = listed(read, { from, to });
  const first = listed(read, { from, to: cut });
  const second = listed(read, { from: cut, to });
  for (const key of ['runs', 'models', 'guardrails', 'scripts'] as const)
    same(`${key} of two ranges that meet at ${cut}`, all[key], first[key] + second[key]);
}

/** The sums of all rows of each list, each held against the list's own summary and the rows' own details. */
function listed(
  read: Engine['read'],
  range: { from?: string; to?: string },
): Record<'runs' | 'models' | 'guardrails' | 'scripts', bigint> {
  const query = { ...range, ...most };
  const tools = read.tools(query);
  const runs = total(tools.items.map((tool) => tool.runs));
  same('total runs', runs, BigInt(tools.summary.totalRuns));

  const models = read.models(query);
  const { summary } = models;
  const ofModels = total(models.items.map(({ creditsUsed }) => creditsUsed));
  same('total of models', ofModels, micro(summary.totalCredits));
  const { fineTuningCredits, hostingCredits, inferenceCredits } = summary;
  same('parts of models', total([fineTuningCredits, hostingCredits, inferenceCredits]), ofModels);
  const deployments = models.items.map(({ id }) => read.deployments(id, query));
  for (const list of deployments)
    same(
      'total of deployments',
      total(list.items.map(({ creditsUsed }) => creditsUsed)),
      micro(list.summary.totalCredits),
    );
  const hosting = total(deployments.map((list) => list.summary.totalCredits));
  same('hosting', hosting, micro(hostingCredits));

  const guardrails = read.guardrails(query);
  const ofGuardrails = total(guardrails.items.map(({ creditsUsed }) => creditsUsed));
  same('total of guardrails', ofGuardrails, micro(guardrails.summary.totalCredits));
  const seconds = total(guardrails.items.map(({ activeSeconds }) => activeSeconds));
  same('seconds of guardrails', seconds, BigInt(guardrails.summary.activeSeconds));
  for (const row of guardrails.items) {
    const { hardware, totalCredits } = read.guardrail(row.id, range);
    agree('total of a guardrail', row.creditsUsed, totalCredits);
    const parts = total(hardware.map(({ creditsUsed }) => creditsUsed));
    same('hardware of a guardrail', parts, micro(row.creditsUsed));
    const active = total(hardware.map(({ activeSeconds }) => activeSeconds));
    same('seconds of a guardrail', active, BigInt(row.activeSeconds));
  }

  const scripts = read.scripts(query);
  const ofScripts = total(scripts.items.map(({ creditsUsed }) => creditsUsed));
  same('total of scripts', ofScripts, micro(scripts.summary.hostingCredits));
  for (const row of scripts.items) {
    const { components, totalCredits } = read.script(row.id, range);
    agree('total of a script', row.creditsUsed, totalCredits);
    const parts = total(components.map(({ creditsUsed }) => creditsUsed));
    same('components of a script', parts, micro(row.creditsUsed));
  }
  return { runs, models: ofModels, guardrails: ofGuardrails, scripts: ofScripts };
}

function same(what: string, expected: bigint, found: bigint): void {
  agree(what, String(expected), String(found));
}
