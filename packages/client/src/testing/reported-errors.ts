/** Runs `work` and returns what was passed to the global `reportError` meanwhile. */
export async function reportedErrors(work: () => Promise<void>): Promise<unknown[]> {
  const reported: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(globalThis, 'reportError');
  globalThis.reportError = (error) => reported.push(error);
  try {
    await work();
  } finally {
    // Node has none.
    if (own) Object.defineProperty(globalThis, 'reportError', own);
    else Reflect.deleteProperty(globalThis, 'reportError');
  }
  return reported;
}
