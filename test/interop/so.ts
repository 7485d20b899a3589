/** Waits until it is so; says after two seconds what was there instead. */
export async function so<Value>(what: string, read: () => Value, wanted: Value): Promise<void> {
  const text = JSON.stringify(wanted);
  let last: string | undefined;
  for (let tries = 0; tries < 80; tries += 1) {
    try {
      last = JSON.stringify(read());
    } catch (error) {
      last = String(error);
    }
    if (last === text) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${what}: ${last ?? 'undefined'} instead of ${text}`);
}
