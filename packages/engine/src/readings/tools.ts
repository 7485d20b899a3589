import type { Tool as ToolItem, ToolList, ToolsSummary } from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { formatInstantOrNull } from '../billing/instants.js';
import type { Tool } from '../billing/things.js';
import { amountsBySubject, total } from './events-by-subject.js';
import { listOf, type ListQuery, type ListShape } from './list.js';

/** The tools that were deployed at least once, deleted ones too: what they used is dropped from no total. */
export function readTools(books: Books, query: ListQuery): ToolList {
  return listOf(
    books,
    { name: 'tools' },
    query,
    (range): ListShape<'tools', Tool, ToolsSummary, ToolItem> => {
      const tools = books.tools.all.filter((tool) => tool.listed);
      const runs = amountsBySubject(books, 'run-tool', range);
      const runsOf = (tool: Tool): number => runs.get(tool.id) ?? 0;
      const status = (tool: Tool): ToolItem['status'] => tool.status ?? 'undeployed';
      return {
        things: tools,
        summary: { totalTools: tools.length, totalRuns: total(runs.values()) },
        item: (tool): ToolItem => ({
          id: tool.id,
          name: tool.name,
          runs: runsOf(tool),
          ownerName: tool.ownerName,
          lastActiveAt: formatInstantOrNull(tool.lastRunAt),
          status: status(tool),
        }),
        status,
        sorts: {
          name: (tool) => tool.name,
          runs: runsOf,
          ownerName: (tool) => tool.ownerName,
          lastActiveAt: (tool) => tool.lastRunAt,
          status,
        },
      };
    },
  );
}
