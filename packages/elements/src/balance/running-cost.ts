import { divideHalfEven } from '@usage-kit/contract';

const MS_PER_HOUR = 3_600_000n;

/** What runs at an hourly rate costs over a stretch of time, in micro-credits, ties to even. */
export function runningCost({
  microPerHour,
  units,
  durationMs,
}: {
  readonly microPerHour: bigint;
  /** Replicas or CPUs; whole. */
  readonly units: number;
  /** Whole; a stretch that has passed costs nothing. */
  readonly durationMs: number;
}): bigint {
  if (durationMs <= 0) return 0n;
  return divideHalfEven(microPerHour * BigInt(units) * BigInt(durationMs), MS_PER_HOUR);
}
