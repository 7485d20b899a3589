import type { Command, CommandResult } from '@usage-kit/contract';
import { type Asked, ProblemError, type UsageSource } from '@usage-kit/backend';
import { type Engine, type Readings, ReadingProblem } from '@usage-kit/engine';

/** Executes commands on an account in order; resolves to what became of each. */
export type Submit = (
  accountId: string,
  commands: readonly Command[],
) => Promise<readonly CommandResult[]>;

export interface EngineSourceOptions {
  /** The engine of an account that exists. */
  readonly engineOf: (accountId: string) => Engine;
  /** All writing goes through it. */
  readonly submit: Submit;
}

/** Simulated engines as a source of figures: they know everything, and own alerts and dismissals. */
export function engineSource({ engineOf, submit }: EngineSourceOptions): UsageSource {
  /** What an engine reads; what it can't read as asked is a problem of the contract. */
  function read<Value>({ accountId }: Asked, reading: (read: Readings) => Value): Value {
    try {
      return reading(engineOf(accountId).read);
    } catch (error) {
      if (error instanceof ReadingProblem) throw new ProblemError(error.code, error.message);
      throw error;
    }
  }

  return {
    can: [
      'trend',
      'tools',
      'models',
      'guardrails',
      'scripts',
      'rates',
      'forecast',
      'alerts',
      'dismissals',
    ],
    account: (asked) => read(asked, (from) => from.account()),
    watch: (accountId, changed) => engineOf(accountId).subscribe(changed),
    trend: (query, asked) => read(asked, (from) => from.trend(query)),
    tools: (query, asked) => read(asked, (from) => from.tools(query)),
    models: (query, asked) => read(asked, (from) => from.models(query)),
    deployments: (id, query, asked) => read(asked, (from) => from.deployments(id, query)),
    guardrails: (query, asked) => read(asked, (from) => from.guardrails(query)),
    guardrail: (id, query, asked) => read(asked, (from) => from.guardrail(id, query)),
    scripts: (query, asked) => read(asked, (from) => from.scripts(query)),
    script: (id, query, asked) => read(asked, (from) => from.script(id, query)),
    rates: (asked) => read(asked, (from) => from.rates()),
    forecast: (asked) => read(asked, (from) => from.forecast()),
    alerts: (asked) => read(asked, (from) => from.alerts()),
    async dismissAlert(alertId, { accountId }) {
      const [result] = await submit(accountId, [{ type: 'dismiss-alert', alertId }]);
      if (result === undefined || result.accepted) return;
      const isFixed = result.code === 'alert_not_removable';
      throw new ProblemError(isFixed ? 'alert_not_removable' : 'not_found', result.detail);
    },
  };
}
