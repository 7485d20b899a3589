/** `npm run test:kills`: kills the server in mid-write fifty times, which takes minutes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('packages/server/src/store/kill*.node-test.ts', { cwd: root });
if (files.length === 0) throw new Error('No test in packages/server/src/store kills a server.');
const { status } = spawnSync(process.execPath, ['test/run/node-tests.js', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, USAGE_KIT_KILLS: '50' },
});
process.exitCode = status ?? 1;
