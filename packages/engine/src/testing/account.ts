import type { Command, CommandResult } from '@usage-kit/contract';
import {
  createEngine,
  type AccountOptions,
  type Engine,
  type EngineOptions,
  type JournalEntry,
} from '../index.js';

/**
 * Prices to work with by hand: a token is a micro-credit, a millisecond of `gpu` or `cpu` is one too, and one of the
 * profile `pair` is a micro-credit for its vCPU and one for its memory.
 */
export const ROUND_RATES = {
  inference: { '*': { inputPer1k: '0.001', outputPer1k: '0.001' } },
  fineTuning: { hardware: '1' },
  gpuPerHour: { gpu: '3.6', slow: '0.0000036' },
  cpuPerHour: { cpu: '3.6', third: '1.2' },
  scriptPerHour: { pair: { vcpus: 1, memoryGiB: 2, vcpu: '3.6', memory: '3.6' } },
} as const;

export const NOVEMBER = '2026-11-01T00:00:00Z';

/** An account in November with a tool `t`, a model `m`, a guardrail `g` and a script `s`, and what drives it. */
export class Account {
  readonly engine: Engine;
  #events = 0;

  constructor(account: AccountOptions = {}, options: Partial<EngineOptions> = {}) {
    this.engine = createEngine({
      seed: 1,
      startsAt: NOVEMBER,
      account,
      rates: ROUND_RATES,
      ...options,
    });
    this.do({ type: 'create-tool', toolId: 't', name: 'Tool', ownerName: 'Owner' });
    this.do({ type: 'deploy-tool', toolId: 't' });
    this.do({
      type: 'create-model',
      modelId: 'm',
      name: 'Model',
      modelType: 'base',
      parametersBillions: 1,
    });
    this.do({ type: 'create-guardrail', guardrailId: 'g', name: 'Toxicity' });
    this.do({
      type: 'import-script',
      scriptId: 's',
      name: 'Script',
      language: 'Python',
      languageVersion: '3.10.15',
    });
  }

  /** Executes a command that must be accepted. */
  do(command: Command): void {
    const result = this.engine.execute(command);
    if (!result.accepted) throw new Error(`${command.type}: ${result.code}, ${result.detail}`);
  }

  /** The code that a command is refused with; `accepted` where it is not. */
  try(command: Command): string {
    return codeOf(this.engine.execute(command));
  }

  /** Uses so many micro-credits at once. */
  spend(micro: number): string {
    return this.try({
      type: 'infer',
      eventId: this.nextId(),
      modelId: 'm',
      inputTokens: micro,
      outputTokens: 0,
    });
  }

  run(): string {
    return this.try({ type: 'run-tool', eventId: this.nextId(), toolId: 't' });
  }

  topUp(amount: string, expiresAt?: string): void {
    const expiry = expiresAt === undefined ? {} : { expiresAt };
    this.do({ type: 'top-up', eventId: this.nextId(), resource: 'credits', amount, ...expiry });
  }

  at(instant: string): this {
    const result = this.engine.advance(instant);
    if (!result.accepted) throw new Error(result.code);
    return this;
  }

  nextId(): string {
    this.#events += 1;
    return `event-${this.#events}`;
  }

  get credits(): { allocated: string; used: string; remaining: string } {
    const { allocated, used, remaining } = this.engine.read.account().credits;
    return { allocated, used, remaining };
  }

  /** The threshold (or kind, where it is fixed) of what stands for credits; `none` where nothing does. */
  get banner(): string | number {
    const alert = this.engine.read.alerts().items.find(({ resource }) => resource === 'credits');
    if (alert === undefined) return 'none';
    return alert.kind === 'threshold' ? (alert.threshold ?? 0) : alert.kind;
  }

  /** `kind threshold` of each email, in order. */
  get emails(): string[] {
    return this.engine.outbox.map(({ kind, threshold }) =>
      threshold === null ? kind : `${kind} ${threshold}`,
    );
  }

  /** What the journal has of one type. */
  entries<Type extends string>(type: Type): Extract<JournalEntry, { type: Type }>[] {
    return [...this.engine.journal].filter(
      (entry): entry is Extract<JournalEntry, { type: Type }> => entry.type === type,
    );
  }
}

export function codeOf(result: Readonly<CommandResult>): string {
  return result.accepted ? 'accepted' : result.code;
}
