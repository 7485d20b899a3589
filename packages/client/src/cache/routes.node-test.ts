import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toolListShape } from '@usage-kit/contract/validate/usage';
import { tools } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, type Answer } from '../testing/scripted-server.js';
import type { Query } from './query.js';
import type { UsageClient } from '../usage-client.js';
import { readBody } from './read-body.js';

const from = '2026-11-01T00:00:00Z';
const to = '2026-11-21T00:00:00Z';
const range = 'from=2026-11-01T00%3A00%3A00Z&to=2026-11-21T00%3A00%3A00Z';

/** What is asked of the client, where the request goes, and a response with a value to be found in it. */
const routes: [
  string,
  (client: UsageClient) => Query<unknown>,
  string,
  unknown,
  string,
  unknown,
][] = [
  [
    'trend',
    (client) => client.trend({ from, to, interval: 'day' }),
    `/trend?${range.replace('&to', '&interval=day&to')}`,
    {
      from,
      to,
      interval: 'day',
      points: [
        { startsAt: from, runs: 3, credits: { models: '1.5', guardrails: '0.25', scripts: '0' } },
      ],
    },
    'points[0].credits.guardrails',
    '0.25',
  ],
  [
    'forecast',
    (client) => client.forecast(),
    '/forecast',
    {
      credits: { runsOutAt: to, perDay: '3.5' },
      runs: { runsOutAt: null, perDay: 1.5 },
      nextExpiry: null,
      idle: [],
      basis: { from, to },
    },
    'runs.perDay',
    1.5,
  ],
  [
    'rates',
    (client) => client.rates(),
    '/rates',
    {
      scriptProfiles: [{ profile: '1x2', vcpus: 1, memoryGiB: 2, creditsPerHour: '0.07698' }],
      gpus: [],
      cpus: [],
      inference: [],
    },
    'scriptProfiles[0].creditsPerHour',
    '0.07698',
  ],
  [
    'tools',
    (client) => client.tools({ from, to, limit: 500 }),
    `/tools?${range.replace('&to', '&limit=500&to')}`,
    tools,
    'items[1].lastActiveAt',
    null,
  ],
  [
    'models',
    (client) => client.models(),
    '/models',
    {
      summary: {
        totalModels: 1,
        totalCredits: '9',
        fineTuningCredits: '2',
        hostingCredits: '3',
        inferenceCredits: '4',
      },
      items: [{ id: 'm', name: 'Llama', type: 'base', creditsUsed: '9', lastDeployedAt: null }],
      total: 1,
      offset: 0,
    },
    'summary.hostingCredits',
    '3',
  ],
  [
    'deployments of a model',
    (client) => client.deployments('a b', { from, to }),
    `/models/a%20b/deployments?${range}`,
    {
      summary: { totalDeployments: 1, totalCredits: '9' },
      items: [
        {
          id: 'd',
          name: 'D',
          type: 'dedicated',
          gpu: 'a100',
          replicas: 2,
          creditsUsed: '9',
          lastUpdatedAt: to,
          status: 'deployed',
        },
      ],
      total: 1,
      offset: 0,
    },
    'items[0].gpu',
    'a100',
  ],
  [
    'guardrails',
    (client) => client.guardrails(),
    '/guardrails',
    {
      summary: { totalGuardrails: 1, totalCredits: '9', activeSeconds: 60 },
      items: [
        {
          id: 'g',
          name: 'PII',
          creditsUsed: '9',
          activeSeconds: 60,
          lastDeployedAt: to,
          status: 'deployed',
        },
      ],
      total: 1,
      offset: 0,
    },
    'items[0].activeSeconds',
    60,
  ],
  [
    'one guardrail',
    (client) => client.guardrail('g', { from, to }),
    `/guardrails/g?${range}`,
    {
      id: 'g',
      name: 'PII',
      creditsUsed: '9',
      activeSeconds: 60,
      lastDeployedAt: to,
      status: 'deployed',
      hardware: [{ cpuType: 'c5', cpuCount: 2, activeSeconds: 60, creditsUsed: '9' }],
      totalCredits: '9',
    },
    'hardware[0].cpuCount',
    2,
  ],
  [
    'scripts',
    (client) => client.scripts(),
    '/scripts',
    {
      summary: { totalScripts: 1, hostingCredits: '9' },
      items: [
        {
          id: 's',
          name: 'S',
          language: 'python',
          languageVersion: '3.12',
          creditsUsed: '9',
          lastActiveAt: null,
          status: 'draft',
        },
      ],
      total: 1,
      offset: 0,
    },
    'items[0].language',
    'python',
  ],
  [
    'one script',
    (client) => client.script('s'),
    '/scripts/s',
    {
      id: 's',
      name: 'S',
      language: 'python',
      languageVersion: '3.12',
      creditsUsed: '9',
      lastActiveAt: null,
      status: 'a-new-one',
      hardware: { profile: '2x4', vcpus: 2, memoryGiB: 4 },
      activeSeconds: 60,
      components: [{ name: 'vcpu', creditsUsed: '5' }],
      totalCredits: '9',
    },
    'status',
    'a-new-one',
  ],
  [
    "an integrator's own list",
    (client) => client.list('teams/7/invoices', { q: 'x', offset: 50 }),
    '/teams/7/invoices?offset=50&q=x',
    { summary: { sum: '9' }, items: [{ id: 'i', amount: 7 }], total: 51, offset: 50 },
    'items[0].amount',
    7,
  ],
];

