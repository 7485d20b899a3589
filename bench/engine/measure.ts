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
  kept = work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The last result, so that no work is left out because nobody looks at it. */
export let kept: unknown;

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
  for (let round = 0; round < rounds; round += 1) {
    ours.push(work.ours());
    peer.push(work.peer());
    floor.push(work.floor());
  }
  return {
    ours: median(ours),
    peer: median(peer),
    floor: median(floor),
    ratio: median(ours.map((time, round) => time / (peer[round] ?? 1))),
  };
}
