import type { Command } from '@usage-kit/contract';

/** Something done to the account by hand. Runs come by the hundred, so a whole series is one action. */
export type Action =
  | { readonly kind: 'command'; readonly command: Command }
  | {
      readonly kind: 'runs';
      readonly toolId: string;
      readonly count: number;
      readonly series: string;
    };

export interface DoneAction {
  readonly at: string;
  readonly action: Action;
}

/** A scenario's name and what was done since: the same commands at the same times make the same account. */
export interface Life {
  readonly scenario: string;
  readonly now: string | null;
  readonly done: readonly DoneAction[];
}

const key = 'northwind.life';

function isLife(value: unknown): value is Life {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Life).scenario === 'string' &&
    Array.isArray((value as Life).done)
  );
}

/** The life that was last lived in this browser; undefined for a new visitor, or where storage is shut. */
export function readLife(): Life | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isLife(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns false where the browser would not keep it. */
export function keepLife(life: Life): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(life));
    return true;
  } catch {
    return false;
  }
}
