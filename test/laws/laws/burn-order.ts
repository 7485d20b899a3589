import fc from 'fast-check';
import { createEngine } from '@usage-kit/engine';
import { agree, inLife, judge, type Law } from '../law.js';
import { entriesOf } from '../life/figures.js';
import { doDeed } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 29);
const monthEnd = Date.UTC(2026, 11, 1);
const forever = Infinity;

type Turn =
  | {
      readonly give: number;
      readonly how: 'grant' | 'top-up';
      readonly forHours: number | null;
      readonly untilHour: number | null;
    }
  | { readonly run: number }
  | { readonly waitHours: number };

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    give: fc.integer({ min: 1, max: 4 }),
    how: fc.constantFrom('grant', 'top-up'),
    forHours: fc.constantFrom(null, 1, 5, 24, 48),
    /** Until the same instants whenever it is given, so that grants of one expiry differ in age. */
    untilHour: fc.constantFrom(null, null, 30, 54),
  }),
  fc.record({ run: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ waitHours: fc.constantFrom(0, 1, 4, 5, 24) }),
);

/** One run that somebody was given, with all that its turn depends on. */
interface Unit {
  readonly end: number;
  readonly rank: number;
  readonly start: number;
  readonly grantId: string;
}

/**
 * Runs are few and whole, so each can be followed by itself: a pile of single units, of which the first by the
 * rule is taken. It is its own model, without a purse, a rest or an overdraft.
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
        // What an engine calls the grants that no command asked for is its own business.
        const grantOf = (source: string, at: number): string =>
          entriesOf(engine, 'grant').find(
            (entry) => entry.source === source && Date.parse(entry.at) === at,
          )?.id ?? 'none';
        const planned = (at: number): Unit[] =>
          units(planRuns, {
            ...{ end: forever, rank: 1, start: at },
            grantId: grantOf('plan', at),
          });
        const opening = { end: forever, rank: 0, start: now, grantId: grantOf('free', now) };
        let pile = [...units(freeRuns, opening), ...planned(now)];
        const gone: string[] = [];
        turns.forEach((each, n) => {
          if ('waitHours' in each) {
            const to = now + each.waitHours * hour;
            perform({ do: 'advance', to: new Date(to).toISOString() });
            const ended = pile.filter(({ end }) => end <= to);
            pile = pile.filter(({ end }) => end > to);
            if (now < monthEnd && to >= monthEnd) {
              ended.push(...pile.filter(({ rank }) => rank === 1));
              pile = [...pile.filter(({ rank }) => rank !== 1), ...planned(monthEnd)];
            }
            gone.push(...ended.map(({ grantId }) => grantId));
            now = to;
          } else if ('give' in each) {
            const lasts = each.forHours === null ? forever : now + each.forHours * hour;
            const until = each.untilHour === null ? now : start + each.untilHour * hour;
            const end = until > now ? until : lasts;
            const more = end === forever ? {} : { expiresAt: new Date(end).toISOString() };
            const event = {
              type: each.how,
              eventId: `e${n}`,
              resource: 'runs',
              amount: each.give,
            } as const;
            perform({ do: 'execute', command: { ...event, ...more } });
            const rank = each.how === 'grant' ? 0 : 2;
            pile.push(...units(each.give, { end, rank, start: now, grantId: `e${n}` }));
          } else
            for (let k = 0; k < each.run; k += 1) {
              const event = { type: 'run-tool', eventId: `e${n}.${k}`, toolId: 't' } as const;
              const accepted = perform({ do: 'execute', command: event });
              agree('a run', pile.length > 0, accepted);
              pile.sort(byUse);
              pile.shift();
            }
          agree('runs left', pile.length, engine.read.account().runs.remaining);
          const taken = entriesOf(engine, 'expiry').flatMap(({ grantId, amount }) =>
            Array.from({ length: Number(amount) }, () => grantId),
          );
          agree('whose runs expired or lapsed', gone.sort(), taken.sort());
        });
        judge({ engine });
      });
    },
  ),
};

function units(count: number, unit: Unit): Unit[] {
  return Array.from({ length: count }, () => unit);
}

function byUse(a: Unit, b: Unit): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.rank - b.rank || a.start - b.start || (a.grantId < b.grantId ? -1 : 1);
}
