/**
 * Runs everything that is due without a timer: promises, streams and the macrotasks that they queue. Afterwards,
 * what has not happened happens only when the (virtual) clock moves. For Node's tests.
 */
export async function drain(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
