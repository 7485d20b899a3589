/** One way to break the engine on purpose. */
export interface Mutation {
  /** What is wrong with the engine then. */
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly search: string;
  readonly replacement: string;
  /** The law that it is about, where few lives come across it. */
  readonly law?: number;
}

/** The file's text with the mutation in it. Throws an Error that says so where the mutation is stale. */
export function mutated({ name, file, search, replacement }: Mutation, source: string): string {
  const places = source.split(search).length - 1;
  if (places !== 1)
    throw new Error(
      `The mutation "${name}" is stale: its search text stands ${places} times in ${file}, not once. Look what has become of it there, and write its search text anew.`,
    );
  return source.replace(search, () => replacement);
}
