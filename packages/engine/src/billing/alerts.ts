import { type Alert, type AlertSubject, describeAlert, type Resource } from '@usage-kit/contract';
import { formatInstant } from './instants.js';

interface Banner {
  readonly alert: Alert;
  dismissed: boolean;
}

/** What may stand for a resource; 0 is nothing. */
export type Standing = AlertSubject;

/**
 * The banners of an account. A banner is raised when it first stands, keeps its id while its threshold stays reached
 * (also under a higher one), and is withdrawn when a grant takes the share back or a new cycle begins; after that the same
 * threshold raises a new one.
 */
export class AlertBook {
  readonly #seed: number;
  #raised = 0;
  readonly #all = new Map<string, Banner>();
  readonly #live: Record<Resource, Map<Standing, Banner>> = { credits: new Map(), runs: new Map() };
  readonly #standing: Record<Resource, Standing> = { credits: 0, runs: 0 };

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Makes `standing` the current one (0: none) and returns the alert where it is a new one. */
  stand(resource: Resource, standing: Standing, at: number): Alert | undefined {
    this.#standing[resource] = standing;
    const live = this.#live[resource];
    if (standing === 0 || live.has(standing)) return undefined;
    const alert = this.#newAlert(resource, standing, at);
    const banner = { alert, dismissed: false };
    live.set(standing, banner);
    this.#all.set(alert.id, banner);
    return alert;
  }

  /** Takes away the banners above `level`, so that their thresholds are armed again. */
  withdrawAbove(resource: Resource, level: number): void {
    for (const standing of this.#live[resource].keys()) {
      if (typeof standing === 'number' && standing > level) this.#live[resource].delete(standing);
    }
  }

  withdrawFreeExpiry(): void {
    this.#live.credits.delete('free-credits-expired');
  }

  /** The alert with this id, standing or not; undefined where none was ever raised. */
  find(id: string): Alert | undefined {
    return this.#all.get(id)?.alert;
  }

  isDismissed(id: string): boolean {
    return this.#all.get(id)?.dismissed ?? false;
  }

  dismiss(id: string): void {
    const banner = this.#all.get(id);
    if (banner !== undefined) banner.dismissed = true;
  }

  /** What a page shows now: at most one a resource, credits first. */
  get shown(): Alert[] {
    return (['credits', 'runs'] as const).flatMap((resource) => {
      const standing = this.#standing[resource];
      const banner = standing === 0 ? undefined : this.#live[resource].get(standing);
      return banner === undefined || banner.dismissed ? [] : [banner.alert];
    });
  }

  #newAlert(resource: Resource, standing: Standing, at: number): Alert {
    this.#raised += 1;
    const { kind, ...rest } = describeAlert(standing);
    return {
      id: alertId(this.#seed, this.#raised),
      kind,
      resource,
      ...rest,
      raisedAt: formatInstant(at),
    };
  }
}

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `al_` and seven symbols: a one-to-one mixing of 32 bits, so two alerts of an account never share one. */
function alertId(seed: number, count: number): string {
  let bits = (count + Math.imul(seed | 0, 0x9e3779b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  bits = (bits ^ (bits >>> 16)) >>> 0;
  let id = '';
  for (let i = 0; i < 7; i += 1) {
    id = (SYMBOLS[bits & 31] ?? '0') + id;
    bits >>>= 5;
  }
  return `al_${id}`;
}
