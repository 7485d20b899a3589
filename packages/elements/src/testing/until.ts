import { waitUntil } from '@open-wc/testing';

/**
 * Waits for what the browser brings about in its own time: a frame, a focus, an answer. The limit only ends a test
 * that has failed already, so it is long enough for a busy machine and below Mocha's own.
 */
export const until = (
  holds: () => unknown,
  message = 'what the test waits for',
  timeoutMs = 12_000,
): Promise<void> => waitUntil(holds, message, { interval: 20, timeout: timeoutMs });
