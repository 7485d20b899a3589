import type { Alert, Resource } from '@usage-kit/contract';
import { instantText } from './calendar.js';
import { Fraction } from './fraction.js';
import { decimalOf } from './terms.js';

/** A banner that has been raised. `threshold` is null for the end of the free credits. */
export interface Banner {
  readonly ordinal: number;
  readonly resource: Resource;
  readonly threshold: number | null;
  readonly raisedAt: number;
  dismissed: boolean;
}

/** The banner as the wire shows it, but for its id. */
export function asAlert({ resource, threshold, raisedAt }: Banner): Omit<Alert, 'id'> {
  const ended = threshold === null;
  return {
    kind: ended ? 'free-credits-expired' : threshold === 100 ? 'exhausted' : 'threshold',
    resource,
    threshold,
    removable: !ended && threshold !== 100,
    actions: ended ? ['upgrade'] : ['top-up', 'upgrade'],
    raisedAt: instantText(raisedAt),
  };
}

/** What of a resource is used, exactly. If nothing is allocated all of it is. */
export function usedShare(allocated: bigint, remaining: Fraction): Fraction {
  if (allocated <= 0n) return Fraction.of(1n);
  const total = Fraction.of(allocated);
  return total.minus(remaining).dividedBy(total);
}

/** A threshold in percent as a share. */
export function shareOf(percent: number): Fraction {
  const known = shares.get(percent) ?? decimalOf(percent).dividedBy(Fraction.of(100n));
  shares.set(percent, known);
  return known;
}

const shares = new Map<number, Fraction>();

/** The highest of the thresholds, in percent, that is at or under the share; 0 under all of them. */
export function highestReached(thresholds: readonly number[], share: Fraction): number {
  return Math.max(0, ...thresholds.filter((percent) => shareOf(percent).compare(share) <= 0));
}

/** The banners and usage emails of one resource. */
export class Watch {
  readonly resource: Resource;
  #raised = new Map<number | null, Banner>();
  #level = 0;
  #emailLevel = 0;
  #standing: Banner | undefined;

  constructor(resource: Resource) {
    this.resource = resource;
  }

  /** The banner that stands, if its reader has not sent it away. */
  get banner(): Banner | undefined {
    return this.#standing?.dismissed === false ? this.#standing : undefined;
  }

  /** A new cycle: everything may be said again. */
  arm(): void {
    this.#raised.clear();
    this.#level = 0;
    this.#emailLevel = 0;
  }

  /** Something was granted: what the share is under now may be said again. Only this and a new cycle take back. */
  lower(share: Fraction, { warnAt, emailAt }: Thresholds): void {
    this.#level = Math.min(this.#level, highestReached([...warnAt, 100], share));
    this.#emailLevel = Math.min(this.#emailLevel, highestReached(emailAt, share));
  }

  /** Looks at the share after a change. Returns the banner it raised, if one. */
  lookForBanner(
    share: Fraction,
    view: { warnAt: readonly number[]; freeCreditsEnded: boolean; raise: RaiseBanner },
  ): Banner | undefined {
    this.#level = Math.max(this.#level, highestReached([...view.warnAt, 100], share));
    for (const threshold of this.#raised.keys()) {
      const holds = threshold === null ? view.freeCreditsEnded : threshold <= this.#level;
      if (!holds) this.#raised.delete(threshold);
    }
    const wanted = view.freeCreditsEnded ? null : this.#level;
    this.#standing = this.#raised.get(wanted);
    if (this.#standing !== undefined || wanted === 0) return undefined;
    this.#standing = view.raise(this.resource, wanted);
    this.#raised.set(wanted, this.#standing);
    return this.#standing;
  }

  /** Looks at the share after a change. Returns the threshold to write about, if one was crossed upwards. */
  lookForEmail(share: Fraction, emailAt: readonly number[]): number | undefined {
    const before = this.#emailLevel;
    this.#emailLevel = Math.max(before, highestReached(emailAt, share));
    return this.#emailLevel > before ? this.#emailLevel : undefined;
  }
}

interface Thresholds {
  readonly warnAt: readonly number[];
  readonly emailAt: readonly number[];
}

type RaiseBanner = (resource: Resource, threshold: number | null) => Banner;
