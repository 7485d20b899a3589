import type { CommandResult } from '@usage-kit/contract';

/** The result of a command as a sentence: `done`, or why it was refused. */
export function outcome(result: CommandResult, done: string): string {
  return result.accepted ? done : `Refused: ${result.detail} (${result.code})`;
}
