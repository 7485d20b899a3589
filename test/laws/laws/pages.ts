import type { Engine, ListQuery } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';

interface List {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly total: number;
  readonly offset: number;
  readonly summary: object;
}

const sorts = {
  tools: ['name', 'runs', 'ownerName', 'lastActiveAt', 'status'],
  models: ['name', 'type', 'creditsUsed', 'lastDeployedAt'],
  guardrails: ['name', 'creditsUsed', 'activeSeconds', 'lastDeployedAt', 'status'],
  scripts: ['name', 'creditsUsed', 'lastActiveAt', 'status'],
} as const;

export const pages: Law = {
  number: 17,
  name: 'pages joined are the list, and a stream folded over a snapshot is a fresh snapshot',
  property: aboutLives({
    more: {
      'run-tool': 10,
      'deploy-tool': 6,
      'deploy-guardrail': 8,
      'deploy-script': 8,
      restore: 0,
    },
    during: () => {
      let heard: string | undefined;
      let watched: Engine | undefined;
      return ({ engine }) => {
        if (watched !== engine) {
          watched = engine;
          heard = undefined;
          engine.subscribe(() => (heard = told(engine)));
        } else agree('the stream', told(engine), heard);
      };
    },
    after: ({ engine: { read } }, dice) => {
      for (const name of ['tools', 'models', 'guardrails', 'scripts'] as const) {
        const sort = sorts[name][dice(sorts[name].length)] ?? 'name';
        const query = { sort: dice(2) === 0 ? sort : `-${sort}` };
        joins(`${name} by ${query.sort}`, (more) => read[name]({ ...query, ...more }), 1 + dice(3));
        joins(`${name} as they come`, (more) => read[name](more), 1 + dice(2));
        for (const text of [String(dice(3)), 'tO', 'm', 'EXACT', 'Toxicity ', 'ript'])
          finds((more) => read[name](more), text);
      }
    },
  }),
};

/** What a subscriber would send on. */
function told({ read }: Engine): string {
  return JSON.stringify([read.account(), read.alerts()]);
}

function joins(what: string, page: (query: ListQuery) => List, limit: number): void {
  const all = page({ limit: 500 });
  agree(`${what}: total`, all.items.length, all.total);
  const joined: List['items'][number][] = [];
  for (let offset = 0; offset < all.total; offset += limit) {
    const { items, total, offset: from, summary } = page({ offset, limit });
    agree(
      `${what}: page at ${offset}`,
      { total: all.total, offset, summary: all.summary },
      { total, offset: from, summary },
    );
    hold(items.length > 0 && items.length <= limit, `${what}: a page of ${items.length}`);
    joined.push(...items);
  }
  agree(what, all.items, joined);
  const ids = joined.map(({ id }) => id);
  agree(`${what}: twice`, [...new Set(ids)], ids);
}

/** A search leaves the rows whose name has it, and the summary as it was. */
function finds(page: (query: ListQuery) => List, text: string): void {
  const all = page({ limit: 500 });
  const found = page({ limit: 500, q: text });
  const expected = all.items.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  agree(`rows with "${text}"`, expected, found.items);
  agree('total of a search', expected.length, found.total);
  agree('summary of a search', all.summary, found.summary);
}
