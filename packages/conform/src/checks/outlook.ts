import type { Forecast, Rates } from '@usage-kit/contract';
import type { Check } from '../check.js';
import { accountOf, bodyOf, instant, micro } from '../read.js';

const forecastRoute = 'GET /forecast';

export const outlookChecks: readonly Check[] = [
  {
    name: 'rates-once',
    route: 'GET /rates',
    rule: '"What things cost, for the price table and its estimate": each profile, GPU, CPU type and model once.',
    fix: 'Return the current rates, one per name.',
    run: async ({ backend, report }) => {
      const rates = bodyOf(await backend.get('/rates')) as Rates;
      const named: Readonly<Record<string, readonly string[]>> = {
        scriptProfiles: rates.scriptProfiles.map(({ profile }) => profile),
        gpus: rates.gpus.map(({ gpu }) => gpu),
        cpus: rates.cpus.map(({ cpuType }) => cpuType),
        inference: rates.inference.map(({ modelId }) => modelId),
      };
      for (const [list, names] of Object.entries(named)) {
        const again = names.findIndex((name, index) => names.indexOf(name) < index);
        if (again >= 0) {
          const found = `${names[again] ?? ''} again`;
          report({
            request: 'GET /rates',
            at: `/${list}/${again}`,
            expected: 'each name once',
            found,
          });
        }
      }
    },
  },
  {
    name: 'rates-not-negative',
    route: 'GET /rates',
    rule: 'Rates are never negative.',
    fix: 'Return no rate below 0.',
    run: async ({ backend, report }) => {
      const rates = bodyOf(await backend.get('/rates')) as Rates;
      for (const [list, rows] of Object.entries(rates)) {
        (rows as readonly Readonly<Record<string, unknown>>[]).forEach((row, index) => {
          for (const name of Object.keys(row).filter((key) => /^creditsPer|Per1k$/.test(key))) {
            if (micro(row[name]) < 0n) {
              report({
                request: 'GET /rates',
                at: `/${list}/${index}/${name}`,
                expected: '0 or more',
                found: String(row[name]),
              });
            }
          }
        });
      }
    },
  },
  {
    name: 'forecast-idle',
    route: forecastRoute,
    rule: '"`idle`: deployed and unused for 7 days, most expensive first."',
    fix: 'Sort by creditsPerDay as a number, and omit deployments used in the last seven days.',
    run: async ({ backend, report }) => {
      const { asOf } = await accountOf(backend);
      const { idle } = bodyOf(await backend.get('/forecast')) as Forecast;
      idle.forEach(({ creditsPerDay, idleSince }, index) => {
        const before = idle[index - 1];
        if (before && micro(before.creditsPerDay) < micro(creditsPerDay)) {
          const expected = `at most ${before.creditsPerDay}, like the previous one`;
          report({
            request: forecastRoute,
            at: `/idle/${index}/creditsPerDay`,
            expected,
            found: creditsPerDay,
          });
        }
        // An hour for two responses that were not made at once.
        if (instant(asOf) - instant(idleSince) < 7 * 86_400_000 - 3_600_000) {
          const expected = `7 days before ${asOf}, or earlier`;
          report({
            request: forecastRoute,
            at: `/idle/${index}/idleSince`,
            expected,
            found: idleSince,
          });
        }
      });
    },
  },
  {
    name: 'forecast-times',
    route: forecastRoute,
    rule: '"Run-out at the pace of the last 7 days": `basis` is that period, and `runsOutAt` and `nextExpiry.at` are in the future.',
    fix: 'Return null if nothing runs out, and no past time while something remains.',
    run: async ({ backend, report }) => {
      const { asOf, credits: balance, runs: runBalance } = await accountOf(backend);
      const { credits, runs, nextExpiry, basis } = bodyOf(
        await backend.get('/forecast'),
      ) as Forecast;
      if (instant(basis.from) >= instant(basis.to)) {
        report({
          request: forecastRoute,
          at: '/basis',
          expected: 'from before to',
          found: `${basis.from} to ${basis.to}`,
        });
      }
      const toCome: readonly (readonly [string, string | null | undefined])[] = [
        ['/credits/runsOutAt', micro(balance.remaining) > 0n ? credits.runsOutAt : null],
        ['/runs/runsOutAt', runBalance.remaining > 0 ? runs.runsOutAt : null],
        ['/nextExpiry/at', nextExpiry?.at],
      ];
      for (const [at, when] of toCome) {
        if (when !== null && when !== undefined && instant(when) < instant(asOf)) {
          report({ request: forecastRoute, at, expected: `after ${asOf}`, found: when });
        }
      }
    },
  },
];
