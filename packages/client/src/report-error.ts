/** What was thrown where nobody catches it is for the page's developer to see; it must not stop the client. */
export function report(error: unknown): void {
  const { reportError } = globalThis as { reportError?: (error: unknown) => void };
  if (reportError) reportError(error);
  else console.error(error);
}

export function callSafely<Argument>(
  listener: (argument: Argument) => void,
  argument: Argument,
): void {
  try {
    listener(argument);
  } catch (error) {
    report(error);
  }
}
