import type { Readable, Tool } from '@usage-kit/contract';
import type { ListKind } from '../list/list-kind.js';
import { deploymentStatuses } from '../list/statuses.js';

export type ToolRow = Readable<Tool>;

export const toolsList: ListKind<ToolRow> = {
  kind: 'tools',
  caption: (words) => words.tools.caption(),
  search: (words) => words.tools.search(),
  count: (words, values) => words.tools.count(values),
  empty: {
    title: (words) => words.tools.emptyTitle(),
    text: (words) => words.tools.emptyText(),
  },
  totals: [
    { field: 'totalTools', label: (words) => words.tools.totalTools(), kind: 'integer' },
    { field: 'totalRuns', label: (words) => words.tools.totalRuns(), kind: 'integer' },
  ],
  columns: [
    { field: 'name', header: (words) => words.tools.name(), kind: 'name' },
    { field: 'runs', header: (words) => words.tools.runs(), kind: 'integer' },
    { field: 'ownerName', header: (words) => words.tools.ownerName(), kind: 'text', givesWay: 1 },
    {
      field: 'lastActiveAt',
      header: (words) => words.tools.lastActiveOn(),
      kind: 'day',
      givesWay: 2,
    },
    { field: 'status', header: (words) => words.tools.status(), kind: 'status' },
  ],
  statuses: deploymentStatuses,
  defaultSort: '-runs',
  page: (client, query) => client.tools(query),
};
