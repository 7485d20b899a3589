import type { Account, Alert, AlertAction, AlertKind, Resource } from '../generated/types.js';
import { amountOf } from './amount.js';
import { freeCreditsAreGone } from './free-credits.js';
import { reachesShare, type Usage } from './share.js';

/** Used shares in percent that raise a removable banner. */
export const WARN_AT: readonly number[] = [20, 50, 70, 80, 90];

/** The used share in percent at which the banner is a fixed one. */
export const EXHAUSTED_AT = 100;

/** How loud a banner is drawn. */
export type AlertTone = 'info' | 'warning' | 'critical';

/**
 * The one threshold whose banner stands: the highest at or under the used share, in percent; 100 if nothing is
 * left; `undefined` under the first.
 */
export function standingThreshold(
  usage: Usage,
  warnAt: readonly number[] = WARN_AT,
): number | undefined {
  const reached = [...warnAt, EXHAUSTED_AT].filter((percent) => reachesShare(usage, percent));
  return reached.length > 0 ? Math.max(...reached) : undefined;
}

/** `info` under 70, `warning` from 70, `critical` from 100. Null is that of free credits that expired. */
export function alertTone(threshold: number | null): AlertTone {
  if (threshold === null || threshold >= EXHAUSTED_AT) return 'critical';
  return threshold >= 70 ? 'warning' : 'info';
}

/** The banner's role: it interrupts (`alert`) from 80 on. Null is that of free credits that expired. */
export function alertRole(threshold: number | null): 'status' | 'alert' {
  return threshold === null || threshold >= 80 ? 'alert' : 'status';
}

/** What a banner of this kind offers. */
export function alertActions(kind: AlertKind): readonly AlertAction[] {
  return kind === 'free-credits-expired' ? ['upgrade'] : ['top-up', 'upgrade'];
}

/** Whether a person may dismiss a banner of this kind. */
export function alertIsRemovable(kind: AlertKind): boolean {
  return kind === 'threshold';
}

/** What a banner is about: a used share in percent, or that the free credits expired. */
export type AlertSubject = number | 'free-credits-expired';

/** What a banner says of its subject, and what it offers. */
export function describeAlert(
  subject: AlertSubject,
): Pick<Alert, 'kind' | 'threshold' | 'removable' | 'actions'> {
  const kind =
    typeof subject === 'string' ? subject : subject >= EXHAUSTED_AT ? 'exhausted' : 'threshold';
  return {
    kind,
    threshold: typeof subject === 'string' ? null : subject,
    removable: alertIsRemovable(kind),
    actions: [...alertActions(kind)],
  };
}

/** The banners that an account's balances call for: at most one per resource, credits first. */
export function alertSubjects(
  account: Account,
  warnAt: readonly number[] = WARN_AT,
): readonly { readonly resource: Resource; readonly subject: AlertSubject }[] {
  const { credits, runs } = account;
  const usages = {
    credits: { used: amountOf(credits.used), allocated: amountOf(credits.allocated) },
    runs: { used: BigInt(runs.used), allocated: BigInt(runs.allocated) },
  };
  return (['credits', 'runs'] as const).flatMap((resource) => {
    const subject =
      resource === 'credits' && freeCreditsAreGone(account)
        ? 'free-credits-expired'
        : standingThreshold(usages[resource], warnAt);
    return subject === undefined ? [] : [{ resource, subject }];
  });
}
