import { nextBucketStart, type Plan, type Resource } from '@usage-kit/contract';
import { formatCredits, parseCredits, parseRuns } from './amounts.js';
import type { Books } from './books.js';
import { formatInstant, formatInstantOrNull, parseInstant } from './instants.js';
import type { Grant } from './ledger.js';

/** Opens the account: its first cycle and its first grants. */
export function openAccount(books: Books): void {
  const { account, startsAt } = books.opening;
  books.record({ at: startsAt, type: 'opening', ...books.opening });
  const at = books.now;
  books.cycle = {
    startsAt: at,
    endsAt: books.plan === 'paid' ? nextBucketStart(at, 'month') : null,
  };
  journalCycle(books, { credits: 0, runs: 0 }, { credits: 0, runs: 0 });
  const free = {
    source: 'free' as const,
    startsAt: at,
    expiresAt:
      account.freeExpiresAt === null ? null : (parseInstant(account.freeExpiresAt) ?? null),
  };
  addGrant(
    books,
    'credits',
    { ...free, name: 'free-credits' },
    parseCredits(account.freeCredits) ?? 0,
  );
  addGrant(books, 'runs', { ...free, name: 'free-runs' }, parseRuns(account.freeRuns) ?? 0);
  grantPlan(books);
}

/** Ends the cycle now and begins the next one. */
export function turnCycle(books: Books, plan: Plan, planCredits: number, planRuns: number): void {
  const at = books.now;
  books.settle();
  for (const burner of books.running) books.journalHosting(burner);
  const credits = books.credits.turn();
  const runs = books.runs.turn();
  for (const grant of credits.lapsed) journalLoss(books, 'credits', grant, 'lapsed');
  for (const grant of runs.lapsed) journalLoss(books, 'runs', grant, 'lapsed');
  books.plan = plan;
  books.planCredits = planCredits;
  books.planRuns = planRuns;
  books.cycle = { startsAt: at, endsAt: plan === 'paid' ? nextBucketStart(at, 'month') : null };
  const { models, guardrails, scripts } = books.used;
  books.burn.adjust(at, books.usedByEvents - models - guardrails - scripts);
  books.used = { models: 0, guardrails: 0, scripts: 0 };
  books.usedByEvents = 0;
  books.usage.beginCycle();
  journalCycle(
    books,
    { credits: credits.carried, runs: runs.carried },
    { credits: credits.overdraft, runs: runs.overdraft },
  );
  grantPlan(books);
}

function grantPlan(books: Books): void {
  if (books.plan !== 'paid') return;
  const of = { source: 'plan' as const, startsAt: books.now, expiresAt: null };
  const cycle = formatInstant(books.now);
  addGrant(books, 'credits', { ...of, name: `plan-credits-${cycle}` }, books.planCredits);
  addGrant(books, 'runs', { ...of, name: `plan-runs-${cycle}` }, books.planRuns);
}

/**
 * Adds a grant now; one of nothing is none. What runs is settled first, so that it drew on the older grants.
 *
 * @param grant its `name` is its id, unless that is taken.
 */
export function addGrant(
  books: Books,
  resource: Resource,
  { name, ...grant }: Omit<Grant, 'id' | 'amount' | 'rest'> & { readonly name: string },
  amount: number,
): void {
  if (amount === 0) return;
  // An event may be called as a plan's grant is, and a plan may change twice at one instant; an id names one grant.
  let id = name;
  while (books.grantIds.has(id)) id += "'";
  books.grantIds.add(id);
  if (resource === 'credits') {
    books.settle();
    if (grant.source === 'free') {
      const before = books.freeCreditsExpireAt;
      books.freeCreditsExpireAt =
        before === null || grant.expiresAt === null ? null : Math.max(before ?? 0, grant.expiresAt);
    }
  }
  books[resource].add({ ...grant, id, amount, rest: amount });
  books.record({
    at: formatInstant(books.now),
    type: 'grant',
    id,
    resource,
    source: grant.source,
    amount: onWire(resource, amount),
    expiresAt: formatInstantOrNull(grant.expiresAt),
  });
}

/** Takes away the grants that expire now. */
export function expireGrants(books: Books): void {
  if (books.credits.nextExpiry <= books.now) {
    books.settle();
    for (const grant of books.credits.expire(books.now))
      journalLoss(books, 'credits', grant, 'expired');
  }
  if (books.runs.nextExpiry <= books.now) {
    for (const grant of books.runs.expire(books.now)) journalLoss(books, 'runs', grant, 'expired');
  }
}

function journalLoss(
  books: Books,
  resource: Resource,
  grant: Grant,
  reason: 'expired' | 'lapsed',
): void {
  books.record({
    at: formatInstant(books.now),
    type: 'expiry',
    grantId: grant.id,
    resource,
    source: grant.source,
    amount: onWire(resource, grant.rest),
    reason,
  });
}

interface Both {
  readonly credits: number;
  readonly runs: number;
}

function journalCycle(books: Books, carried: Both, overdraft: Both): void {
  books.record({
    at: formatInstant(books.now),
    type: 'cycle',
    plan: books.plan,
    startsAt: formatInstant(books.cycle.startsAt),
    endsAt: formatInstantOrNull(books.cycle.endsAt),
    carried: { credits: formatCredits(carried.credits), runs: carried.runs },
    overdraft: { credits: formatCredits(overdraft.credits), runs: overdraft.runs },
  });
}

function onWire(resource: Resource, amount: number): string | number {
  return resource === 'credits' ? formatCredits(amount) : amount;
}
