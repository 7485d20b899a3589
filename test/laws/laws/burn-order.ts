import fc from 'fast-check';
import { createEngine } from '@usage-kit/mocks/engine';
import { agree, inLife, judge, type Law } from '../law.js';
import { entriesOf } from '../life/figures.js';
import { doDeed } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 29);
const monthEnd = Date.UTC(2026, 11, 1);
const forever = Infinity;

type Turn =
  | { readonly give: number; readonly how: 'grant' | 'top-up'; readonly forHours: number | null }
  | { readonly run: number }
  | { readonly waitHours: number };

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    give: fc.integer({ min: 1, max: 4 }),
    how: fc.constantFrom('grant', 'top-up'),
    forHours: fc.constantFrom(null, 1, 5, 24, 48, 49),
  }),
  fc.record({ run: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ waitHours: fc.constantFrom(0, 1, 4, 5, 24) }),
);

/** One run that somebody was given, with all that its turn depends on. */
interface Unit {
  readonly end: number;
  readonly rank: number;
  readonly start: number;
}

/**
 * Runs are few and whole, so each can be followed by itself: a pile of single units, of which the first by the
 * rule is taken. It is a model of its own, without a purse, a rest or an overdraft.
 */
export const burnOrder: Law = {
  number: 7,
  name: 'grants burn by expiry, source, age and id, and never at or after their expiry',
  property: fc.property(
    fc.array(turn, { minLength: 1, maxLength: 40, size: 'max' }),
    fc.constantFrom(0, 3),
    fc.constantFrom(0, 2),
    (turns, freeRuns, planRuns) => {
      const account = { plan: 'paid', freeRuns, freeCredits: '0', planRuns } as const;
      const options = { seed: 7, startsAt: new Date(start).toISOString(), account };
      const engine = createEngine(options);
      const deeds: Deed[] = [];
      const perform = (deed: Deed): boolean => {
        deeds.push(deed);
        return doDeed(engine, deed).answer === 'accepted';
      };
      perform({
        do: 'execute',
        command: { type: 'create-tool', toolId: 't', name: 'T', ownerName: 'Ada' },
      });
      perform({ do: 'execute', command: { type: 'deploy-tool', toolId: 't' } });
      inLife(options, deeds, () => {
        let now = start;
        let pile = [...units(freeRuns, forever, 0, now), ...units(planRuns, forever, 1, now)];
        let gone = 0;
        turns.forEach((each, n) => {
          if ('waitHours' in each) {
            const to = now + each.waitHours * hour;
            perform({ do: 'advance', to: new Date(to).toISOString() });
            gone += pile.filter(({ end }) => end <= to).length;
            pile = pile.filter(({ end }) => end > to);
            if (now < monthEnd && to >= monthEnd) {
              gone += pile.filter(({ rank }) => rank === 1).length;
              pile = pile.filter(({ rank }) => rank !== 1);
              pile.push(...units(planRuns, forever, 1, monthEnd));
            }
            now = to;
          } else if ('give' in each) {
            const end = each.forHours === null ? forever : now + each.forHours * hour;
            const more = end === forever ? {} : { expiresAt: new Date(end).toISOString() };
            const event = {
              type: each.how,
              eventId: `e${n}`,
              resource: 'runs',
              amount: each.give,
            } as const;
            perform({ do: 'execute', command: { ...event, ...more } });
            pile.push(...units(each.give, end, each.how === 'grant' ? 0 : 2, now));
          } else
            for (let k = 0; k < each.run; k += 1) {
              const event = { type: 'run-tool', eventId: `e${n}.${k}`, toolId: 't' } as const;
              const accepted = perform({ do: 'execute', command: event });
              agree('a run', pile.length > 0, accepted);
              pile.sort(
                (a, b) =>
                  (a.end === b.end ? 0 : a.end - b.end) || a.rank - b.rank || a.start - b.start,
              );
              pile.shift();
            }
          agree('runs left', pile.length, engine.read.account().runs.remaining);
          const expired = entriesOf(engine, 'expiry').reduce(
            (sum, { amount }) => sum + Number(amount),
            0,
          );
          agree('runs that expired or lapsed', gone, expired);
        });
        judge({ engine });
      });
    },
  ),
};

function units(count: number, end: number, rank: number, from: number): Unit[] {
  return Array.from({ length: count }, () => ({ end, rank, start: from }));
}
