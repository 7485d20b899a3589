import type { Exact } from './hosting.js';
import type { Limits, Share } from './policy.js';

/**
 * A used amount at which something happens, rounded up to the parts that usage comes in, so that "used is at or past
 * it" is a comparison of whole numbers.
 */
export interface Mark extends Exact {
  readonly kind: 'banner' | 'email' | 'floor' | 'empty' | 'limit';
  /** The used share in percent; 0 where the mark is not one of a share. */
  readonly percent: number;
}

/** How far a resource has gone: the highest banner and email threshold reached (0: none), and the stage of the stops. */
export interface Levels {
  readonly banner: number;
  readonly email: number;
  /** 0 above the floor, 1 at or under it, 2 at or under zero, 3 at or under the negative limit. */
  readonly stage: 0 | 1 | 2 | 3;
}

export const NO_LEVELS: Levels = { banner: 0, email: 0, stage: 0 };

const ALWAYS = Number.NEGATIVE_INFINITY;

/** If nothing is allocated, the used share counts as 100%: every share's mark is reached. */
function shareMark(allocated: number, share: Share, denominator: number): Exact {
  if (allocated <= 0) return { whole: ALWAYS, rest: 0 };
  const parts = BigInt(allocated) * share.of * BigInt(denominator);
  const up = (parts + share.in - 1n) / share.in;
  const per = BigInt(denominator);
  return { whole: Number(up / per), rest: Number(up % per) };
}

function shareMarks(allocated: number, limits: Limits, denominator: number): Mark[] {
  return [
    ...limits.warnAt.map(({ percent, share }) => {
      return { kind: 'banner' as const, percent, ...shareMark(allocated, share, denominator) };
    }),
    ...limits.emailAt.map(({ percent, share }) => {
      return { kind: 'email' as const, percent, ...shareMark(allocated, share, denominator) };
    }),
    { kind: 'banner', percent: 100, ...shareMark(allocated, { of: 1n, in: 1n }, denominator) },
  ];
}

export function runMarks(allocated: number, limits: Limits): Mark[] {
  return shareMarks(allocated, limits, 1);
}

export function creditMarks(allocated: number, limits: Limits, denominator: number): Mark[] {
  const empty = { whole: allocated, rest: 0 };
  const { of, in: whole } = limits.floor;
  const floor =
    allocated <= 0 ? empty : shareMark(allocated, { of: whole - of, in: whole }, denominator);
  return [
    ...shareMarks(allocated, limits, denominator),
    { kind: 'floor', percent: 0, ...floor },
    { kind: 'empty', percent: 0, ...empty },
    { kind: 'limit', percent: 0, whole: allocated - limits.negative, rest: 0 },
  ];
}

export function isReached(mark: Exact, used: Exact): boolean {
  return used.whole > mark.whole || (used.whole === mark.whole && used.rest >= mark.rest);
}

const STAGES = { floor: 1, empty: 2, limit: 3 } as const;

/** The levels that `used` has reached. */
export function levelsAt(marks: readonly Mark[], used: Exact): Levels {
  let banner = 0;
  let email = 0;
  let stage: Levels['stage'] = 0;
  for (const mark of marks) {
    if (!isReached(mark, used)) continue;
    if (mark.kind === 'banner') banner = Math.max(banner, mark.percent);
    else if (mark.kind === 'email') email = Math.max(email, mark.percent);
    else if (STAGES[mark.kind] > stage) stage = STAGES[mark.kind];
  }
  return { banner, email, stage };
}

/** The lowest mark that `used` has not reached; null if none is left. */
export function nextMark(marks: readonly Mark[], used: Exact): Mark | null {
  let next: Mark | null = null;
  for (const mark of marks) {
    if (!isReached(mark, used) && (next === null || isReached(mark, next))) next = mark;
  }
  return next;
}
