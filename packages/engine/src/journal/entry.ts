import type { Alert, Command, Plan, RefusalCode, Resource } from '@usage-kit/contract';
import type { Email } from '../emails/email.js';
import type { GrantSource } from '../billing/ledger.js';
import type { Opening } from './opening.js';

/** What an advance that was refused asked for. */
export interface AdvanceRequest {
  readonly type: 'advance';
  readonly to: string;
}

/** One line of the journal. Amounts are as on the wire: credits as decimal strings, runs as whole numbers. */
export type JournalEntry =
  | ({ readonly at: string; readonly type: 'opening' } & Opening)
  | { readonly at: string; readonly type: 'command'; readonly command: Command }
  | ChargeEntry
  | {
      readonly at: string;
      readonly type: 'grant';
      readonly id: string;
      readonly resource: Resource;
      readonly source: GrantSource;
      readonly amount: string | number;
      readonly expiresAt: string | null;
    }
  | {
      readonly at: string;
      readonly type: 'expiry';
      readonly grantId: string;
      readonly resource: Resource;
      readonly source: GrantSource;
      /** The rest that is gone. */
      readonly amount: string | number;
      /** `lapsed`: a plan grant at its cycle's end. */
      readonly reason: 'expired' | 'lapsed';
    }
  | {
      readonly at: string;
      readonly type: 'cycle';
      readonly plan: Plan;
      readonly startsAt: string;
      readonly endsAt: string | null;
      readonly carried: { readonly credits: string; readonly runs: number };
      readonly overdraft: { readonly credits: string; readonly runs: number };
    }
  | ({ readonly at: string; readonly type: 'alert' } & Readonly<Alert>)
  | ({ readonly type: 'email' } & Email)
  | {
      readonly at: string;
      readonly type: 'stop';
      readonly kind: 'model' | 'guardrail' | 'script';
      readonly id: string;
      readonly message: string;
    }
  | {
      readonly at: string;
      readonly type: 'refusal';
      readonly command: Command | AdvanceRequest;
      readonly code: RefusalCode;
      readonly detail: string;
    };

/** A charge of an event, or of a deployment's stretch [from, to). */
export type ChargeEntry =
  | {
      readonly at: string;
      readonly type: 'charge';
      readonly resource: Resource;
      /** Null for runs, which are a separate resource. */
      readonly category: 'models' | null;
      readonly kind: 'run' | 'inference' | 'fine-tuning';
      readonly id: string;
      readonly amount: string | number;
      readonly eventId: string;
      readonly occurredAt: string;
    }
  | {
      readonly at: string;
      readonly type: 'charge';
      readonly resource: 'credits';
      readonly category: 'models' | 'guardrails' | 'scripts';
      readonly kind: 'hosting';
      readonly id: string;
      readonly amount: string;
      readonly components: readonly { readonly name: string; readonly amount: string }[];
      readonly from: string;
      readonly to: string;
    };
