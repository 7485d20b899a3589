import type { CommandResult } from '@usage-kit/contract';

/** What became of something done by hand, in a sentence: a refusal says its own reason. */
export function outcome(result: CommandResult, done: string): string {
  return result.accepted ? done : `Refused: ${result.detail} (${result.code})`;
}
