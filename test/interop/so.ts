/** Only ends a check that has failed already. */
const limitMs = 20_000;

/** Waits until it is so; says what was there instead if it never is. */
export async function so<Value>(what: string, read: () => Value, wanted: Value): Promise<void> {
  const text = JSON.stringify(wanted);
  const end = performance.now() + limitMs;
  for (;;) {
    let last: string;
    try {
      last = JSON.stringify(read());
    } catch (error) {
      last = String(error);
    }
    if (last === text) return;
    if (performance.now() > end) {
      throw new Error(`${what}: ${last} instead of ${text}`);
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
