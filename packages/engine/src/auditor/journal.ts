import type { Alert, Command, Plan, RefusalCode, Resource } from '@usage-kit/contract';
import type { Source } from './purse.js';
import type { Opening } from './terms.js';

/** Credits as a decimal string, runs as a whole number. */
export type Amount = string | number;

/**
 * The entries of a journal, with the fields that an audit reads. Every `at` is RFC 3339 in UTC. The first entry
 * is the opening.
 */
export type JournalEntry =
  | ({ readonly at: string; readonly type: 'opening' } & Opening)
  | { readonly at: string; readonly type: 'command'; readonly command: Command }
  | RefusalEntry
  | DerivedEntry;

export interface RefusalEntry {
  readonly at: string;
  readonly type: 'refusal';
  readonly command: Command | { readonly type: 'advance'; readonly to: string };
  readonly code: RefusalCode;
}

/** What follows from the commands and from time by the rules. */
export type DerivedEntry =
  | EventChargeEntry
  | HostingChargeEntry
  | GrantEntry
  | ExpiryEntry
  | CycleEntry
  | AlertEntry
  | EmailEntry
  | StopEntry;

/** The charge of one event. */
export interface EventChargeEntry {
  readonly at: string;
  readonly type: 'charge';
  readonly kind: 'run' | 'inference' | 'fine-tuning';
  readonly resource: Resource;
  readonly id: string;
  readonly eventId: string;
  readonly occurredAt: string;
  readonly amount: Amount;
}

/** The charge of a deployment for the time from <= t < to. */
export interface HostingChargeEntry {
  readonly at: string;
  readonly type: 'charge';
  readonly kind: 'hosting';
  readonly category: 'models' | 'guardrails' | 'scripts';
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Amount;
  readonly components: readonly { readonly name: string; readonly amount: string }[];
}

export interface GrantEntry {
  readonly at: string;
  readonly type: 'grant';
  readonly id: string;
  readonly resource: Resource;
  readonly source: Source;
  readonly amount: Amount;
  readonly expiresAt: string | null;
}

export interface ExpiryEntry {
  readonly at: string;
  readonly type: 'expiry';
  readonly grantId: string;
  readonly resource: Resource;
  readonly source: Source;
  /** The rest that is gone. */
  readonly amount: Amount;
  readonly reason: 'expired' | 'lapsed';
}

export interface CycleEntry {
  readonly at: string;
  readonly type: 'cycle';
  readonly plan: Plan;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly carried: { readonly credits: string; readonly runs: number };
  readonly overdraft: { readonly credits: string; readonly runs: number };
}

export type AlertEntry = { readonly at: string; readonly type: 'alert' } & Readonly<Alert>;

export interface EmailEntry {
  readonly at: string;
  readonly type: 'email';
  readonly to: readonly string[];
  readonly kind: string;
  readonly resource: Resource | null;
  readonly threshold: number | null;
}

export interface StopEntry {
  readonly at: string;
  readonly type: 'stop';
  readonly kind: 'model' | 'guardrail' | 'script';
  readonly id: string;
}
