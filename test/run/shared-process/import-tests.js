import { fileURLToPath, pathToFileURL } from 'node:url';
import { sharedTestFiles } from '../node-test-files.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Imports all tests of a group, each of which registers itself with Node's runner. */
export async function importTests(group) {
  for (const file of sharedTestFiles(root)[group]) await import(pathToFileURL(file).href);
}
