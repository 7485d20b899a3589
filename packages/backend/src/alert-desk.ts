import type { Account, Alert, AlertList } from '@usage-kit/contract';
import { ProblemError } from './problem.js';
import { RaisedAlerts } from './raised-alerts.js';
import type { Asked, UsageSource } from './usage-source.js';

/** What is remembered of one account. */
interface Memory {
  readonly raised: RaisedAlerts;
  readonly dismissed: Set<string>;
}

/**
 * The alerts of all accounts: the source's own, or made from the used shares where it owns none. What isn't the source's
 * is remembered by this process alone.
 */
export class AlertDesk {
  readonly #source: UsageSource;
  readonly #warnAt: readonly number[] | undefined;
  readonly #memories = new Map<string, Memory>();

  constructor(source: UsageSource, warnAt?: readonly number[]) {
    this.#source = source;
    this.#warnAt = warnAt;
  }

  /** The banners that stand and weren't dismissed. `account` saves asking for it again. */
  async alerts(asked: Asked, account?: Account): Promise<AlertList> {
    const raised = await this.#raised(asked, account);
    if (this.#source.can.includes('dismissals')) return { items: raised };
    const { dismissed } = this.#memoryOf(asked.accountId);
    return { items: raised.filter(({ id }) => !dismissed.has(id)) };
  }

  /** Dismisses an alert for good. @throws ProblemError `not_found`, `alert_not_removable` */
  async dismiss(alertId: string, asked: Asked): Promise<void> {
    if (this.#source.can.includes('dismissals')) {
      await this.#source.dismissAlert?.(alertId, asked);
      return;
    }
    const { dismissed } = this.#memoryOf(asked.accountId);
    if (dismissed.has(alertId)) return;
    const alert = (await this.#raised(asked)).find(({ id }) => id === alertId);
    if (alert === undefined) throw new ProblemError('not_found', `No such alert: "${alertId}".`);
    if (!alert.removable) {
      throw new ProblemError(
        'alert_not_removable',
        "This alert can't be dismissed. Add credits to clear it.",
      );
    }
    dismissed.add(alertId);
  }

  async #raised(asked: Asked, known?: Account): Promise<Alert[]> {
    const source = this.#source;
    if (source.can.includes('alerts') && source.alerts) return (await source.alerts(asked)).items;
    const account = known ?? (await source.account(asked));
    return this.#memoryOf(asked.accountId).raised.standing(account, this.#warnAt);
  }

  #memoryOf(accountId: string): Memory {
    const known = this.#memories.get(accountId);
    if (known) return known;
    const memory: Memory = { raised: new RaisedAlerts(), dismissed: new Set() };
    this.#memories.set(accountId, memory);
    return memory;
  }
}
