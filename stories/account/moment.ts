import { restoreEngine, type Engine } from '@usage-kit/engine';

/** How far ahead the next threshold is looked for. */
const horizonDays = 400;
const daySeconds = 86_400;

/** The times that the toolbar offers. */
export const moments = {
  now: 'Time: story start',
  hour: 'Time: 1 hour later',
  day: 'Time: 1 day later',
  threshold: 'Time: next alert or stop',
  'cycle-end': 'Time: last minute of the cycle',
  'next-cycle': 'Time: 1 day into the next cycle',
} as const;

export type Moment = keyof typeof moments;

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/**
 * The instant of a moment; `beginning` is that of the story. The account's present where no such moment comes: the
 * cycle of a free plan does not end, and an account at rest meets no threshold.
 */
export function instantOfMoment(engine: Engine, moment: Moment, beginning: string): string {
  const { endsAt } = engine.read.account().cycle;
  switch (moment) {
    case 'now':
      return beginning;
    case 'hour':
      return later(beginning, 3600);
    case 'day':
      return later(beginning, daySeconds);
    case 'threshold':
      return nextThreshold(engine) ?? engine.now;
    case 'cycle-end':
      return endsAt === null ? engine.now : later(endsAt, -60);
    case 'next-cycle':
      return endsAt === null ? engine.now : later(endsAt, daySeconds);
  }
}

/** When time alone brings the next alert or stop; undefined where it brings none. */
function nextThreshold(engine: Engine): string | undefined {
  const ahead = restoreEngine(engine.snapshot());
  const from = ahead.journal.length;
  for (let day = 0; day < horizonDays; day += 1) {
    ahead.advance({ seconds: daySeconds });
    for (let i = from; i < ahead.journal.length; i += 1) {
      const entry = ahead.journal.at(i);
      if (entry?.type === 'alert' || entry?.type === 'stop') return entry.at;
    }
  }
  return undefined;
}
