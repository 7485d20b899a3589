import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);

/** @param {string} file A lock, of this folder or of what npm has installed in it. */
function packagesIn(file) {
  const { packages } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path} ${version}`)
    .join('\n');
}

function isInstalled() {
  try {
    return packagesIn('node_modules/.package-lock.json') === packagesIn('package-lock.json');
  } catch {
    return false;
  }
}

/** Installs the fonts that the lock names, unless they are there. */
export function installFonts() {
  if (isInstalled()) return;
  console.log('Installing the fonts …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The fonts of test/fonts could not be installed.');
}
