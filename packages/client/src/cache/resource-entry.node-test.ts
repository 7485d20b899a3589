import { expect } from 'chai';
import { describe, it } from 'node:test';
import { reportedErrors } from '../testing/reported-errors.js';
import { settle } from '../testing/simulated-environment.js';
import { UsageError } from '../usage-error.js';
import type { Remote } from './remote.js';
import { ResourceEntry } from './resource-entry.js';
import type { Held, LoadOptions } from './resource.js';

interface Load extends LoadOptions<unknown> {
  respond(value: unknown): void;
  fail(error: unknown): void;
}

const error = (code: string) => new UsageError({ kind: 'server', code });
const held = (value: unknown): Held<unknown> => ({ value, at: 7, etag: null });
const outcomeOf = (promise: Promise<Held<unknown>>) =>
  promise.then(
    ({ value }) => value,
    (reason: unknown) => reason,
  );

/** An entry whose requests the test serves. */
function open() {
  const loads: Load[] = [];
  const errors: string[] = [];
  let arrivals = 0;
  const entry = new ResourceEntry(
    {
      name: 'rates',
      key: '/rates',
      load: (options) =>
        new Promise((resolve, reject) => {
          loads.push({
            ...options,
            respond: (value) => resolve(held(value)),
            fail: reject,
          });
        }),
    },
    {
      nowMs: () => 0,
      onData: () => (arrivals += 1),
      onError: ({ code }) => errors.push(code),
    },
  );
  return { entry, loads, errors, arrivals: () => arrivals };
}

describe('the request of a resource', () => {
  it('is shared by everyone who needs it while it is in flight', async () => {
    const { entry, loads, arrivals } = open();
    const all = [entry.request(false), entry.request(false), entry.request(true)];
    expect(loads).to.have.length(1);
    loads[0]?.respond('a');
    expect(await Promise.all(all.map(outcomeOf))).to.deep.equal(['a', 'a', 'a']);
    expect(arrivals()).to.equal(1);
    void entry.request(false);
    expect(loads).to.have.length(2);
  });

  it('counts as asked for by a person as soon as one joins it', () => {
    const { entry, loads } = open();
    void entry.request(false);
    expect(loads[0]?.arrival().asked).to.equal(false);
    void entry.request(true);
    expect(loads[0]?.arrival().asked).to.equal(true);
    void entry.request(false);
    expect(loads[0]?.arrival().asked).to.equal(true);
  });

  it('fails for everyone who needs it, with one event', async () => {
    const { entry, loads, errors } = open();
    const all = [entry.request(false), entry.request(true)];
    const failure = error('down');
    loads[0]?.fail(failure);
    expect(await Promise.all(all.map(outcomeOf))).to.deep.equal([failure, failure]);
    expect(errors).to.deep.equal(['down']);
    expect(entry.remote).to.deep.equal({ status: 'failed', refreshing: false, error: failure });
  });

  it('reports the same failure again only if a person asked, or after a success', async () => {
    const { entry, loads, errors } = open();
    const fail = async (asked: boolean, code: string) => {
      const outcome = outcomeOf(entry.request(asked));
      loads.at(-1)?.fail(error(code));
      await outcome;
    };
    await fail(false, 'down');
    await fail(false, 'down');
    expect(errors).to.deep.equal(['down']);
    await fail(false, 'slow');
    await fail(true, 'slow');
    expect(errors).to.deep.equal(['down', 'slow', 'slow']);
    const outcome = outcomeOf(entry.request(false));
    loads.at(-1)?.respond('a');
    await outcome;
    await fail(false, 'slow');
    expect(errors).to.have.length(4);
  });

  it('that is aborted rejects at once, and whatever comes of it later is dropped', async () => {
    for (const end of ['respond', 'fail'] as const) {
      const { entry, loads, errors, arrivals } = open();
      const outcome = outcomeOf(entry.request(false));
      entry.abort();
      expect(await outcome).to.include({ kind: 'aborted' });
      const [first] = loads;
      expect(first?.signal.aborted).to.equal(true);
      expect(entry.remote).to.deep.equal({ status: 'pending' });
      const next = outcomeOf(entry.request(false));
      first?.[end](end === 'fail' ? error('late') : 'late');
      first?.onDelay(error('late'));
      await settle();
      expect(entry.remote).to.deep.equal({ status: 'pending' });
      expect(loads[1]?.signal.aborted).to.equal(false);
      loads[1]?.respond('a');
      expect(await next).to.equal('a');
      expect(arrivals()).to.equal(1);
      expect(errors).to.deep.equal([]);
    }
  });

  it('that is aborted during a delay has not failed', async () => {
    const { entry, loads } = open();
    const outcome = outcomeOf(entry.request(false));
    loads[0]?.onDelay(error('busy'));
    expect(entry.remote).to.include({ status: 'failed', refreshing: true });
    entry.abort();
    expect(entry.remote).to.deep.equal({ status: 'pending' });
    await outcome;
  });

  it('learns that a value came another way meanwhile', async () => {
    const { entry, loads, arrivals } = open();
    const outcome = outcomeOf(entry.request(false));
    expect(loads[0]?.arrival()).to.deep.equal({ held: undefined, asked: false, overtaken: false });
    entry.receive(held('b'));
    expect(loads[0]?.arrival()).to.deep.equal({
      held: held('b'),
      asked: false,
      overtaken: true,
    });
    expect(entry.remote).to.deep.equal({ status: 'ready', data: 'b', at: 7, refreshing: true });
    expect(arrivals()).to.equal(1);
    loads[0]?.respond('c');
    expect(await outcome).to.equal('c');
    void entry.request(false);
    expect(loads[1]?.arrival().overtaken).to.equal(false);
  });

  it('can be sent again by a watcher that is told of its end', async () => {
    for (const end of ['respond', 'fail'] as const) {
      const { entry, loads } = open();
      let again: Promise<unknown> | undefined;
      const retry = (): void => {
        again ??= outcomeOf(entry.request(false));
      };
      const first = outcomeOf(entry.request(false));
      await settle();
      entry.watchers.add(retry);
      loads[0]?.[end](end === 'fail' ? error('down') : 'a');
      await first;
      await settle();
      expect(loads).to.have.length(2);
      loads[1]?.respond('b');
      expect(await again).to.equal('b');
    }
  });

  it('shows a bug of ours as a failure, and reports it', async () => {
    const bug = new Error('a bug');
    const reported = await reportedErrors(async () => {
      const { entry, loads, errors } = open();
      const outcome = outcomeOf(entry.request(false));
      loads[0]?.fail(bug);
      expect(await outcome).to.include({ kind: 'unreadable', code: 'unexpected' });
      expect(entry.remote).to.have.property('status', 'failed');
      expect(errors).to.deep.equal(['unexpected']);
    });
    expect(reported).to.deep.equal([bug]);
  });
});

