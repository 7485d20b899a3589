import type { Engine } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { entriesOf, micro, total, units, whole } from '../life/figures.js';

export const conservation: Law = {
  number: 1,
  name: 'what was granted is left, consumed, expired or lapsed',
  property: aboutLives({
    more: { give: 12, 'wait-until': 14, 'change-plan': 4 },
    during: () => {
      let count = 0;
      return ({ engine }) => {
        count += 1;
        if (count % 4 === 0) conserves(engine);
      };
    },
    after: ({ engine }) => {
      conserves(engine);
      for (const { at, carried, overdraft } of entriesOf(engine, 'cycle')) {
        const both = micro(carried.credits) > 0n && micro(overdraft.credits) > 0n;
        hold(!both, `at ${at} a rest and an overdraft were carried at once`);
      }
    },
  }),
};

/** Everything granted ever, less what went unused, less everything used ever, is what remains. */
function conserves(engine: Engine): void {
  const { credits, runs } = engine.read.account();
  const { points } = engine.read.trend({ ...whole(engine), interval: 'month' });
  const usedEver = {
    credits: total(points.flatMap((point) => Object.values(point.credits))),
    runs: total(points.map((point) => point.runs)),
  };
  const remaining = { credits: credits.remaining, runs: runs.remaining };
  for (const resource of ['credits', 'runs'] as const) {
    const of = <T extends { resource: string }>(entries: T[]): T[] =>
      entries.filter((entry) => entry.resource === resource);
    const granted = total(of(entriesOf(engine, 'grant')).map(({ amount }) => amount));
    const gone = total(of(entriesOf(engine, 'expiry')).map(({ amount }) => amount));
    const left = granted - gone - usedEver[resource];
    agree(`remaining ${resource}`, String(left), String(units(remaining[resource])));
  }
}
