const said = new Set<string>();

/** Says a mistake of the page on its console, once for each wording: never thrown, never repeated. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`usage-kit: ${message}`);
}
