import type { ClientEvent } from '@usage-kit/client';

type Resource = 'credits' | 'runs';
type ActionReason = 'threshold' | 'exhausted' | 'free-credits-expired' | 'manual';

interface OfAccount {
  /** The account that the element shows; empty while no client is known. */
  readonly accountId: string;
}

interface PaidAction extends OfAccount {
  readonly resource: Resource;
  readonly reason: ActionReason;
  /** Percent used at which the banner was raised; null where there is no threshold. */
  readonly threshold: number | null;
}

interface Detail extends OfAccount {
  /** Whose details they are; an integrator's own panel has its own kind. */
  readonly kind: 'model' | 'guardrail' | 'script' | (string & {});
  readonly id: string;
}

type StateChange = Extract<ClientEvent, { type: 'state-change' }>;

/** The detail of each event, by its name. All bubble and cross shadow roots. */
export interface UsageEventDetails {
  'usage-upgrade': PaidAction;
  'usage-top-up': PaidAction;
  'usage-contact-support': OfAccount & Pick<PaidAction, 'resource' | 'reason'>;
  'usage-manage-billing': OfAccount;
  'usage-account-copy': OfAccount;
  'usage-banner-dismiss': OfAccount & {
    readonly alertId: string;
    readonly resource: Resource;
    readonly threshold: number | null;
  };
  'usage-tab-change': OfAccount & { readonly tab: string; readonly previousTab: string };
  'usage-range-change': OfAccount & {
    /** As the attribute says it. */
    readonly range: string;
    /** The first instant of it, RFC 3339; null while it is of a cycle that is not known yet. */
    readonly from: string | null;
    /** Its end, which is not in it. */
    readonly to: string | null;
  };
  'usage-detail-open': Detail;
  'usage-detail-close': Detail;
  'usage-export': OfAccount & {
    readonly kind: string;
    readonly format: 'csv' | 'json' | 'png';
    /** How many rows the filter leaves. */
    readonly rows: number;
  };
  'usage-state-change': OfAccount &
    Pick<StateChange, 'resource' | 'state' | 'previousState' | 'remaining' | 'allocated'>;
  'usage-error': OfAccount & {
    readonly code: string;
    readonly status: number | null;
    readonly retriable: boolean;
  };
  'usage-auth-required': OfAccount & { readonly status: number | null };
}

export type UsageEventMap = {
  [Name in keyof UsageEventDetails]: CustomEvent<UsageEventDetails[Name]>;
};

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An augmentation of a DOM type cannot be an alias.
  interface GlobalEventHandlersEventMap extends UsageEventMap {}
}

/**
 * Tells the page. Returns false where a listener of the page has prevented the default.
 * A listener that throws is reported by the browser and stops nothing here.
 */
export function emit<Name extends keyof UsageEventDetails>(
  host: EventTarget,
  name: Name,
  detail: UsageEventDetails[Name],
  { cancelable = false }: { readonly cancelable?: boolean } = {},
): boolean {
  return host.dispatchEvent(
    new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }),
  );
}
