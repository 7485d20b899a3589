import type { ListKind } from '@usage-kit/elements';
import '@usage-kit/elements/define/usage-list.js';

interface Document {
  readonly id: string | undefined;
  readonly name?: unknown;
  readonly pages?: unknown;
  readonly creditsUsed?: unknown;
  readonly readAt?: unknown;
  readonly status?: unknown;
}

/** What Harbor has read. Search, sorting, filter, windowed rows and export are the kit’s. */
export const documentsList: ListKind<Document> = {
  kind: 'documents',
  caption: 'Documents',
  search: 'Search documents',
  count: (_words, { count, shown }) => (count === 1 ? '1 document' : `${shown} documents`),
  empty: { title: 'Nothing was read yet', text: 'Documents show here once one was read.' },
  totals: [
    { field: 'totalDocuments', label: 'Documents', kind: 'integer' },
    { field: 'totalPages', label: 'Pages', kind: 'integer' },
    { field: 'totalCredits', label: 'Credits', kind: 'credits' },
  ],
  columns: [
    { field: 'name', header: 'Document', kind: 'name' },
    { field: 'pages', header: 'Pages', kind: 'integer', givesWay: 2 },
    { field: 'creditsUsed', header: 'Credits', kind: 'credits' },
    { field: 'readAt', header: 'Read On', kind: 'day', givesWay: 1 },
    { field: 'status', header: 'Status', kind: 'status' },
  ],
  statuses: [
    { value: 'read', label: 'Read', tone: 'good' },
    { value: 'unsure', label: 'Unsure', tone: 'busy' },
    { value: 'failed', label: 'Failed', tone: 'bad' },
  ],
  defaultSort: '-readAt',
  // `GET …/accounts/{accountId}/documents`, with the token and the cache of the kit’s own lists.
  page: (client, query) => client.list<Document>('documents', query),
};
