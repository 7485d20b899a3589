import { globSync } from 'tinyglobby';

const ignore = ['**/node_modules/**', '**/dist/**', 'examples/**'];
const all = (root, patterns) => globSync(patterns, { cwd: root, ignore, absolute: true }).sort();

/** Folders whose tests in Node touch nothing that another test could see. Each name has a file in `shared-process/`. */
const shared = {
  contract: ['packages/contract/src/**/*.node-test.ts'],
  client: ['packages/client/src/**/*.node-test.ts', '!packages/client/src/in-node.node-test.ts'],
  elements: ['packages/elements/src/**/*.node-test.ts'],
  engine: ['packages/engine/src/**/*.node-test.ts'],
  mocks: ['mocks/**/*.node-test.ts'],
};

/** @returns {Record<keyof typeof shared, string[]>} Absolute paths by process. */
export const sharedTestFiles = (root) =>
  Object.fromEntries(
    Object.entries(shared).map(([group, patterns]) => [group, all(root, patterns)]),
  );

/** @returns {string[]} Absolute paths of the files that each have their own process. */
export function separateTestFiles(root) {
  const sharing = new Set(Object.values(sharedTestFiles(root)).flat());
  return all(root, [
    'packages/*/{src,templates}/**/*.node-test.ts',
    'mocks/**/*.node-test.ts',
    'test/**/*.node-test.ts',
  ]).filter((file) => !sharing.has(file));
}
