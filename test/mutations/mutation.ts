/** One way to break the project on purpose. */
export interface Mutation {
  /** What is wrong then. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly search: string;
  readonly replacement: string;
  /** The law of the engine that it is about, where few lives come across it. */
  readonly law?: number;
}

/** One way to break a widget or its client, and the test that must notice. */
export interface WidgetMutation extends Omit<Mutation, 'law'> {
  /** The test file, from the top of the repository. */
  readonly caughtBy: string;
}

/** Returns the file's text with the mutation in it. Throws an Error if the mutation is stale. */
export function mutated({ name, file, search, replacement }: Mutation, source: string): string {
  const places = source.split(search).length - 1;
  if (places !== 1)
    throw new Error(
      `The mutation "${name}" is stale: its search text occurs ${places} times in ${file}, not once. Find what the code has become, and correct the search text.`,
    );
  return source.replace(search, () => replacement);
}
