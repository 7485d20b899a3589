import type { Command, Plan, Resource } from '@usage-kit/contract';
import { microCredits } from './credits.js';
import { Fraction } from './fraction.js';

/** What an account, a policy and a rate card say, as a journal's opening holds them. */
export interface Opening {
  readonly startsAt: string;
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly plan: Plan;
    readonly freeCredits: string;
    readonly freeRuns: number;
    readonly freeExpiresAt: string | null;
    readonly planCredits: string;
    readonly planRuns: number;
    readonly administrators: readonly string[];
  };
  readonly policy: {
    readonly warnAt: readonly number[];
    readonly emailAt: readonly number[];
    readonly newDeploymentFloorShare: string;
    readonly negativeLimit: string;
    readonly fineTuningFloor: string;
  };
  readonly rates: Rates;
}

export interface Rates {
  readonly inference: Readonly<Record<string, { inputPer1k: string; outputPer1k: string }>>;
  readonly fineTuning: Readonly<Record<string, string>>;
  readonly gpuPerHour: Readonly<Record<string, string>>;
  readonly cpuPerHour: Readonly<Record<string, string>>;
  readonly scriptPerHour: Readonly<
    Record<string, { vcpus: number; memoryGiB: number; vcpu: string; memory: string }>
  >;
}

const msPerHour = 3_600_000n;

/** Micro-credits a millisecond of `count` things at a price in credits an hour. */
export function burn(creditsPerHour: string, count: number): Fraction {
  return microCredits(creditsPerHour).times(Fraction.of(BigInt(count), msPerHour));
}

/** Whole micro-credits of one inference. */
export function inferenceCost(
  { inputPer1k, outputPer1k }: { inputPer1k: string; outputPer1k: string },
  tokens: { input: number; output: number },
): bigint {
  const of = (price: string, count: number): Fraction =>
    microCredits(price).times(Fraction.of(BigInt(count), 1000n));
  return of(inputPer1k, tokens.input).plus(of(outputPer1k, tokens.output)).halfEven();
}

/** Whole micro-credits of one fine-tuning: millions of tokens x epochs x billions of parameters x the rate. */
export function fineTuningCost(
  rate: string,
  work: { tokens: number; epochs: number; parametersBillions: number },
): bigint {
  return microCredits(rate)
    .times(Fraction.of(BigInt(work.tokens) * BigInt(work.epochs), 1_000_000n))
    .times(decimalOf(work.parametersBillions))
    .halfEven();
}

/** A number as it is written, not as the machine holds it: 0.1 is a tenth. */
export function decimalOf(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const power = Fraction.of(10n ** BigInt(Math.abs(Number(exponent))));
  const parsed = Fraction.parse(digits);
  return Number(exponent) < 0 ? parsed.dividedBy(power) : parsed.times(power);
}

/** The price of a model's inference: its own, or the one for all models without. */
export function inferenceRate(
  { inference }: Rates,
  modelId: string,
): { inputPer1k: string; outputPer1k: string } | undefined {
  return Object.hasOwn(inference, modelId) ? inference[modelId] : inference['*'];
}

/** The smallest units of an amount as commands give it; undefined for what is not an amount of this resource. */
export function amountOf(resource: Resource, amount: unknown): bigint | undefined {
  if (resource === 'runs')
    return Number.isSafeInteger(amount) ? BigInt(amount as number) : undefined;
  if (typeof amount !== 'string' || !/^-?\d+(\.\d{1,6})?$/.test(amount)) return undefined;
  const micro = microCredits(amount).halfEven();
  // More than a number can hold exactly is refused as over-large.
  return micro > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : micro;
}

/** Whether two commands say the same, in whatever order their fields stand. */
export function sameCommand(one: Command, other: Command): boolean {
  const canonical = (command: Command): string =>
    JSON.stringify(
      Object.entries<unknown>({ ...command })
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return canonical(one) === canonical(other);
}
