import type { Resource } from '@usage-kit/contract';

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

/** What an email says, before it is text or HTML. This is the seam for other renderings and languages. */
export interface Letter {
  readonly subject: string;
  /** What happened, what is still true, what to do next: a sentence or two each. */
  readonly paragraphs: readonly string[];
  /** What the email is about, by name. */
  readonly list?: readonly string[];
  /** Something to copy, shown as it stands. */
  readonly code?: string;
  /** Figures, a line each. */
  readonly figures: readonly (readonly [label: string, value: string])[];
}
