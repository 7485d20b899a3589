import { createEngine, restoreEngine, type Engine, type JournalEntry } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { after, entriesOf, isBefore, micro, total } from '../life/figures.js';
import { doDeed, type Life } from '../life/play.js';

type Stop = Extract<JournalEntry, { type: 'stop' }>;

export const limit: Law = {
  number: 10,
  name: 'a charge goes past the negative limit by itself at most, and what runs stops at that instant',
  property: aboutLives({
    more: {
      'deploy-model': 10,
      'deploy-guardrail': 8,
      'deploy-script': 8,
      'wait-until': 16,
      'spend-to': 8,
    },
    during: () => {
      let largest = 0n;
      let read = 0;
      return ({ engine }) => {
        for (; read < engine.journal.length; read += 1) {
          const entry = engine.journal.at(read);
          if (entry?.type !== 'charge' || entry.kind === 'hosting' || entry.kind === 'run')
            continue;
          const amount = micro(String(entry.amount));
          if (amount > largest) largest = amount;
        }
        const { credits, policy } = engine.read.account();
        // What burns in a millisecond, and a micro-credit of rounding for each of the few meters.
        const atOnce = burnedInMs(engine) + 20n;
        const lowest = micro(policy.negativeLimit) - largest - atOnce;
        hold(
          micro(credits.remaining) >= lowest,
          `${credits.remaining} credits remain at ${engine.now}`,
        );
      };
    },
    after: (life) => {
      const stops = entriesOf(life.engine, 'stop');
      for (const stop of stops) silentAfter(life.engine, stop);
      stopsInTime(life, stops);
    },
  }),
};

/** An upper bound: everything that the rate card can sell, as often as a life can have it. */
function burnedInMs(engine: Engine): bigint {
  const [opening] = entriesOf(engine, 'opening');
  const { gpuPerHour = {}, cpuPerHour = {}, scriptPerHour = {} } = opening?.rates ?? {};
  const prices = [
    ...Object.values(gpuPerHour),
    ...Object.values(cpuPerHour),
    ...Object.values(scriptPerHour).flatMap(({ vcpu, memory }) => [vcpu, memory]),
  ];
  const dearest = Math.max(0, ...prices.map(Number));
  return BigInt(Math.ceil((dearest * 10 * 12 * 1_000_000) / 3_600_000)) + 1n;
}

/** Nothing accrues to what was stopped, until it is deployed again. */
function silentAfter(engine: Engine, { at, kind, id }: Stop): void {
  const place = [...engine.journal].findIndex(
    (entry) => entry.type === 'stop' && entry.at === at && entry.kind === kind && entry.id === id,
  );
  const anew = [...engine.journal]
    .slice(place)
    .find((entry) => entry.type === 'command' && deploys(entry.command, kind, id));
  const range = { from: at, to: anew?.at ?? after(engine.now, 1) };
  if (!isBefore(range.from, range.to)) return;
  const { read } = engine;
  const query = { ...range, limit: 500 };
  const rows =
    kind === 'model'
      ? read.models(query).items.flatMap((model) => read.deployments(model.id, query).items)
      : kind === 'guardrail'
        ? read.guardrails(query).items
        : read.scripts(query).items;
  const used = total(rows.filter((row) => row.id === id).map(({ creditsUsed }) => creditsUsed));
  agree(`micro-credits of ${id} after its stop at ${at}`, '0', String(used));
}

function deploys(command: { type: string }, kind: Stop['kind'], id: string): boolean {
  if (command.type !== `deploy-${kind}`) return false;
  const named = command as { deploymentId?: string; guardrailId?: string; scriptId?: string };
  return (named.deploymentId ?? named.guardrailId ?? named.scriptId) === id;
}

/** A millisecond before a stop that time brought, more than the limit remained. */
function stopsInTime({ options, deeds }: Life, stops: readonly Stop[]): void {
  let engine = createEngine(options);
  for (const deed of deeds) {
    const [stop] = stops.slice(entriesOf(engine, 'stop').length);
    if (stop === undefined) return;
    const comesWithTime =
      deed.do === 'advance' && isBefore(engine.now, stop.at) && !isBefore(deed.to, stop.at);
    const before = comesWithTime ? restoreEngine(engine.snapshot()) : undefined;
    const stopped = entriesOf(engine, 'stop').length;
    ({ engine } = doDeed(engine, deed));
    if (before === undefined || entriesOf(engine, 'stop').length === stopped) continue;
    before.advance(after(stop.at, -1));
    const { credits, policy } = before.read.account();
    const above = micro(credits.remaining) - micro(policy.negativeLimit);
    // What the account shows may be a micro-credit off the exact balance for each meter.
    hold(above >= -20n, `a millisecond before its stop ${credits.remaining} credits remained`);
    agree('stops before their instant', stopped, entriesOf(before, 'stop').length);
    before.advance(stop.at);
    const now = entriesOf(before, 'stop').slice(stopped);
    hold(
      now.some(({ id }) => id === stop.id),
      `${stop.id} did not stop at ${stop.at}`,
    );
  }
}
