import type { CheckResult, Report } from './conform.js';

/** Findings of one check that are written out; more are counted. */
const MOST_FINDINGS = 5;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function failed({ name, rule, fix, ...result }: CheckResult): readonly string[] {
  if (result.status !== 'failed') return [];
  const { findings } = result;
  const shown = findings.slice(0, MOST_FINDINGS);
  return [
    `  FAILED  ${name}`,
    `    rule: ${rule}`,
    ...shown.flatMap(({ request, at, expected, found }) => [
      `    ${request}${at === '' ? '' : `, at ${at}`}`,
      `      expected: ${expected}`,
      `      found:    ${found}`,
    ]),
    ...(findings.length > shown.length ? [`    and ${findings.length - shown.length} more`] : []),
    `    fix: ${fix}`,
  ];
}

function ofRoute(route: string, results: readonly CheckResult[]): readonly string[] {
  const passed = results.filter(({ status }) => status === 'passed').length;
  const skipped = results.filter((result) => result.status === 'skipped');
  return [
    `${route}  ${passed} of ${plural(results.length, 'check')} passed`,
    ...results.flatMap(failed),
    ...skipped.map(({ name, why }) => `  SKIPPED  ${name}: ${why}`),
    '',
  ];
}

/** A report to be read, grouped by route; routes with something to fix come last, nearest to the prompt. */
export function textReport({ url, accountId, results, conforms }: Report): string {
  const routes = [...new Set(results.map(({ route }) => route))].map((route) => ({
    route,
    results: results.filter((result) => result.route === route),
  }));
  const hasFailed = ({ results: some }: (typeof routes)[number]): boolean =>
    some.some(({ status }) => status === 'failed');
  const sorted = [...routes.filter((one) => !hasFailed(one)), ...routes.filter(hasFailed)];
  const count = (status: CheckResult['status']): number =>
    results.filter((result) => result.status === status).length;
  const verdict = conforms
    ? 'The backend conforms to the contract in everything that was checked.'
    : 'The backend does not conform to the contract.';
  return [
    `${url}, account ${accountId}`,
    '',
    ...sorted.flatMap((one) => ofRoute(one.route, one.results)),
    `${verdict} ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped.`,
  ].join('\n');
}

export const jsonReport = (report: Report): string => JSON.stringify(report, null, 2);
