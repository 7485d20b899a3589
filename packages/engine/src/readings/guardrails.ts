import type {
  Guardrail as GuardrailItem,
  GuardrailDetail,
  GuardrailHardware,
  GuardrailList,
  GuardrailsSummary,
} from '@usage-kit/contract';
import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { overlap } from '../billing/hosting.js';
import { formatInstantOrNull } from '../billing/instants.js';
import type { Guardrail } from '../billing/things.js';
import { listOf, type ListQuery, type ListShape } from './list.js';
import { ReadingProblem } from './problem.js';
import { passed, rangeOf, type RangeQuery, type Span } from './range.js';

interface Use {
  readonly credits: number;
  readonly activeMs: number;
}

function useOf({ hosting }: Guardrail, { from, to }: Span): Use {
  return { credits: hosting.chargeIn(from, to), activeMs: hosting.activeIn(from, to) };
}

function itemOf(guardrail: Guardrail, use: Use): GuardrailItem {
  return {
    id: guardrail.id,
    name: guardrail.name,
    creditsUsed: formatCredits(use.credits),
    activeSeconds: Math.floor(use.activeMs / 1000),
    lastDeployedAt: formatInstantOrNull(guardrail.lastDeployedAt),
    status: guardrail.hosting.running ? 'deployed' : 'undeployed',
  };
}

export function readGuardrails(books: Books, query: ListQuery): GuardrailList {
  return listOf(
    books,
    { name: 'guardrails' },
    query,
    (range): ListShape<'guardrails', Guardrail, GuardrailsSummary, GuardrailItem> => {
      const guardrails = books.guardrails.all;
      const time = passed(books, range);
      const uses = guardrails.map((guardrail) => useOf(guardrail, time));
      const use = ({ index }: Guardrail): Use => uses[index] ?? { credits: 0, activeMs: 0 };
      const seconds = (guardrail: Guardrail): number => Math.floor(use(guardrail).activeMs / 1000);
      const status = (guardrail: Guardrail): string =>
        guardrail.hosting.running ? 'deployed' : 'undeployed';
      return {
        things: guardrails,
        summary: {
          totalGuardrails: guardrails.length,
          totalCredits: formatCredits(uses.reduce((sum, { credits }) => sum + credits, 0)),
          activeSeconds: guardrails.reduce((sum, guardrail) => sum + seconds(guardrail), 0),
        },
        item: (guardrail) => itemOf(guardrail, use(guardrail)),
        status,
        sorts: {
          name: (guardrail) => guardrail.name,
          creditsUsed: (guardrail) => use(guardrail).credits,
          activeSeconds: seconds,
          lastDeployedAt: (guardrail) => guardrail.lastDeployedAt,
          status,
        },
      };
    },
  );
}

/** @throws ReadingProblem `not_found` for a guardrail that is not there. */
export function readGuardrail(
  books: Books,
  guardrailId: string,
  query: RangeQuery,
): GuardrailDetail {
  const guardrail = books.guardrails.get(guardrailId);
  if (guardrail === undefined) {
    throw new ReadingProblem('not_found', `No such guardrail: "${guardrailId}".`);
  }
  const time = passed(books, rangeOf(books, query));
  const use = useOf(guardrail, time);
  return {
    ...itemOf(guardrail, use),
    hardware: hardwareOf(guardrail, time),
    totalCredits: formatCredits(use.credits),
  };
}

/** A row for each kind of hardware used in the range, in the order of first use. */
function hardwareOf({ hosting }: Guardrail, { from, to }: Span): GuardrailHardware[] {
  const rows = new Map<
    string,
    { cpuType: string; cpuCount: number; ms: number; credits: number }
  >();
  for (const stretch of hosting.stretches) {
    const start = Math.max(from, stretch.from);
    const end = Math.min(to, stretch.to);
    if (start >= end) continue;
    const key = `${stretch.count} ${stretch.hardware}`;
    const row = rows.get(key) ?? {
      cpuType: stretch.hardware,
      cpuCount: stretch.count,
      ms: 0,
      credits: 0,
    };
    row.ms += overlap(stretch, from, to);
    row.credits += hosting.chargeIn(start, end);
    rows.set(key, row);
  }
  // Whole seconds are cut from the running sum, so that the rows add up to the guardrail's own time.
  let before = 0;
  return [...rows.values()].map(({ cpuType, cpuCount, ms, credits }) => {
    const seconds = Math.floor((before + ms) / 1000) - Math.floor(before / 1000);
    before += ms;
    return { cpuType, cpuCount, activeSeconds: seconds, creditsUsed: formatCredits(credits) };
  });
}
