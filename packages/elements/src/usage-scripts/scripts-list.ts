import type { Readable, Script } from '@usage-kit/contract';
import type { ListKind } from '../list/list-kind.js';
import { scriptStatuses } from '../list/statuses.js';

export type ScriptRow = Readable<Script>;

export const scriptsList: ListKind<ScriptRow> = {
  kind: 'scripts',
  caption: (words) => words.scripts.caption(),
  search: (words) => words.scripts.search(),
  count: (words, values) => words.scripts.count(values),
  empty: {
    title: (words) => words.scripts.emptyTitle(),
    text: (words) => words.scripts.emptyText(),
  },
  totals: [
    { field: 'totalScripts', label: (words) => words.scripts.totalScripts(), kind: 'integer' },
    { field: 'hostingCredits', label: (words) => words.scripts.hostingCredits(), kind: 'credits' },
  ],
  columns: [
    { field: 'name', header: (words) => words.scripts.name(), kind: 'name' },
    {
      field: 'language',
      header: (words) => words.scripts.language(),
      kind: 'text',
      givesWay: 1,
      value: ({ language, languageVersion }, words) =>
        language !== undefined && languageVersion !== undefined && languageVersion !== ''
          ? words.scripts.languageVersion({ language, version: languageVersion })
          : language,
    },
    { field: 'creditsUsed', header: (words) => words.scripts.creditsUsed(), kind: 'credits' },
    {
      field: 'lastActiveAt',
      header: (words) => words.scripts.lastActiveOn(),
      kind: 'day',
      givesWay: 2,
    },
    { field: 'status', header: (words) => words.scripts.status(), kind: 'status' },
  ],
  statuses: scriptStatuses,
  defaultSort: '-creditsUsed',
  detailKind: 'script',
  page: (client, query) => client.scripts(query),
};
