import { readFileSync } from 'node:fs';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/** Scripts that are parts of `npm test`, or this command itself. */
const others = ['test:node', 'test:browser', 'test:long'];

/** The scripts of `package.json` that run their own suite, the longest last. */
export const longSuites: readonly string[] = Object.keys(scripts)
  .filter((name) => name.startsWith('test:') && !others.includes(name))
  .sort((a, b) => Number(a === 'test:anywhere') - Number(b === 'test:anywhere'));
