/** The browser's own: a test may put virtual timers in their place. */
const realSetTimeout = globalThis.setTimeout;

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs what is due without a delay: promises, messages and timers of 0 ms. */
export async function nextTask(): Promise<void> {
  await nextMessage();
  await new Promise((resolve) => realSetTimeout(resolve, 0));
}

/**
 * Runs everything that is pending except timers with a delay: promises, tasks and frames, three rounds of them, because
 * one leads to another (a response to an update, an update to a measurement in the next frame). What has not happened
 * after it does not happen.
 */
export async function drain(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await nextTask();
    await new Promise(requestAnimationFrame);
  }
}
