const names = ['Invoice', 'Delivery note', 'Contract', 'Offer', 'Payslip', 'Customs form'];
const statuses = ['read', 'read', 'read', 'unsure', 'failed'];
const dayMs = 86_400_000;

/** What was read in the last eight weeks, newest first. A page costs 0.02 credits. */
export const documents = Array.from({ length: 240 }, (_, at) => {
  const pages = 1 + ((at * 7) % 23);
  return {
    id: `doc_${1000 + at}`,
    name: `${names[at % names.length]} ${1000 + at}`,
    pages,
    creditsUsed: String((pages * 2) / 100),
    readAt:
      new Date(Date.UTC(2026, 10, 21, 15) - at * 0.23 * dayMs).toISOString().slice(0, 19) + 'Z',
    status: statuses[at % statuses.length],
  };
});

const orders = {
  name: (a, b) => a.name.localeCompare(b.name),
  pages: (a, b) => a.pages - b.pages,
  creditsUsed: (a, b) => Number(a.creditsUsed) - Number(b.creditsUsed),
  readAt: (a, b) => a.readAt.localeCompare(b.readAt),
  status: (a, b) => a.status.localeCompare(b.status),
};

/** A list as in the contract: the summary is of the range, `total` of what the filter leaves. */
export function listDocuments(query) {
  const [from, to] = [query.get('from') ?? '2026-11-01T00:00:00Z', query.get('to') ?? '9999'];
  const inRange = documents.filter(({ readAt }) => readAt >= from && readAt < to);
  const text = (query.get('q') ?? '').toLowerCase();
  const wanted = query.getAll('status');
  const found = inRange.filter(
    ({ name, status }) =>
      name.toLowerCase().includes(text) && (wanted.length === 0 || wanted.includes(status)),
  );
  const [, descending, field] = /^(-?)(\w+)$/.exec(query.get('sort') ?? '-readAt') ?? [];
  const order = orders[field] ?? orders.readAt;
  found.sort((a, b) => (descending ? order(b, a) : order(a, b)) || a.id.localeCompare(b.id));
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const pages = inRange.reduce((sum, document) => sum + document.pages, 0);
  return {
    summary: {
      totalDocuments: inRange.length,
      totalPages: pages,
      totalCredits: String((pages * 2) / 100),
    },
    items: found.slice(offset, offset + limit),
    total: found.length,
    offset,
  };
}
