/** The middle one of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

declare const gc: (() => void) | undefined;

/** Collects garbage, where the run was started with `--expose-gc`. */
export function collect(): void {
  if (typeof gc === 'function') gc();
}

/** Milliseconds of the processor that `work` takes, collections included, whatever else the machine is doing. */
export function timeOf(work: () => unknown): number {
  collect();
  const before = process.cpuUsage();
  kept.push(work());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * What was made, until `forget`: no work is left out because nobody looks at it, and no code is thrown away because the
 * objects that it was compiled for are gone, which happens to no account that lives.
 */
const kept: unknown[] = [];

export function forget(): void {
  kept.length = 0;
}

export interface Comparison {
  readonly ours: number;
  readonly peer: number;
  readonly floor: number;
  /** The median of the rounds' ratios: both of a round ran one after the other, on the same load. */
  readonly ratio: number;
}

/** Runs the three by turns and answers their medians in milliseconds. */
export function compare(
  rounds: number,
  work: { ours: () => number; peer: () => number; floor: () => number },
): Comparison {
  const ours: number[] = [];
  const peer: number[] = [];
  const floor: number[] = [];
  // The first round warms up all three and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    ours[round] = work.ours();
    peer[round] = work.peer();
    floor[round] = work.floor();
  }
  forget();
  for (const times of [ours, peer, floor]) times.shift();
  return {
    ours: median(ours),
    peer: median(peer),
    floor: median(floor),
    ratio: median(ours.map((time, round) => time / (peer[round] ?? 1))),
  };
}
