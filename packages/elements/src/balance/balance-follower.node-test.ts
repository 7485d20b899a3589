import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { ReactiveControllerHost } from 'lit';
import { accountWith } from '../testing/accounts.js';
import { BalanceFollower } from './balance-follower.js';

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
const realSetTimeout = globalThis.setTimeout;

void describe('the follower of a balance', () => {
  let due: { readonly run: () => void; readonly ms: number }[] = [];
  beforeEach(() => {
    due = [];
    globalThis.setTimeout = ((run: () => void, ms: number) =>
      due.push({ run, ms })) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.setTimeout = realSetTimeout;
  });

  async function waits(answers: readonly boolean[]): Promise<number[]> {
    const left = [...answers];
    const follower = new BalanceFollower(host, () => Promise.resolve(left.shift() ?? true));
    const ms: number[] = [];
    follower.see(accountWith({ runs: 9_000 }));
    for (let i = 1; i <= answers.length; i += 1) {
      follower.see(accountWith({ runs: 9_000 - i }));
      // A balance that moves on meanwhile asks for nothing more.
      follower.see(accountWith({ runs: 8_000 - i }));
      expect(due).to.have.length(1);
      for (const { run, ms: wait } of due.splice(0)) {
        ms.push(wait);
        run();
      }
      await setImmediate();
    }
    return ms;
  }

  void it('requests the trend 2 s after the balance moves, one request at a time', async () => {
    expect(await waits([true, true, true])).to.deep.equal([2_000, 2_000, 2_000]);
  });

  void it('waits for the longest back-off between requests while they fail', async () => {
    expect(await waits([false, false, true, true])).to.deep.equal([2_000, 30_000, 30_000, 2_000]);
  });

  void it('requests nothing while nothing is used', async () => {
    const follower = new BalanceFollower(host, () => Promise.resolve(true));
    follower.see(accountWith());
    follower.see(accountWith({}, { asOf: '2026-11-21T16:03:00Z' }));
    expect(due).to.have.length(0);
    await setImmediate();
  });
});
