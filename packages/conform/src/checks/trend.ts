import { bucketStarts, type Trend } from '@usage-kit/contract';
import type { Backend } from '../backend.js';
import type { Check } from '../check.js';
import { pageOf } from '../list.js';
import { accountOf, bodyOf, count, instant, micro, pastRange, queryOf, sum } from '../read.js';

const route = 'GET /trend';
const intervals = ['hour', 'day', 'week', 'month'] as const;
const categories = ['models', 'guardrails', 'scripts'] as const;
const series = ['runs', ...categories] as const;

const totalsOf = ({ points }: Trend) => ({
  runs: sum(points.map(({ runs }) => count(runs))),
  models: sum(points.map(({ credits }) => micro(credits.models))),
  guardrails: sum(points.map(({ credits }) => micro(credits.guardrails))),
  scripts: sum(points.map(({ credits }) => micro(credits.scripts))),
});

async function trendOf(backend: Backend, parameters: Readonly<Record<string, string>>) {
  const answer = await backend.get(`/trend?${queryOf(parameters)}`);
  return { request: answer.request, trend: bodyOf(answer) as Trend };
}

/** Hours of a long cycle are more than the contract requires. */
const intervalsOf = ({ from, to }: { from: string; to: string }) =>
  intervals.filter(
    (interval) => interval !== 'hour' || instant(to) - instant(from) < 400 * 86_400_000,
  );

export const trendChecks: readonly Check[] = [
  {
    name: 'trend-buckets',
    route,
    rule: '"Cut in UTC, weeks from Monday. Every bucket of the range is there, empty ones with zeros." "A bucket\'s `startsAt` is its calendar start, also where the range begins in its middle."',
    fix: 'Generate the buckets from the calendar, then add the usage.',
    run: async ({ backend, report }) => {
      const { from, to } = await pastRange(backend);
      // Begins and ends in the middle of days, weeks and months.
      const cut = new Date(instant(from) - 86_400_000 * 9 + 5_400_000)
        .toISOString()
        .replace('.000Z', 'Z');
      for (const interval of intervalsOf({ from: cut, to })) {
        const { request, trend } = await trendOf(backend, { from: cut, to, interval });
        const expected = bucketStarts({ fromMs: instant(cut), toMs: instant(to) }, interval);
        const found = trend.points.map(({ startsAt }) => instant(startsAt));
        const wrong = expected.findIndex((start, index) => start !== found[index]);
        if (wrong >= 0) {
          report({
            request,
            at: `/points/${wrong}/startsAt`,
            expected: new Date(expected[wrong] ?? 0).toISOString(),
            found: trend.points[wrong]?.startsAt ?? 'no such point',
          });
        } else if (found.length > expected.length) {
          report({
            request,
            at: '/points',
            expected: `${expected.length} buckets`,
            found: String(found.length),
          });
        }
      }
    },
  },
  {
    name: 'trend-echo',
    route,
    rule: '`"from"`, `"to"` and `"interval"` of the response are those of the request; by default, the current cycle by day.',
    fix: 'Return the range and the interval that were used.',
    run: async ({ backend, report }) => {
      const { cycle } = await accountOf(backend);
      const past = await pastRange(backend);
      const asked = [{}, { ...past, interval: 'hour' }] as const;
      for (const parameters of asked) {
        const { request, trend } = await trendOf(backend, parameters);
        const expected = { from: cycle.startsAt, interval: 'day', ...parameters };
        for (const [name, value] of Object.entries(expected)) {
          const found = trend[name as keyof typeof expected];
          const isSame = name === 'interval' ? found === value : instant(found) === instant(value);
          if (!isSame) report({ request, at: `/${name}`, expected: value, found });
        }
      }
    },
  },
  {
    name: 'trend-intervals-agree',
    route,
    rule: '"The points add up to the range", whatever the interval.',
    fix: 'Put every charge into the bucket of its time, for each interval.',
    run: async ({ backend, report }) => {
      const past = await pastRange(backend);
      const first = totalsOf((await trendOf(backend, { ...past, interval: 'day' })).trend);
      for (const interval of intervalsOf(past)) {
        const { request, trend } = await trendOf(backend, { ...past, interval });
        const totals = totalsOf(trend);
        for (const name of series) {
          if (totals[name] !== first[name]) {
            const expected = `points of ${name} that add up to those by day`;
            report({
              request,
              at: '/points',
              expected,
              found: `${totals[name]}, not ${first[name]}, in the smallest unit`,
            });
          }
        }
      }
    },
  },
  {
    name: 'trend-lists-agree',
    route,
    rule: 'A list\'s `summary` "is of the whole account in the range", and "the points add up to the range".',
    fix: 'Calculate the trend and the lists from the same charges.',
    run: async ({ backend, report }) => {
      const past = await pastRange(backend);
      const { request, trend } = await trendOf(backend, { ...past, interval: 'day' });
      const totals = totalsOf(trend);
      const [tools, models, guardrails, scripts] = await Promise.all(
        ['/tools', '/models', '/guardrails', '/scripts'].map((path) => pageOf(backend, path, past)),
      );
      const listed = {
        runs: count(tools?.summary['totalRuns']),
        models: micro(models?.summary['totalCredits']),
        guardrails: micro(guardrails?.summary['totalCredits']),
        scripts: micro(scripts?.summary['hostingCredits']),
      };
      for (const name of series) {
        if (totals[name] !== listed[name]) {
          const expected = `${name} as in their list for this range: ${listed[name]} in the smallest unit`;
          report({ request, at: '/points', expected, found: String(totals[name]) });
        }
      }
    },
  },
];
