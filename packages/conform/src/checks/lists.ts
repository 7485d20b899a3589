import type { Check, Probe } from '../check.js';
import { listForm } from '../contract-form.js';
import { LISTS, pageOf, pathOf, rowsOf, type ListFacts, type Row } from '../list.js';
import { orderFault } from '../order.js';
import { excerpt, pastRange, queryOf } from '../read.js';

const idsOf = (rows: readonly Row[]): string => JSON.stringify(rows.map(({ id }) => id));

async function pathOrSkip({ backend, skip }: Probe, facts: ListFacts): Promise<string> {
  return (await pathOf(backend, facts)) ?? skip('The account has no models.');
}

const pages = (facts: ListFacts): Check => ({
  name: `pages:${facts.route}`,
  route: `GET ${facts.route}`,
  rule: '"`offset` (default 0), `limit` (1..500, default 50)"; "`total` counts what the filter leaves." All pages together are the list, without duplicates or gaps.',
  fix: 'Paginate over a total order: sort by the field, then by ID.',
  run: async (probe) => {
    const { backend, report } = probe;
    const path = await pathOrSkip(probe, facts);
    const past = await pastRange(backend);
    const all = await rowsOf(backend, path, past);
    const first = await pageOf(backend, path, past);
    if (idsOf(first.items) !== idsOf(all.items.slice(0, 50))) {
      const expected = `the first ${Math.min(50, all.total)} rows`;
      report({
        request: `GET ${path}?${queryOf(past)}`,
        at: '/items',
        expected,
        found: `${first.items.length} rows, or different ones`,
      });
    }
    const ids = new Set(all.items.map(({ id }) => id));
    if (ids.size < all.items.length) {
      report({
        request: `GET ${path}`,
        at: '/items',
        expected: 'every row once',
        found: `${all.items.length - ids.size} again`,
      });
    }
    if (all.isWhole && all.items.length !== all.total) {
      report({
        request: `GET ${path}`,
        at: '/total',
        expected: String(all.items.length),
        found: String(all.total),
      });
    }
    // Three pages of the beginning, however long the list is.
    const limit = Math.max(1, Math.min(100, Math.ceil(all.items.length / 3)));
    for (let offset = 0; offset < Math.min(all.items.length, 3 * limit); offset += limit) {
      const query = { ...past, offset, limit };
      const page = await pageOf(backend, path, query);
      const request = `GET ${path}?${queryOf(query)}`;
      if (page.offset !== offset) {
        report({ request, at: '/offset', expected: String(offset), found: String(page.offset) });
      }
      if (page.total !== all.total) {
        report({ request, at: '/total', expected: String(all.total), found: String(page.total) });
      }
      const expected = idsOf(all.items.slice(offset, offset + limit));
      if (idsOf(page.items) !== expected) {
        report({
          request,
          at: '/items',
          expected: expected.slice(0, 120),
          found: idsOf(page.items).slice(0, 120),
        });
      }
    }
  },
});

const orders = (facts: ListFacts): Check => ({
  name: `sort:${facts.route}`,
  route: `GET ${facts.route}`,
  rule: `"\`sort\` (field, \`-field\` for descending)", by default ${listForm(facts.route).defaultSort}. "Ties go by id."`,
  fix: 'Sort amounts as numbers and timestamps as times, and break ties by `id`.',
  run: async (probe) => {
    const { backend, report } = probe;
    const path = await pathOrSkip(probe, facts);
    const past = await pastRange(backend);
    const { sorts, defaultSort } = listForm(facts.route);
    for (const sort of [undefined, ...sorts]) {
      const query = { ...past, limit: 500, ...(sort === undefined ? {} : { sort }) };
      const { items } = await pageOf(backend, path, query);
      const fault = orderFault(items, sort ?? defaultSort);
      if (!fault) continue;
      const field = (sort ?? defaultSort).replace('-', '');
      const { id, [field]: value } = items[fault.index] ?? ({} as Row);
      report({
        request: `GET ${path}?${queryOf(query)}`,
        at: `/items/${fault.index}/${field}`,
        expected: fault.expected,
        found: `${excerpt(value)} of ${id}`,
      });
    }
  },
});

