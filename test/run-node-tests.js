// Node 20's own runner takes no glob patterns; this finds the files and hands them over.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

const asked = process.argv.slice(2);
const files = asked.length
  ? asked
  : globSync(
      ['packages/*/src/**/*.node-test.ts', 'mocks/**/*.node-test.ts', 'test/**/*.node-test.ts'],
      {
        ignore: ['**/node_modules/**', '**/dist/**'],
      },
    ).sort();
if (files.length === 0) {
  console.error('No file named *.node-test.ts was found, so no test would run.');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=@usage-kit/source',
    '--import',
    'tsx',
    '--test',
    // As many as web-test-runner has pages: most of them wait for a browser, a server or a clock.
    '--test-concurrency=2',
    ...files,
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
