import {
  alertRole,
  alertTone,
  parseAmount,
  type Account,
  type Alert,
  type AlertAction,
  type AlertTone,
  type Forecast,
  type Readable,
  type Resource,
} from '@usage-kit/contract';

type BannerKind = 'threshold' | 'exhausted' | 'free-credits-expired';

/** A banner before any language. */
export interface Banner {
  readonly id: string;
  readonly kind: BannerKind;
  readonly resource: Resource;
  /** Percent used; null for free credits that expired. */
  readonly threshold: number | null;
  readonly isRemovable: boolean;
  readonly actions: readonly AlertAction[];
  readonly tone: AlertTone;
  readonly role: 'status' | 'alert';
}

const kinds: readonly BannerKind[] = ['threshold', 'exhausted', 'free-credits-expired'];
export const resources: readonly Resource[] = ['credits', 'runs'];
const actions: readonly AlertAction[] = ['top-up', 'upgrade'];

function read(alert: Readable<Alert>): Banner | undefined {
  const kind = kinds.find((known) => known === alert.kind);
  const resource = resources.find((known) => known === alert.resource);
  const { id, removable } = alert;
  if (!id || !kind || !resource) return undefined;
  const expired = kind === 'free-credits-expired';
  const threshold = expired ? null : kind === 'exhausted' ? 100 : alert.threshold;
  if (threshold === undefined || (threshold === null && !expired)) return undefined;
  return {
    id,
    kind,
    resource,
    threshold,
    isRemovable: kind === 'threshold' && removable !== false,
    actions: actions.filter((action) => alert.actions?.includes(action)),
    tone: alertTone(threshold),
    role: alertRole(threshold),
  };
}

const rank = ({ threshold }: Banner): number => threshold ?? Infinity;

/** At most one banner per resource, the highest. What cannot be read is omitted. */
export function standingBanners(alerts: readonly Readable<Alert>[]): readonly Banner[] {
  const highest = new Map<Resource, Banner>();
  for (const alert of alerts) {
    const banner = read(alert);
    if (!banner) continue;
    const other = highest.get(banner.resource);
    if (!other || rank(banner) > rank(other)) highest.set(banner.resource, banner);
  }
  return [...highest.values()];
}

/** Whether what runs has been stopped: the remaining credits are at or under the negative limit. */
export function hasStopped(account: Readable<Account>): boolean {
  const remaining = parseAmount(account.credits.remaining);
  const limit = parseAmount(account.policy.negativeLimit);
  return remaining !== undefined && limit !== undefined && remaining <= limit;
}

/** When a resource runs out, where that is known. */
export const runsOutAt = (
  forecast: Readable<Forecast> | undefined,
  resource: Resource,
): string | undefined => forecast?.[resource].runsOutAt ?? undefined;
