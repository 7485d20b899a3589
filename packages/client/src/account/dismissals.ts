import type { KnownAlerts } from './alerts-resource.js';

export interface DismissalsOptions {
  /** Asks the server; rejects where it refuses. */
  remove(id: string): Promise<void>;
  /** What stands has changed. */
  onChange(): void;
  /** A banner was dismissed here, or is back. */
  onDecision(id: string, hidden: boolean): void;
}

/** Which banners a person has dismissed: gone at once, and back where the server refuses. */
export class Dismissals {
  readonly #options: DismissalsOptions;
  readonly #asked = new Map<string, Promise<void>>();
  /** An id is never used again: the same threshold raises another alert. So what is hidden stays so. */
  readonly #hidden = new Set<string>();
  #last: { alerts: KnownAlerts; standing: KnownAlerts } | undefined;

  constructor(options: DismissalsOptions) {
    this.#options = options;
  }

  /** Asks once, however often it is called. */
  dismiss(id: string): Promise<void> {
    const asked = this.#asked.get(id);
    if (asked) return asked;
    this.#decide(id, true);
    const asking = this.#options.remove(id).catch((error: unknown) => {
      this.#asked.delete(id);
      this.#decide(id, false);
      throw error;
    });
    this.#asked.set(id, asking);
    return asking;
  }

  /** Another tab's decision. */
  follow(id: string, hidden: boolean): void {
    if (this.#hidden.has(id) === hidden) return;
    if (hidden) this.#hidden.add(id);
    else this.#hidden.delete(id);
    this.#last = undefined;
    this.#options.onChange();
  }

  /** Those that were not dismissed; the same list for the same alerts. */
  standing(alerts: KnownAlerts): KnownAlerts {
    if (this.#last?.alerts !== alerts) {
      const standing = alerts.filter(({ id }) => id === undefined || !this.#hidden.has(id));
      this.#last = { alerts, standing: standing.length < alerts.length ? standing : alerts };
    }
    return this.#last.standing;
  }

  #decide(id: string, hidden: boolean): void {
    this.follow(id, hidden);
    this.#options.onDecision(id, hidden);
  }
}
