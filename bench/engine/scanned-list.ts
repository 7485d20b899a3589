import type { MeteredCommand } from './workload.js';

interface Entry {
  readonly at: number;
  readonly isRun: boolean;
  readonly amount: number;
}

/** What the engine's trend is measured against: a list of all events, and a loop over it for each reading. */
export class ScannedList {
  readonly #entries: Entry[] = [];

  add(at: number, command: MeteredCommand): void {
    const isRun = command.type === 'run-tool';
    const amount = isRun
      ? 1
      : (command.inputTokens / 1000) * 0.0002 + (command.outputTokens / 1000) * 0.0003;
    this.#entries.push({ at, isRun, amount });
  }

  trend(from: number, days: number): { runs: number; credits: number }[] {
    const points = Array.from({ length: days }, () => ({ runs: 0, credits: 0 }));
    for (const { at, isRun, amount } of this.#entries) {
      const point = points[Math.floor((at - from) / 86_400_000)];
      if (point === undefined) continue;
      if (isRun) point.runs += amount;
      else point.credits += amount;
    }
    return points;
  }
}