const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...tools.items[0], id: `tool_${n}` }));

/** A value that counts how often somebody looks into it, at any depth. */
function watched(given: object): { value: unknown; looks: () => number } {
  let count = 0;
  const watch = (value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get(target, key): unknown {
            count += 1;
            return watch(Reflect.get(target, key));
          },
          has(target, key) {
            count += 1;
            return Reflect.has(target, key);
          },
          getOwnPropertyDescriptor(target, key) {
            count += 1;
            return Reflect.getOwnPropertyDescriptor(target, key);
          },
          ownKeys(target) {
            count += 1;
            return Reflect.ownKeys(target);
          },
        });
  return { value: watch(given), looks: () => count };
}

describe('a route', () => {
  for (const [name, query, path, body, place, value] of routes) {
    it(`is asked for and read: ${name}`, async () => {
      const { client, server } = new ClientBench();
      server.on(`GET ${path}`, () => json(body));
      expect(await query(client).read()).to.have.nested.property(place, value);
      expect(server.calls.map((call) => call.path)).to.deep.equal([path]);
    });

    it(`is unreadable where its response is of something else: ${name}`, async () => {
      const { client, server } = new ClientBench();
      const answers: Answer[] = [{}, [], null, { color: 'red' }].map((value) => () => json(value));
      server.on(`GET ${path}`, ...answers);
      for (let turn = 0; turn < 4; turn += 1) {
        const error = await query(client)
          .read()
          .catch((reason: unknown) => reason);
        expect(error).to.include({ kind: 'unreadable' });
      }
    });
  }

  it("reads what it can of the frame of an integrator's own list", async () => {
    const { client, server } = new ClientBench();
    server.on('GET /rows', () => json({ items: [1], total: '7', offset: -1, summary: null }));
    expect(await client.list('rows').read()).to.deep.equal({
      summary: {},
      items: [1],
      total: undefined,
      offset: undefined,
    });
  });

  it('of five hundred rows of a hundred thousand comes with one request', async () => {
    const { client, server } = new ClientBench();
    const items = rows(500);
    server.on('GET /tools?limit=500', () => json({ ...tools, items, total: 100_000 }));
    const page = await client.tools({ limit: 500 }).read();
    expect(page.items).to.deep.equal(items);
    expect(page.total).to.equal(100_000);
    expect(server.calls).to.have.length(1);
  });

  it('takes twice as much reading for twice as many rows, and a few looks at each field', () => {
    const looks = (count: number) => {
      const body = watched({ ...tools, items: rows(count) });
      expect(readBody(toolListShape, body.value).items).to.have.length(count);
      return body.looks();
    };
    const [none, half, whole] = [looks(0), looks(250), looks(500)];
    expect(whole - half, 'as much again').to.equal(half - none);
    const fields = Object.keys(tools.items[0] ?? {}).length;
    expect((whole - none) / 500 / fields).to.be.within(1, 4);
  });
});
