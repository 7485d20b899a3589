import type { Model, Readable } from '@usage-kit/contract';
import type { ListKind } from '../list/list-kind.js';
import { modelTypes } from '../list/statuses.js';

export type ModelRow = Readable<Model>;

export const modelsList: ListKind<ModelRow> = {
  kind: 'models',
  caption: (words) => words.models.caption(),
  search: (words) => words.models.search(),
  count: (words, values) => words.models.count(values),
  empty: {
    title: (words) => words.models.emptyTitle(),
    text: (words) => words.models.emptyText(),
  },
  totals: [
    { field: 'totalModels', label: (words) => words.models.totalModels(), kind: 'integer' },
    { field: 'totalCredits', label: (words) => words.models.totalCredits(), kind: 'credits' },
    {
      field: 'fineTuningCredits',
      label: (words) => words.models.fineTuningCredits(),
      kind: 'credits',
    },
    { field: 'hostingCredits', label: (words) => words.models.hostingCredits(), kind: 'credits' },
    // The product names the two above; without this one they do not add up to the total.
    {
      field: 'inferenceCredits',
      label: (words) => words.models.inferenceCredits(),
      kind: 'credits',
    },
  ],
  columns: [
    { field: 'name', header: (words) => words.models.name(), kind: 'name' },
    {
      field: 'type',
      header: (words) => words.models.type(),
      kind: 'choice',
      choices: modelTypes,
      givesWay: 2,
    },
    { field: 'creditsUsed', header: (words) => words.models.creditsUsed(), kind: 'credits' },
    { field: 'lastDeployedAt', header: (words) => words.models.lastDeployedOn(), kind: 'day' },
  ],
  statuses: [],
  defaultSort: '-creditsUsed',
  detailKind: 'model',
  page: (client, query) => client.models(query),
};
