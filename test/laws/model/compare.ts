import { differencesOf } from '../../../packages/engine/src/auditor/audit.js';
import { instantText } from '../../../packages/engine/src/auditor/calendar.js';
import { asAlert } from '../../../packages/engine/src/auditor/watch.js';
import type { Moment } from '../life/play.js';
import {
  deploymentsOf,
  guardrailOf,
  guardrailsOf,
  modelsOf,
  scriptOf,
  scriptsOf,
  toolsOf,
} from './lists.js';
import { trendOf } from './trend.js';

const day = 86_400_000;

/** What of the small readings the engine and the model see differently: account, alerts and the response just given. */
export function differences({ answer, expected, engine, recount, alertIds }: Moment): string[] {
  const { books } = recount;
  const alerts = recount.standing.map((banner) => ({
    id: alertIds[banner.ordinal],
    ...asAlert(banner),
  }));
  return [
    ...differencesOf('answer', expected, answer),
    ...differencesOf('account', books.account, engine.read.account()),
    ...differencesOf('alerts', alerts, engine.read.alerts().items),
  ].map(told);
}

/** What of the lists and the trend they see differently. */
export function listDifferences({ engine, recount }: Moment): string[] {
  const { books } = recount;
  const { read } = engine;
  const whole = { from: books.openedAt, to: books.now + 1 };
  const late = { from: Math.max(books.openedAt, books.now - 3 * day), to: books.now };
  const all = { sort: 'name', limit: 500 };
  const spans = [
    { span: 'cycle' as const, query: {} },
    ...[whole, late]
      .filter(({ from, to }) => from < to)
      .map((span) => ({
        span,
        query: { from: instantText(span.from), to: instantText(span.to) },
      })),
  ];
  const found = spans.flatMap(({ span, query }) => [
    ...compareList('tools', toolsOf(books, span), read.tools({ ...all, ...query })),
    ...compareList('models', modelsOf(books, span), read.models({ ...all, ...query })),
    ...compareList('guardrails', guardrailsOf(books, span), read.guardrails({ ...all, ...query })),
    ...compareList('scripts', scriptsOf(books, span), read.scripts({ ...all, ...query })),
    ...[...books.things.models.keys()].flatMap((id) =>
      compareList(
        `deployments ${id}`,
        deploymentsOf(books, span, id),
        read.deployments(id, { ...all, ...query }),
      ),
    ),
    ...[...books.things.guardrails.keys()].flatMap((id) =>
      differencesOf(`guardrail ${id}`, guardrailOf(books, span, id), read.guardrail(id, query)),
    ),
    ...[...books.things.scripts.keys()].flatMap((id) =>
      differencesOf(`script ${id}`, scriptOf(books, span, id), read.script(id, query)),
    ),
  ]);
  const trends = (['hour', 'day', 'week', 'month'] as const).flatMap((interval) => {
    const span = interval === 'hour' ? late : whole;
    if (span.from >= span.to || span.to - span.from > 9000 * day) return [];
    const query = { from: instantText(span.from), to: instantText(span.to), interval };
    return differencesOf(
      `trend ${interval}`,
      trendOf(books, { ...span, interval }),
      read.trend(query),
    );
  });
  return [...found, ...trends].map(told);
}

/** Rows are compared in the order of their ids: how they are sorted is another promise. */
function compareList<T extends { readonly id: string }>(
  name: string,
  expected: { readonly summary: object; readonly items: readonly T[] },
  found: { readonly summary: object; readonly items: readonly T[]; readonly total: number },
): [string, string, string][] {
  const items = [...found.items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...differencesOf(`${name} summary`, expected.summary, found.summary),
    ...differencesOf(`${name} total`, expected.items.length, found.total),
    ...differencesOf(name, expected.items, items),
  ];
}

function told([path, expected, found]: [string, string, string]): string {
  return `${path}: expected ${expected}, found ${found}`;
}
