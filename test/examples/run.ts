/** `npm run test:examples [name…]`: each example installed, built, served and tried in a browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chosen, root } from './example.js';
import { buildKit, install } from './prepare.js';

try {
  const names = chosen(process.argv.slice(2));
  buildKit();
  for (const name of names) install(name);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'test/run-node-tests.js'),
      ...names.map((name) => join(root, `test/examples/${name}.example-test.ts`)),
    ],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
