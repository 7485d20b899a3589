import type { CommandAccepted, CommandRefused, RefusalCode } from '@usage-kit/contract';

/** What a command returns. Where several rules refuse it, the code is the first of the contract's list. */
export type Outcome = Readonly<CommandAccepted> | Readonly<CommandRefused>;

export const ACCEPTED: Outcome = Object.freeze({ accepted: true });

/** @param detail which rule refused it, and what would lift it. */
export function refuse(code: RefusalCode, detail: string): Readonly<CommandRefused> {
  return { accepted: false, code, detail };
}
