/** What was used in one stretch of time, as the trend draws it. Amounts are micro-credits. */
export interface TrendBucket {
  /** Epoch milliseconds of its calendar start, also where the range begins in its middle. */
  readonly startsAt: number;
  /** Epoch milliseconds of its calendar end, which is not in it. */
  readonly endsAt: number;
  /** Undefined where the response could not be read. */
  readonly runs: number | undefined;
  readonly models: bigint | undefined;
  readonly guardrails: bigint | undefined;
  readonly scripts: bigint | undefined;
}

export const categories = ['models', 'guardrails', 'scripts'] as const;
export type Category = (typeof categories)[number];

/** Adds exactly; one unknown amount makes the sum unknown, since a sum without it would be too small. */
export function sumCredits(amounts: Iterable<bigint | undefined>): bigint | undefined {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}

/** As `sumCredits`, of whole numbers. */
export function sumRuns(counts: Iterable<number | undefined>): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/** All credits of a bucket, in micro-credits. */
export function creditsOf(bucket: TrendBucket): bigint | undefined {
  return sumCredits(categories.map((category) => bucket[category]));
}