describe('the watchers of a resource', () => {
  it('are told of changes made together once, and of nothing that stays the same', async () => {
    const { entry, loads } = open();
    const seen: Remote<unknown>[] = [];
    entry.watchers.add((remote) => seen.push(remote));
    const outcome = outcomeOf(entry.request(false));
    entry.receive(held({ id: 1 }));
    entry.receive(held({ id: 2 }));
    expect(seen).to.have.length(0);
    await settle();
    expect(seen).to.deep.equal([{ status: 'ready', data: { id: 2 }, at: 7, refreshing: true }]);
    loads[0]?.respond({ id: 2 });
    await outcome;
    await settle();
    expect(seen).to.have.length(2);
    entry.receive(held({ id: 2 }));
    entry.expire();
    await settle();
    expect(seen).to.have.length(2);
    expect(entry.remote).to.equal(seen[1]);
  });

  it('are not told after one of them has stopped the other', async () => {
    const { entry } = open();
    const seen: string[] = [];
    const ends = ['first', 'second'].map((name) =>
      entry.watchers.add(() => {
        seen.push(name);
        ends[1]?.();
      }),
    );
    entry.receive(held('a'));
    await settle();
    expect(seen).to.deep.equal(['first']);
    expect(entry.watchers.size).to.equal(1);
  });

  it('are told nothing when the cache closes, and the request is aborted', async () => {
    const { entry, loads } = open();
    const seen: unknown[] = [];
    const outcome = outcomeOf(entry.request(false));
    await settle();
    entry.watchers.add((remote) => seen.push(remote));
    entry.close();
    expect(await outcome).to.include({ kind: 'aborted' });
    expect(loads[0]?.signal.aborted).to.equal(true);
    loads[0]?.respond('a');
    await settle();
    expect(seen).to.deep.equal([]);
  });
});
