import type { Books, Watch } from './books.js';
import { stop } from './deploying.js';
import { stageLetter, STOP_MESSAGE, usageLetter } from '../emails/letters.js';
import type { Exact } from './hosting.js';
import { formatInstant } from './instants.js';
import { send, situationOf } from '../emails/outbox.js';
import type { Burner } from './things.js';
import { creditMarks, levelsAt, nextMark, NO_LEVELS, runMarks, type Levels } from './thresholds.js';

/**
 * Why the balance is looked at again: a use or an expiry, which only takes levels up; a grant, which may take them back
 * and arm them; a new cycle, which arms all banners and counts what it then crosses; the account's opening, which crosses
 * nothing.
 */
export type Cause = 'use' | 'grant' | 'cycle' | 'opening';

/** Compares both balances with their thresholds and does what was crossed: banners, emails, stops. */
export function review(books: Books, cause: Cause): void {
  reviewCredits(books, cause);
  reviewRuns(books, cause);
}

export function reviewCredits(books: Books, cause: Cause): void {
  const watch = books.creditWatch;
  const { allocated } = books.credits;
  if (watch.allocated !== allocated) {
    watch.marks = creditMarks(allocated, books.limits, books.burn.denominator);
    watch.allocated = allocated;
  }
  const [before, after] = move(watch, books.usedExactly, cause);
  raiseBanner(books, 'credits', after, cause);
  if (cause !== 'opening') {
    if (after.email > before.email) {
      const letter = usageLetter('credits', after.email, situationOf(books));
      send(books, 'usage', letter, { resource: 'credits', threshold: after.email });
    }
    if (after.stage > before.stage) enterStage(books, after.stage);
  }
  watch.next = nextMark(watch.marks, books.usedExactly);
}

export function reviewRuns(books: Books, cause: Cause): void {
  const watch = books.runWatch;
  const { allocated, used } = books.runs;
  if (watch.allocated !== allocated) {
    watch.marks = runMarks(allocated, books.limits);
    watch.allocated = allocated;
  }
  const exact = { whole: used, rest: 0 };
  const [before, after] = move(watch, exact, cause);
  raiseBanner(books, 'runs', after, cause);
  if (cause !== 'opening' && after.email > before.email) {
    const letter = usageLetter('runs', after.email, situationOf(books));
    send(books, 'usage', letter, { resource: 'runs', threshold: after.email });
  }
  watch.next = nextMark(watch.marks, exact);
}

/** A new cycle arms the shares, which begin again; how little remains continues from what it was. */
function move(watch: Watch, used: Exact, cause: Cause): [before: Levels, after: Levels] {
  const { levels } = watch;
  const before = cause === 'cycle' ? { ...NO_LEVELS, stage: levels.stage } : levels;
  const reached = levelsAt(watch.marks, used);
  // A stop rounds its charge, which may end a part of a micro-credit short of a mark that was reached: it stays reached.
  watch.levels = cause === 'use' ? higher(before, reached) : reached;
  return [before, watch.levels];
}

function higher(a: Levels, b: Levels): Levels {
  return {
    banner: Math.max(a.banner, b.banner),
    email: Math.max(a.email, b.email),
    stage: a.stage > b.stage ? a.stage : b.stage,
  };
}

function raiseBanner(
  books: Books,
  resource: 'credits' | 'runs',
  levels: Levels,
  cause: Cause,
): void {
  const { alerts, now } = books;
  alerts.withdrawAbove(resource, cause === 'cycle' ? 0 : levels.banner);
  const freeExpired = resource === 'credits' && levels.stage >= 2 && freeCreditsExpired(books);
  if (resource === 'credits' && (!freeExpired || cause === 'cycle')) alerts.withdrawFreeExpiry();
  const alert = alerts.stand(resource, freeExpired ? 'free-credits-expired' : levels.banner, now);
  if (alert !== undefined) {
    books.record({ at: formatInstant(now), type: 'alert', ...alert });
  }
}

function freeCreditsExpired(books: Books): boolean {
  const expiry = books.freeCreditsExpireAt;
  return books.plan === 'free' && typeof expiry === 'number' && expiry <= books.now;
}

const STAGE_KINDS = { 1: 'usage', 2: 'interruption', 3: 'stopped' } as const;

/** One change tells of the last stage it reached alone, once for guardrails and once for scripts. */
function enterStage(books: Books, stage: Levels['stage']): void {
  if (stage === 0) return;
  const running = [...books.running].sort(byKindAndAge);
  if (stage === 3) {
    for (const burner of running) stopAtLimit(books, burner);
  }
  for (const kind of ['guardrail', 'script'] as const) {
    const things = running.filter((burner) => burner.kind === kind);
    if (things.length === 0) continue;
    const emailKind = `${kind}-${STAGE_KINDS[stage]}` as const;
    send(books, emailKind, stageLetter(emailKind, things, situationOf(books)));
  }
}

const KIND_ORDER = { guardrail: 0, script: 1, model: 2 } as const;

function byKindAndAge(a: Burner, b: Burner): number {
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || a.index - b.index;
}

function stopAtLimit(books: Books, burner: Burner): void {
  stop(books, burner);
  if (burner.kind === 'model') {
    burner.status = 'undeployed';
    burner.lastUpdatedAt = books.now;
    burner.model.running -= 1;
  } else if (burner.kind === 'script') {
    burner.status = 'deployment-failed';
  }
  books.record({
    at: formatInstant(books.now),
    type: 'stop',
    kind: burner.kind,
    id: burner.id,
    message: STOP_MESSAGE,
  });
}
