import {
  parseDate,
  parseRange,
  rangeBefore,
  rangeProblem,
  resolveRange,
  type CycleSpan,
  type InstantRange,
  type RangePreset,
  type RangeProblem,
  type UsageRange,
} from '@usage-kit/contract';
import { addDays, dateIn, dayStartIn } from './zoned-calendar.js';

const presetDays: Partial<Record<RangePreset, number>> = { '7d': 7, '30d': 30, '90d': 90 };

/**
 * The instants of a range whose days are those of a zone, so that one screen has days of one zone only. In UTC
 * this is the contract's rule. A day in a zone may have 23 or 25 hours; 24 h and the cycle are the same everywhere.
 */
export function resolveRangeIn(
  timezone: string,
  range: UsageRange,
  moment: { readonly nowMs: number; readonly cycle: CycleSpan },
): InstantRange {
  const resolved = resolveRange(range, moment);
  if (timezone === 'UTC') return resolved;
  const today = dateIn(timezone, moment.nowMs);
  const startOf = (isoDate: string, otherwise: number): number =>
    dayStartIn(timezone, isoDate) ?? otherwise;
  if (range.kind === 'days') {
    const fromMs = startOf(range.firstDay, resolved.fromMs);
    return { fromMs, toMs: startOf(addDays(range.lastDay, 1), resolved.toMs) };
  }
  const days = presetDays[range.preset];
  if (days !== undefined) {
    return {
      fromMs: startOf(addDays(today, 1 - days), resolved.fromMs),
      toMs: startOf(addDays(today, 1), resolved.toMs),
    };
  }
  if (range.preset === 'cycle') {
    const { startsAtMs, endsAtMs } = moment.cycle;
    const dayEnd = startOf(
      addDays(dateIn(timezone, Math.max(moment.nowMs, startsAtMs)), 1),
      resolved.toMs,
    );
    return { fromMs: startsAtMs, toMs: Math.min(dayEnd, endsAtMs ?? dayEnd) };
  }
  return resolved;
}

/** The range to compare with: as many days in the zone, ending where this one begins. */
export function rangeBeforeIn(timezone: string, range: InstantRange): InstantRange {
  const first = dateIn(timezone, range.fromMs);
  const end = dateIn(timezone, range.toMs);
  const isOfDays =
    dayStartIn(timezone, first) === range.fromMs && dayStartIn(timezone, end) === range.toMs;
  if (timezone === 'UTC' || !isOfDays) return rangeBefore(range);
  const days = ((parseDate(end) ?? 0) - (parseDate(first) ?? 0)) / 86_400_000;
  const fromMs = dayStartIn(timezone, addDays(first, -days));
  return fromMs === undefined ? rangeBefore(range) : { fromMs, toMs: range.fromMs };
}

/** What is wrong with two typed days in a zone, by the server's time; today is fine. */
export function rangeProblemIn(
  timezone: string,
  days: { readonly firstDay: string; readonly lastDay: string },
  nowMs: number,
): RangeProblem | undefined {
  // Before anyone knows the time, nothing is in the future.
  const today = Number.isFinite(nowMs) ? parseDate(dateIn(timezone, nowMs)) : undefined;
  return rangeProblem(days, today ?? nowMs);
}

/** Reads the attribute `range`; undefined where it says nothing that can be shown: unreadable, backwards, in the future. */
export function readRangeIn(
  timezone: string,
  text: string,
  nowMs: number | undefined,
): UsageRange | undefined {
  const range = parseRange(text);
  if (range?.kind !== 'days' || nowMs === undefined) return range;
  return rangeProblemIn(timezone, range, nowMs) === undefined ? range : undefined;
}
