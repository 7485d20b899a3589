/**
 * `npm run test:examples [name…]`: each example installed, built, served and tried in a browser. `interop` is the checks of
 * what hosts expect of elements, in each framework.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { frameworks } from '../interop/build-fixture.js';
import { exampleNames, refuseUnknown, root } from './example.js';
import { buildKit, install } from './prepare.js';

const interop = 'test/interop/interop.example-test.ts';

try {
  const asked = process.argv.slice(2);
  const named = asked.filter((name) => name !== 'interop');
  refuseUnknown(named);
  const examples = asked.length === 0 ? exampleNames : named;
  const withInterop = asked.length === 0 || asked.includes('interop');
  buildKit();
  for (const name of new Set([...examples, ...(withInterop ? frameworks : [])])) install(name);
  const files = examples.map((name) => `test/examples/${name}.example-test.ts`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'test/run/node-tests.js'), ...files, ...(withInterop ? [interop] : [])],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
