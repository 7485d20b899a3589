import { describe, it } from 'node:test';
import { expect } from 'chai';
import { HOUR_MS } from './instants.js';
import { UsageLog, type UsageEvent } from './usage.js';

const TEN = 10 * HOUR_MS;

function run(occurredAt: number, eventId = 'run'): UsageEvent {
  return { command: { type: 'run-tool', eventId, toolId: 't' }, at: TEN, occurredAt, amount: 1 };
}

function inference(occurredAt: number, amount: number): UsageEvent {
  const tokens = { inputTokens: amount, outputTokens: 0 };
  const command = { type: 'infer', eventId: 'inference', modelId: 'm', ...tokens } as const;
  return { command, at: TEN, occurredAt, amount };
}

function logOf(...events: UsageEvent[]): UsageLog {
  const log = new UsageLog();
  for (const event of events) log.add(event);
  return log;
}

describe('a usage log', () => {
  it('adds up runs and credits apart', () => {
    const log = logOf(run(TEN), inference(TEN, 7), run(TEN + HOUR_MS), inference(TEN, 5));
    expect(log.sum(TEN, TEN + 2 * HOUR_MS)).to.deep.equal({ runs: 2, credits: 12 });
  });

  // Each range has both ends in the whole hour from 10:00 to 11:00, or on its edges.
  const ranges: [name: string, from: number, to: number, runs: number][] = [
    ['has its start in it', TEN, TEN + 1, 1],
    ['does not have what was a millisecond before it', TEN + 1, TEN + HOUR_MS, 1],
    ['does not have its end in it', TEN, TEN + HOUR_MS, 2],
    ['has the last millisecond before its end', TEN + HOUR_MS - 1, TEN + HOUR_MS, 1],
    ['has the next hour if it ends in it', TEN, TEN + HOUR_MS + 1, 3],
    ['has the hour before if it starts in it', TEN - 1, TEN + HOUR_MS, 3],
    ['is empty from an instant to itself', TEN, TEN, 0],
    ['may have no end', TEN, Infinity, 3],
    ['may be before everything', 0, TEN - 1, 0],
    ['may be after everything', TEN + HOUR_MS + 1, TEN + 9 * HOUR_MS, 0],
  ];
  for (const [name, from, to, runs] of ranges) {
    it(`over a range, which ${name}`, () => {
      const log = logOf(...[TEN - 1, TEN, TEN + HOUR_MS - 1, TEN + HOUR_MS].map((at) => run(at)));
      expect(log.sum(from, to).runs, 'the sum').to.equal(runs);
      expect([...log.between(from, to)], 'the events').to.have.length(runs);
    });
  }

  it('finds late events in the order in which they occurred, whatever the order of arrival', () => {
    const hours = [12, 10, 11, 7, 15, 8, 10];
    const log = logOf(...hours.map((hour) => run(hour * HOUR_MS + hour, `hour ${hour}`)));
    const found = [...log.between(8 * HOUR_MS, 13 * HOUR_MS)].map((event) => event.command.eventId);
    expect(found).to.deep.equal(['hour 8', 'hour 10', 'hour 10', 'hour 11', 'hour 12']);
    expect(log.sum(8 * HOUR_MS, 13 * HOUR_MS).runs).to.equal(5);
  });

  it('adds late events to sums that were read before they came', () => {
    const log = logOf(run(TEN), run(TEN + HOUR_MS), run(TEN + 3 * HOUR_MS));
    const runs = (from: number, to: number): number => log.sum(from * HOUR_MS, to * HOUR_MS).runs;
    expect([runs(9, 14), runs(12, 14)]).to.deep.equal([3, 1]);
    log.add(run(TEN));
    log.add(run(TEN + 2 * HOUR_MS));
    expect([runs(9, 14), runs(10, 11), runs(11, 12), runs(12, 14)]).to.deep.equal([5, 2, 1, 2]);
  });

  it('is exact after more credits than a number holds exactly', () => {
    const most = 4_000_000_000_000_000;
    const log = logOf(...[0, 1, 2, 3, 4].map((hour) => inference(hour * HOUR_MS, most - 1)));
    log.add(inference(5 * HOUR_MS, 1));
    expect(log.sum(5 * HOUR_MS, 6 * HOUR_MS).credits).to.equal(1);
    expect(log.sum(4 * HOUR_MS, 6 * HOUR_MS).credits).to.equal(most);
  });

  it('has what the cycle was charged, late events included, until the next one begins', () => {
    const late = run(HOUR_MS);
    const log = logOf(run(TEN), late);
    expect(log.chargedToCycle).to.have.length(2);
    log.beginCycle();
    expect(log.chargedToCycle).to.deep.equal([]);
    expect(log.sum(0, Infinity).runs).to.equal(2);
  });
});
