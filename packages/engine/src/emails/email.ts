import type { Resource } from '@usage-kit/contract';
import type { Language } from './generated/words.js';

export type EmailKind =
  | 'usage'
  | 'guardrail-usage'
  | 'guardrail-interruption'
  | 'guardrail-stopped'
  | 'script-usage'
  | 'script-interruption'
  | 'script-stopped'
  | 'script-deployed'
  | 'script-undeployed';

/** An email as a value: the engine puts it in the outbox, others show or send it. */
export interface Email {
  readonly to: readonly string[];
  readonly kind: EmailKind;
  /** Null where the kind is not about one resource's threshold. */
  readonly resource: Resource | null;
  readonly threshold: number | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** How urgent it is, which is a color and never that alone. */
export type Tone = 'info' | 'moderate' | 'low' | 'done';

/** What a thing is called, and its id. */
export interface Named {
  readonly name: string;
  readonly id: string;
}

/** What an email says, finished in its language, before it is text or HTML. */
export interface Letter {
  readonly language: Language;
  readonly tone: Tone;
  readonly subject: string;
  /** What a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly account: string;
  readonly title: string;
  /** What happened and what is still true. */
  readonly before: readonly string[];
  readonly meter?: {
    readonly label: string;
    readonly left: string;
    readonly used: string;
    readonly share: string;
    /** How much of the bar is filled, in whole percent. */
    readonly percent: number;
  };
  /** What it is about, by name. */
  readonly list?: {
    readonly heading: string;
    readonly items: readonly Named[];
    /** How many more there are, in words; empty where that is all. */
    readonly more: string;
  };
  /** Where a script responds, and how to call it. */
  readonly call?: {
    readonly endpointLabel: string;
    readonly endpoint: string;
    readonly howLabel: string;
    readonly how: string;
    readonly code: string;
  };
  /** What happens next. */
  readonly after: readonly string[];
  /** What to do. */
  readonly action?: {
    readonly heading: string;
    readonly text: string;
    readonly label: string;
    readonly url: string;
  };
  readonly figures: readonly (readonly [label: string, value: string])[];
  readonly footer: string;
}
