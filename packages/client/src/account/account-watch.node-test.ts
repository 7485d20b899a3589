import { expect } from 'chai';
import { describe, it } from 'node:test';
import { AccountWatch } from './account-watch.js';
import type { ClientEvent } from '../client-event.js';
import { readAccount } from './account-resource.js';
import { account } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { reportedErrors } from '../testing/reported-errors.js';
import { json } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

function see(...given: object[]): ClientEvent[] {
  const events: ClientEvent[] = [];
  const watch = new AccountWatch((event) => events.push(event));
  for (const body of given) watch.see(readAccount({ ...account(), ...body }));
  return events;
}

const credits = (remaining: string | null) => ({
  credits: { ...account().credits, allocated: '100', remaining },
});

describe('what has changed in an account', () => {
  /** Of 100 allocated: what remained, what remains, and the states if that is a change. */
  const changes: [string, string, string | null][] = [
    ['75.000001', '75', 'healthy > moderate'],
    ['75', '75.000001', 'moderate > healthy'],
    ['80', '75.000001', null],
    ['75', '25', null],
    ['25', '24.999999', 'moderate > low'],
    ['0.000001', '0', 'low > exhausted'],
    ['0', '-10', null],
    ['-3', '100', 'exhausted > healthy'],
  ];
  for (const [before, after, change] of changes) {
    it(`is ${change ?? 'nothing'} where credits go from ${before} to ${after}`, () => {
      const [previousState, state] = change?.split(' > ') ?? [];
      expect(see(credits(before), credits(after))).to.deep.equal(
        change === null
          ? []
          : [
              {
                type: 'state-change',
                resource: 'credits',
                state,
                previousState,
                remaining: after,
                allocated: '100',
              },
            ],
      );
    });
  }

  it('is said of runs on their own', () => {
    const runs = (remaining: number) => ({ runs: { allocated: 100, used: 0, remaining } });
    expect(see(runs(76), runs(0))).to.deep.equal([
      {
        type: 'state-change',
        resource: 'runs',
        state: 'exhausted',
        previousState: 'healthy',
        remaining: 0,
        allocated: 100,
      },
    ]);
  });

  it('is nothing for the first account, and nothing while a value is unknown', () => {
    expect(see(credits('80'))).to.deep.equal([]);
    expect(see(credits('80'), credits(null), credits('79'))).to.deep.equal([]);
    expect(see(credits('80'), credits(null), credits('10'))).to.have.length(1);
  });

  it('is a new cycle once, and never an older one', () => {
    const cycle = (month: number) => ({
      cycle: { startsAt: `2026-${month}-01T00:00:00Z`, endsAt: null },
    });
    expect(see(cycle(10), cycle(11), cycle(11), cycle(10))).to.deep.equal([
      {
        type: 'cycle',
        startsAt: '2026-11-01T00:00:00Z',
        endsAt: null,
        previousStartsAt: '2026-10-01T00:00:00Z',
      },
    ]);
  });

  it('is said once, however many elements there are, and after they have been told', async () => {
    const bench = new ClientBench();
    const elements = Array.from({ length: 10 }, () => bench.watch(bench.client.account()));
    await settle();
    bench.server.on('GET ', () => json(account({ remaining: '0', asOf: '2026-11-21T16:05:00Z' })));
    const shown: unknown[] = [];
    bench.client.observe(() => shown.push(elements[0]?.watch.current));
    await bench.client.refresh();
    await settle();
    expect(bench.said('state-change')).to.have.length(1);
    expect(shown[0]).to.have.nested.property('data.credits.remaining', '0');
    await bench.client.refresh();
    await settle();
    expect(bench.events).to.have.length(1);
  });

  it('reaches every listener, also where one throws', async () => {
    const bench = new ClientBench();
    const reported = await reportedErrors(async () => {
      bench.client.account().watch(() => {
        throw new Error('the host');
      });
      const { told } = bench.watch(bench.client.account());
      bench.client.observe(() => {
        throw new Error('the host too');
      });
      const heard: string[] = [];
      const end = bench.client.observe(({ type }) => heard.push(type));
      await settle();
      bench.environment.disconnect();
      await settle();
      end();
      bench.environment.disconnect(false);
      await bench.environment.advance(2_000);
      expect(told.at(-1)).to.have.property('status', 'ready');
      expect(heard).to.deep.equal(['connection']);
      expect(bench.said('connection')).to.have.length(2);
    });
    expect(reported.map(String)).to.include.members(['Error: the host', 'Error: the host too']);
  });
});
