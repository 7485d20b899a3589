import {
  type Account,
  amountOf,
  bucketStarts,
  instantOf,
  type Model,
  type ModelDeployment,
  type ModelDeploymentsSummary,
  type ModelsSummary,
  printAmount,
  printInstant,
  type Rates,
  sumAmounts,
  type Tool,
  type ToolsSummary,
  type Trend,
} from '@usage-kit/contract';
import {
  type Ability,
  type ListQuery,
  ProblemError,
  type RangeQuery,
  type TrendQuery,
  type UsageSource,
  type WholeList,
} from '@usage-kit/backend';

/** A line of your ledger: a tool ran, or a model was used for some credits. */
export interface Charge {
  readonly at: string;
  readonly kind: 'tool' | 'model';
  readonly id: string;
  /** '0' for a run of a tool. */
  readonly credits: string;
}

/** Your billing system, as far as the widgets need it. */
export interface Ledger {
  readonly accountId: string;
  readonly name: string;
  readonly cycle: { readonly startsAt: string; readonly endsAt: string };
  /** What the cycle grants. */
  readonly credits: string;
  readonly runs: number;
  readonly charges: readonly Charge[];
  readonly now: () => string;
  readonly onCharge: (listener: () => void) => () => void;
}

/** All figures come from the same lines of the ledger, so they add up. */
export class LedgerSource implements UsageSource {
  readonly can: readonly Ability[] = ['trend', 'tools', 'models', 'rates'];
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  account(): Account {
    const { accountId, name, cycle, credits, runs, now } = this.#ledger;
    const used = creditsOf(this.#charges('model', {}));
    const usedRuns = this.#charges('tool', {}).length;
    const remaining = amountOf(credits) - used;
    const floor = amountOf(credits) / 10n;
    return {
      id: accountId,
      name,
      plan: 'paid',
      credits: {
        allocated: credits,
        used: printAmount(used),
        remaining: printAmount(remaining),
        byCategory: { models: printAmount(used), guardrails: '0', scripts: '0' },
      },
      runs: { allocated: runs, used: usedRuns, remaining: runs - usedRuns },
      cycle,
      freeCredits: null,
      policy: {
        negativeLimit: '-10',
        newDeploymentFloor: printAmount(floor),
        newDeploymentsAllowed: remaining > floor,
      },
      asOf: now(),
    };
  }

  watch(_accountId: string, changed: () => void): () => void {
    return this.#ledger.onCharge(changed);
  }

  tools(query: ListQuery): WholeList<ToolsSummary, Tool> {
    const runs = this.#charges('tool', query);
    const items = this.#ids('tool').map((id): Tool => {
      const own = runs.filter((charge) => charge.id === id);
      const lastActiveAt = own.at(-1)?.at ?? null;
      return { id, name: id, runs: own.length, ownerName: 'Ada', lastActiveAt, status: 'deployed' };
    });
    const summary = { totalTools: items.length, totalRuns: runs.length };
    return { whole: true, summary, items };
  }

  models(query: ListQuery): WholeList<ModelsSummary, Model> {
    const charges = this.#charges('model', query);
    const items = this.#ids('model').map((id): Model => {
      const used = creditsOf(charges.filter((charge) => charge.id === id));
      return { id, name: id, type: 'base', creditsUsed: printAmount(used), lastDeployedAt: null };
    });
    const totalCredits = printAmount(creditsOf(charges));
    const summary = {
      totalModels: items.length,
      totalCredits,
      inferenceCredits: totalCredits,
      fineTuningCredits: '0',
      hostingCredits: '0',
    };
    return { whole: true, summary, items };
  }

  deployments(modelId: string): WholeList<ModelDeploymentsSummary, ModelDeployment> {
    if (!this.#ids('model').includes(modelId)) {
      throw new ProblemError('not_found', `There is no model "${modelId}".`);
    }
    return { whole: true, summary: { totalDeployments: 0, totalCredits: '0' }, items: [] };
  }

  trend({ interval, ...query }: TrendQuery): Trend {
    const { fromMs, toMs } = this.#range(query);
    const starts = bucketStarts({ fromMs, toMs }, interval);
    const points = starts.map((startMs, index) => {
      const bucket = {
        from: printInstant(Math.max(startMs, fromMs)),
        to: printInstant(starts[index + 1] ?? toMs),
      };
      const models = printAmount(creditsOf(this.#charges('model', bucket)));
      return {
        startsAt: printInstant(startMs),
        runs: this.#charges('tool', bucket).length,
        credits: { models, guardrails: '0', scripts: '0' },
      };
    });
    return { from: printInstant(fromMs), to: printInstant(toMs), interval, points };
  }

  rates(): Rates {
    const inference = this.#ids('model').map((modelId) => {
      return { modelId, name: modelId, inputPer1k: '0.5', outputPer1k: '1.5' };
    });
    return { scriptProfiles: [], gpus: [], cpus: [], inference };
  }

  #charges(kind: Charge['kind'], query: RangeQuery): readonly Charge[] {
    const { fromMs, toMs } = this.#range(query);
    return this.#ledger.charges.filter((charge) => {
      const atMs = instantOf(charge.at);
      return charge.kind === kind && atMs >= fromMs && atMs < toMs;
    });
  }

  /** An end that is omitted is the cycle's. */
  #range({ from, to }: RangeQuery): { readonly fromMs: number; readonly toMs: number } {
    const { startsAt, endsAt } = this.#ledger.cycle;
    const range = { fromMs: instantOf(from ?? startsAt), toMs: instantOf(to ?? endsAt) };
    if (range.fromMs < range.toMs) return range;
    throw new ProblemError('range_empty', '"from" must be before "to".');
  }

  #ids(kind: Charge['kind']): readonly string[] {
    const charges = this.#ledger.charges.filter((charge) => charge.kind === kind);
    return [...new Set(charges.map(({ id }) => id))];
  }
}

function creditsOf(charges: readonly Charge[]): bigint {
  return sumAmounts(charges.map(({ credits }) => amountOf(credits)));
}
