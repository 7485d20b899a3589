import type { Guardrail, Readable } from '@usage-kit/contract';
import type { ListKind } from '../list/list-kind.js';
import { guardrailStatuses } from '../list/statuses.js';

export type GuardrailRow = Readable<Guardrail>;

export const guardrailsList: ListKind<GuardrailRow> = {
  kind: 'guardrails',
  caption: (words) => words.guardrails.caption(),
  search: (words) => words.guardrails.search(),
  count: (words, values) => words.guardrails.count(values),
  empty: {
    title: (words) => words.guardrails.emptyTitle(),
    text: (words) => words.guardrails.emptyText(),
  },
  totals: [
    {
      field: 'totalGuardrails',
      label: (words) => words.guardrails.totalGuardrails(),
      kind: 'integer',
    },
    { field: 'totalCredits', label: (words) => words.guardrails.totalCredits(), kind: 'credits' },
    { field: 'activeSeconds', label: (words) => words.guardrails.time(), kind: 'duration' },
  ],
  columns: [
    { field: 'name', header: (words) => words.guardrails.name(), kind: 'name' },
    { field: 'creditsUsed', header: (words) => words.guardrails.credits(), kind: 'credits' },
    {
      field: 'activeSeconds',
      header: (words) => words.guardrails.time(),
      kind: 'duration',
      givesWay: 1,
    },
    {
      field: 'lastDeployedAt',
      header: (words) => words.guardrails.lastDeployedOn(),
      kind: 'day',
      givesWay: 2,
    },
    { field: 'status', header: (words) => words.guardrails.status(), kind: 'status' },
  ],
  statuses: guardrailStatuses,
  defaultSort: '-creditsUsed',
  detailKind: 'guardrail',
  page: (client, query) => client.guardrails(query),
};
