import type { TrendBucket } from '../../packages/elements/src/trend/model/bucket.js';

/** A year in hours. */
export const hourCount = 8760;

const HOUR_MS = 3_600_000;
const firstMs = Date.parse('2026-01-01T00:00:00Z');

/** The same numbers for the same seed, so that every run draws the same picture. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A year of usage: busy by day, quiet at night and at weekends, a peak now and then. Every hour has credits and runs. */
export function hoursOfAYear(seed: number): TrendBucket[] {
  const random = numbers(seed);
  const micro = (credits: number): bigint => BigInt(Math.round(credits * 1e6));
  return Array.from({ length: hourCount }, (_, hour) => {
    const startsAt = firstMs + hour * HOUR_MS;
    const byDay = 1 + Math.sin(((hour % 24) / 24) * 2 * Math.PI - 2);
    const byWeek = Math.floor(hour / 24) % 7 > 4 ? 0.4 : 1;
    const peak = random.next().value > 0.995 ? 3 : 1;
    const level = (0.2 + byDay * byWeek + random.next().value) * peak;
    return {
      startsAt,
      endsAt: startsAt + HOUR_MS,
      runs: 1 + Math.floor(level * 20 * random.next().value),
      models: micro(level),
      guardrails: micro(level / 4),
      scripts: micro(level / 9),
    };
  });
}
