/** A stretch of the ring, in turns from twelve o'clock, clockwise. */
export interface RingArc {
  readonly start: number;
  readonly end: number;
}

/** A part that is there at all is drawn at least this wide (in turns), so that it can be seen and hit. */
export const leastArc = 0.012;

const scale = 1_000_000n;

/**
 * Lays amounts one after the other around a ring that stands for `whole`. Where they are more than the whole,
 * or there is no whole, they fill the ring and share it. What is missing (undefined) or not above zero takes no
 * room; a rest that is there keeps its `leastArc` as well, so that a ring is closed only when all is used.
 */
export function ringArcs(
  amounts: readonly (bigint | undefined)[],
  whole: bigint | undefined,
): (RingArc | undefined)[] {
  const positive = amounts.map((amount) => (amount !== undefined && amount > 0n ? amount : 0n));
  const sum = positive.reduce((total, amount) => total + amount, 0n);
  const around = whole !== undefined && whole > sum ? whole : sum;
  if (sum === 0n) return amounts.map(() => undefined);

  const turns = [...positive, around - sum].map(
    (amount) => Number((amount * scale) / around) / 1e6,
  );
  const drawn = widen(turns, [...positive, around - sum]);
  let end = 0;
  return positive.map((amount, index) => {
    if (amount === 0n) return undefined;
    const start = end;
    const isLast = around === sum && !positive.slice(index + 1).some((later) => later > 0n);
    end = isLast ? 1 : start + (drawn[index] ?? 0);
    return { start, end };
  });
}

/** Gives each part that is there its least width and takes that from the others in proportion. */
function widen(turns: readonly number[], amounts: readonly bigint[]): number[] {
  const isSmall = turns.map((turn, index) => (amounts[index] ?? 0n) > 0n && turn < leastArc);
  const small = isSmall.filter(Boolean).length;
  const large = turns.reduce((sum, turn, index) => (isSmall[index] ? sum : sum + turn), 0);
  const factor = large > 0 ? (1 - small * leastArc) / large : 1;
  return turns.map((turn, index) => (isSmall[index] ? leastArc : turn * factor));
}

/** An arc cannot end where it starts: the ends of a whole turn stay a hair apart. */
const full = 0.9999;

/** The outline of an arc as an SVG path around (0, 0). */
export function arcPath(
  { start, end }: RingArc,
  { inner, outer }: { inner: number; outer: number },
): string {
  const sweep = Math.min(end - start, full);
  const isLong = sweep > 0.5 ? 1 : 0;
  const at = (turn: number, radius: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(3)} ${(-radius * Math.cos(angle)).toFixed(3)}`;
  };
  return [
    `M${at(start, outer)}`,
    `A${outer} ${outer} 0 ${isLong} 1 ${at(start + sweep, outer)}`,
    `L${at(start + sweep, inner)}`,
    `A${inner} ${inner} 0 ${isLong} 0 ${at(start, inner)}Z`,
  ].join('');
}
