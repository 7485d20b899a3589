import type { InferCommand, RunToolCommand } from '@usage-kit/contract';

interface Entry {
  eventId: string;
  at: number;
  kind: 'run' | 'inference';
  subject: string;
  inputTokens: number;
  outputTokens: number;
  amount: number;
}

/**
 * The peer: what anyone writes first. An object an event, binary fractions for amounts, a Set for the ids, totals by
 * subject. It has no grants, no thresholds, no deployments and no time of day.
 */
export class PlainLedger {
  readonly ids = new Set<string>();
  readonly entries: Entry[] = [];
  readonly bySubject: Record<string, number> = {};
  credits: number;
  runs: number;
  now: number;

  constructor(at: number, credits: number, runs: number) {
    this.now = at;
    this.credits = credits;
    this.runs = runs;
  }

  execute(command: RunToolCommand | InferCommand): { accepted: boolean } {
    if (this.ids.has(command.eventId)) return { accepted: true };
    const isRun = command.type === 'run-tool';
    if (isRun ? this.runs <= 0 : this.credits <= 0) return { accepted: false };
    this.ids.add(command.eventId);
    const subject = isRun ? command.toolId : command.modelId;
    const inputTokens = isRun ? 0 : command.inputTokens;
    const outputTokens = isRun ? 0 : command.outputTokens;
    const amount = isRun ? 1 : (inputTokens / 1000) * 0.0002 + (outputTokens / 1000) * 0.0003;
    this.entries.push({
      eventId: command.eventId,
      at: this.now,
      kind: isRun ? 'run' : 'inference',
      subject,
      inputTokens,
      outputTokens,
      amount,
    });
    this.bySubject[subject] = (this.bySubject[subject] ?? 0) + amount;
    if (isRun) this.runs -= amount;
    else this.credits -= amount;
    return { accepted: true };
  }

  /** A year's trend by day, the only way that it can: over all entries. */
  trend(from: number, days: number): { runs: number; credits: number }[] {
    const points = Array.from({ length: days }, () => ({ runs: 0, credits: 0 }));
    for (const entry of this.entries) {
      const point = points[Math.floor((entry.at - from) / 86_400_000)];
      if (point === undefined) continue;
      if (entry.kind === 'run') point.runs += entry.amount;
      else point.credits += entry.amount;
    }
    return points;
  }
}
