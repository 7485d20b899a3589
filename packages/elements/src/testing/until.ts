/** The browser's own: a test may put virtual timers in their place. */
const realSetTimeout = globalThis.setTimeout;
const intervalMs = 20;

/**
 * Waits for what the browser brings about in its own time: a frame, a focus, a response. The limit only ends a test
 * that has failed already, so it is long enough for a busy machine and below Mocha's own.
 */
export async function until(
  holds: () => unknown,
  message: string | (() => string) = 'what the test waits for',
  timeoutMs = 12_000,
): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > endMs) {
      const expected = typeof message === 'string' ? message : message();
      throw new Error(`Timed out after ${String(timeoutMs)} ms: ${expected}`);
    }
    await new Promise((resolve) => realSetTimeout(resolve, intervalMs));
  }
}
