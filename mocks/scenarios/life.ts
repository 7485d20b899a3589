import { amountOf, type Command, instantOf, printInstant } from '@usage-kit/contract';
import { createEngine, DEFAULT_RATES, type Engine, type EngineOptions } from '@usage-kit/engine';
import { createRandom, type Random } from './random.js';
import { HOUR_WEIGHTS, hoursInto } from './rhythm.js';

const DAY_MS = 86_400_000;
/** When a day's inference is counted, in hours: its batches, through the day. */
const BATCHES = [8.5, 10.75, 13.25, 15.5, 17.75, 20.25] as const;
/** How much of a batch's credits goes to the responses rather than to the prompts. */
const ANSWERED = 0.4;

type Step = (engine: Engine) => void;

/** A day that a life is described in, such as `2026-11-12`. */
export type Day = string;

/**
 * What happens to an account, told in any order and then lived in the order of time. Everything goes
 * through the engine's own commands, and one that is refused is an error unless it was only tried.
 */
export class Life {
  readonly #engine: Engine;
  readonly #random: Random;
  readonly #steps: { atMs: number; step: Step }[] = [];
  readonly #endMs: number;
  #events = 0;

  constructor(options: EngineOptions & { readonly endsAt: string }) {
    const { endsAt, ...engineOptions } = options;
    this.#engine = createEngine(engineOptions);
    this.#endMs = instantOf(endsAt);
    this.#random = createRandom(options.seed);
  }

  /** What happens at an instant, in this order. */
  at(when: string, ...commands: readonly Command[]): this {
    for (const command of commands) this.#plan(instantOf(when), doing(command));
    return this;
  }

  /** What someone tries at an instant, and is refused. */
  tries(when: string, command: Command): this {
    return this.#plan(instantOf(when), (engine) => {
      if (engine.execute(command).accepted) {
        throw new Error(`${command.type} at ${when} was to be refused.`);
      }
    });
  }

  /** So many runs on a day, most of them in office hours, spread over tools by their weights. */
  runs(day: Day, count: number, tools: readonly { toolId: string; weight: number }[]): this {
    const startMs = instantOf(`${day}T00:00:00Z`);
    const weights = tools.map(({ weight }) => weight);
    for (let run = 0; run < count; run += 1) {
      const tool = tools[this.#random.weighted(weights)];
      if (tool === undefined) break;
      const hour = this.#random.weighted(HOUR_WEIGHTS);
      const atMs = startMs + hoursInto(hour) + this.#random.int(0, 3_599) * 1000;
      // The last day is not over: what would come later in it has come in the morning.
      const lastMs = this.#endMs - this.#random.int(60, 21_600) * 1000;
      this.run(atMs <= this.#endMs ? atMs : lastMs, tool.toolId);
    }
    return this;
  }

  run(atMs: number, toolId: string): this {
    const command = { type: 'run-tool', eventId: this.eventId('run'), toolId } as const;
    return this.#plan(atMs, doing(command));
  }

  /** Inference through a day, so that by its end all the credits used in the cycle come to `total`. */
  infersUpTo(day: Day, from: string, total: string, models: readonly string[]): this {
    const startMs = instantOf(`${day}T00:00:00Z`);
    const first = amountOf(from);
    const last = amountOf(total);
    BATCHES.forEach((hour, batch) => {
      const atMs = startMs + hoursInto(hour) + this.#random.int(0, 1_799) * 1000;
      const target = first + ((last - first) * BigInt(batch + 1)) / BigInt(BATCHES.length);
      const modelId = models[this.#random.int(0, models.length - 1)];
      if (modelId !== undefined) this.#plan(atMs, this.#inferring(modelId, target));
    });
    return this;
  }

  /** Inference at an instant that brings the credits used in the cycle to exactly `total`. */
  infersExactly(when: string, total: string, modelId: string): this {
    const infer = this.#inferring(modelId, amountOf(total));
    return this.#plan(instantOf(when), (engine) => {
      infer(engine);
      const { used } = engine.read.account().credits;
      if (used !== total) throw new Error(`${used} credits are used at ${when}, not ${total}.`);
    });
  }

  eventId(kind: string): string {
    this.#events += 1;
    return `evt_${kind}_${String(this.#events).padStart(5, '0')}`;
  }

  /** Dismisses, at an instant, the banners that stand then and can be dismissed. */
  dismisses(when: string): this {
    return this.#plan(instantOf(when), (engine) => {
      for (const { id, removable } of engine.read.alerts().items) {
        if (removable) doing({ type: 'dismiss-alert', alertId: id })(engine);
      }
    });
  }

  /** Lives it all, to the end. */
  lived(): Engine {
    const engine = this.#engine;
    // Sorting keeps the order in which things were told where they happen at the same instant.
    this.#steps.sort((a, b) => a.atMs - b.atMs);
    let nowMs = instantOf(engine.now);
    for (const { atMs, step } of this.#steps) {
      if (atMs > this.#endMs) break;
      if (atMs > nowMs) engine.advance(printInstant(atMs));
      nowMs = atMs;
      step(engine);
    }
    if (this.#endMs > nowMs) engine.advance(printInstant(this.#endMs));
    return engine;
  }

  #plan(atMs: number, step: Step): this {
    this.#steps.push({ atMs, step });
    return this;
  }

  #inferring(modelId: string, target: bigint): Step {
    const eventId = this.eventId('infer');
    return (engine) => {
      const missing = Number(target - amountOf(engine.read.account().credits.used));
      if (missing <= 0) return;
      doing({ type: 'infer', eventId, modelId, ...tokensWorth(missing, modelId) })(engine);
    };
  }
}

function doing(command: Command): Step {
  return (engine) => {
    const result = engine.execute(command);
    if (!result.accepted) {
      throw new Error(`${command.type} at ${engine.now} was refused: ${result.detail}`);
    }
  };
}

/** Tokens that cost exactly so many micro-credits, once the cost is rounded to one. */
function tokensWorth(micro: number, modelId: string) {
  const price = DEFAULT_RATES.inference[modelId] ?? DEFAULT_RATES.inference['*'];
  if (price === undefined) throw new Error(`The rate card has no price for "${modelId}".`);
  const inputPrice = Number(amountOf(price.inputPer1k));
  const outputPrice = Number(amountOf(price.outputPer1k));
  const outputTokens = Math.floor((micro * 1000 * ANSWERED) / outputPrice);
  const inputTokens = Math.round((micro * 1000 - outputTokens * outputPrice) / inputPrice);
  return { inputTokens, outputTokens };
}

/** The days from `first` to `last`, both in. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  const lastMs = instantOf(`${last}T00:00:00Z`);
  for (let ms = instantOf(`${first}T00:00:00Z`); ms <= lastMs; ms += DAY_MS) {
    days.push(printInstant(ms).slice(0, 10));
  }
  return days;
}
