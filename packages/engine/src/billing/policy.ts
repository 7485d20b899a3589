import { atScale, parseCredits, parseDecimal } from './amounts.js';

/** The numbers of the billing rules; each may be replaced. */
export interface Policy {
  /** Used shares in percent that raise a removable banner. 100 raises a fixed one, always. */
  readonly warnAt: readonly number[];
  /** Used shares in percent that send an email. */
  readonly emailAt: readonly number[];
  /** At or under this share of the allocation no guardrail or script starts: `'0.1'` is 10%. */
  readonly newDeploymentFloorShare: string;
  /** Remaining credits, 0 or below, at or under which everything that runs stops. */
  readonly negativeLimit: string;
  /** Fine-tuning starts only above this many remaining credits. */
  readonly fineTuningFloor: string;
}

export const DEFAULT_POLICY: Policy = {
  warnAt: [20, 50, 70, 80, 90],
  emailAt: [50, 70, 80, 90],
  newDeploymentFloorShare: '0.1',
  negativeLimit: '-10',
  fineTuningFloor: '25',
};

/** A share as a fraction of whole numbers. */
export interface Share {
  readonly of: bigint;
  readonly in: bigint;
}

/** A policy read once. Amounts are micro-credits. */
export interface Limits {
  readonly warnAt: readonly Threshold[];
  readonly emailAt: readonly Threshold[];
  readonly floor: Share;
  readonly negative: number;
  readonly fineTuning: number;
}

export interface Threshold {
  readonly percent: number;
  readonly share: Share;
}

/** @throws RangeError where a number is not one that the rules can hold. */
export function readPolicy(policy: Policy): Limits {
  const floor = parseDecimal(policy.newDeploymentFloorShare);
  const negative = parseCredits(policy.negativeLimit);
  const fineTuning = parseCredits(policy.fineTuningFloor);
  if (floor === undefined || floor.units < 0n || floor.units > 10n ** BigInt(floor.scale)) {
    throw new RangeError('newDeploymentFloorShare must be a decimal string from 0 to 1');
  }
  if (negative === undefined || negative > 0) {
    throw new RangeError('negativeLimit must be a decimal string, 0 or less');
  }
  if (fineTuning === undefined) {
    throw new RangeError('fineTuningFloor must be a decimal string');
  }
  return {
    warnAt: readThresholds(policy.warnAt),
    emailAt: readThresholds(policy.emailAt),
    floor: { of: floor.units, in: 10n ** BigInt(floor.scale) },
    negative,
    fineTuning,
  };
}

function readThresholds(percents: readonly number[]): Threshold[] {
  return [...new Set(percents)]
    .sort((a, b) => a - b)
    .map((percent) => {
      const decimal = parseDecimal(percent);
      const units = decimal === undefined ? undefined : atScale(decimal, 4);
      if (units === undefined || units <= 0n || units >= 1_000_000n) {
        throw new RangeError(
          `A threshold must be a percentage above 0 and below 100, not ${percent}`,
        );
      }
      return { percent, share: { of: units, in: 1_000_000n } };
    });
}
