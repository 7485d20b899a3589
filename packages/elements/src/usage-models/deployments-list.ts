import type { ModelDeployment, Readable } from '@usage-kit/contract';
import type { PageWords } from '../locales/page.js';
import type { ListKind } from '../list/list-kind.js';
import { deploymentStatuses } from '../list/statuses.js';

/** The usual ones of what the contract leaves to the backend's own words, in any case; others stand as they came. */
function typeName(type: unknown, { deployments }: PageWords): unknown {
  const plain = typeof type === 'string' ? type.toLowerCase() : undefined;
  if (plain === 'dedicated') return deployments.dedicated();
  if (plain === 'serverless') return deployments.serverless();
  return type;
}

type DeploymentRow = Readable<ModelDeployment>;

/** The same for every model. */
const deploymentsList: Omit<ListKind<DeploymentRow>, 'page'> = {
  kind: 'deployments',
  caption: (words) => words.deployments.caption(),
  search: (words) => words.deployments.search(),
  count: (words, values) => words.deployments.count(values),
  empty: {
    title: (words) => words.deployments.emptyTitle(),
    text: (words) => words.deployments.emptyText(),
  },
  totals: [
    {
      field: 'totalDeployments',
      label: (words) => words.deployments.totalDeployments(),
      kind: 'integer',
    },
    {
      field: 'totalCredits',
      label: (words) => words.deployments.totalCredits(),
      kind: 'credits',
    },
  ],
  columns: [
    { field: 'name', header: (words) => words.deployments.name(), kind: 'name' },
    {
      field: 'type',
      header: (words) => words.deployments.type(),
      // A type of the backend's own can be of any length, which a column of text has room for.
      kind: 'text',
      value: ({ type }, words) => typeName(type, words),
    },
    { field: 'creditsUsed', header: (words) => words.deployments.creditsUsed(), kind: 'credits' },
    { field: 'lastUpdatedAt', header: (words) => words.deployments.lastUpdatedOn(), kind: 'day' },
    { field: 'status', header: (words) => words.deployments.status(), kind: 'status' },
  ],
  statuses: deploymentStatuses,
  defaultSort: '-creditsUsed',
  isNested: true,
};

/** The deployments of one model. */
export const deploymentsOf = (modelId: string): ListKind<DeploymentRow> => ({
  ...deploymentsList,
  page: (client, query) => client.deployments(modelId, query),
});
