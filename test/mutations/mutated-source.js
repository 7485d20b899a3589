import { appendFileSync, readFileSync } from 'node:fs';

/*
 * The mutation of this process, which the command that started it has prepared in a folder: the mutated text, and a
 * note as soon as it is used.
 */

const { USAGE_KIT_MUTATED_FILE: file, USAGE_KIT_MUTATED_SOURCE: source } = process.env;

/** @returns {string | undefined} the file that has a mutation, from the top of the repository */
export const mutatedFile = source ? file : undefined;

export function readMutatedSource() {
  appendFileSync(`${source}.loaded`, '');
  return readFileSync(source, 'utf8');
}
