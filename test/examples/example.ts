import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples');

/** The examples that there are, by the names of their folders. */
export const exampleNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const folderOf = (name: string): string => join(folder, name);

/** Throws a sentence for a person where there is no such example. */
export function refuseUnknown(asked: readonly string[]): void {
  const unknown = asked.find((name) => !exampleNames.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no example "${unknown}", but ${exampleNames.join(', ')}.`);
  }
}
