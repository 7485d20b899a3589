import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitWithError } from './exit-with-error.js';

/**
 * Installs what only one suite needs, from the lock file in its folder. Later runs find it there.
 *
 * @param folder with a `package.json` and a `package-lock.json`
 */
export function installIfMissing(folder: string): void {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) exitWithError(`Couldn't install the packages of ${folder}; see above.`);
}
