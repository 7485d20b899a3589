/** Ends a command with a sentence for the person who called it, and no stack. */
export function exitWithError(message: string): never {
  console.error(message);
  process.exit(2);
}