/** The middle of a name in the other case, so that neither beginnings nor cases are taken for granted. */
function fragmentOf(name: string): string {
  const middle = name.slice(1, 5).trim();
  const text = middle === '' ? name : middle;
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

const search = (facts: ListFacts): Check => ({
  name: `search:${facts.route}`,
  route: `GET ${facts.route}`,
  rule: '"`q` (substring of the name, case-insensitive)"; "`total` counts what the filter leaves, `summary` is of the whole account in the range."',
  fix: "Match any part of the name, ignoring case, and don't filter the summary.",
  run: async (probe) => {
    const { backend, report, skip } = probe;
    const path = await pathOrSkip(probe, facts);
    const past = await pastRange(backend);
    const all = await rowsOf(backend, path, past);
    const sample =
      all.items.find(({ name }) => /^[\x20-\x7e]{3,}$/.test(name)) ??
      skip('No item has a name to search for.');
    for (const q of [fragmentOf(sample.name), 'usage-kit conform: no such name']) {
      const query = { ...past, q, limit: 500 };
      const found = await pageOf(backend, path, query);
      const request = `GET ${path}?${queryOf(query)}`;
      const stray = found.items.findIndex(
        ({ name }) => !name.toLowerCase().includes(q.toLowerCase()),
      );
      if (stray >= 0) {
        report({
          request,
          at: `/items/${stray}/name`,
          expected: `a name with "${q}" in it`,
          found: found.items[stray]?.name ?? '',
        });
      }
      const wanted = all.items.filter(({ name }) => name.toLowerCase().includes(q.toLowerCase()));
      if (
        all.isWhole &&
        (found.total !== wanted.length || found.items.length !== Math.min(500, wanted.length))
      ) {
        report({
          request,
          at: '/total',
          expected: `${wanted.length} rows`,
          found: `${found.items.length} rows of ${found.total}`,
        });
      }
      if (JSON.stringify(found.summary) !== JSON.stringify(all.summary)) {
        report({
          request,
          at: '/summary',
          expected: 'the same as without q',
          found: JSON.stringify(found.summary),
        });
      }
    }
  },
});

const statuses = (facts: ListFacts): Check => ({
  name: `status:${facts.route}`,
  route: `GET ${facts.route}`,
  rule: '"`status` (repeatable)"; "`total` counts what the filter leaves, `summary` is of the whole account in the range."',
  fix: 'Accept several `status` parameters, and return rows that match any of them.',
  run: async (probe) => {
    const { backend, report } = probe;
    const path = await pathOrSkip(probe, facts);
    const past = await pastRange(backend);
    const all = await rowsOf(backend, path, past);
    const known = listForm(facts.route).statuses;
    const [one = '', other = ''] = known;
    for (const asked of [...known.map((status) => [status]), [one, other]]) {
      const text = `${queryOf({ ...past, limit: 500 })}&${asked.map((status) => `status=${status}`).join('&')}`;
      const request = `GET ${path}?${text}`;
      const found = await pageOf(backend, `${path}?${text}`);
      const stray = found.items.findIndex(({ status }) => !asked.includes(String(status)));
      if (stray >= 0) {
        report({
          request,
          at: `/items/${stray}/status`,
          expected: asked.join(' or '),
          found: String(found.items[stray]?.['status']),
        });
      }
      const expected = all.items.filter(({ status }) => asked.includes(String(status))).length;
      if (all.isWhole && found.total !== expected) {
        report({ request, at: '/total', expected: String(expected), found: String(found.total) });
      }
      if (JSON.stringify(found.summary) !== JSON.stringify(all.summary)) {
        report({
          request,
          at: '/summary',
          expected: 'the same as without status',
          found: JSON.stringify(found.summary),
        });
      }
    }
  },
});

export const listChecks: readonly Check[] = LISTS.flatMap((facts) => [
  pages(facts),
  orders(facts),
  search(facts),
  ...(listForm(facts.route).statuses.length > 0 ? [statuses(facts)] : []),
]);
