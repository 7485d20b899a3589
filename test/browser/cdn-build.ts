import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildOnce, contentKey } from './build-once.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that the script for pages without a build is made of. */
const sources = [
  'packages/*/src/**/*',
  'packages/*/package.json',
  'scripts/**/*',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
const notInBuild = ['**/*.test.ts', '**/*.node-test.ts', '**/testing/**'];

/**
 * The directory that `npm run build:cdn` would make of the sources as they are. It is built once for all test files
 * and kept until the sources change; a test that changes a file in it takes a copy.
 */
export async function cdnBuild(): Promise<string> {
  return buildOnce({
    directory: join(root, 'node_modules/.cache/usage-kit/cdn'),
    key: await contentKey(root, sources, notInBuild),
    build: runVite,
  });
}

/** In its own process: Vite sets NODE_ENV, which must not depend on whether a build was there. */
async function runVite(outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
  const env = { ...process.env };
  delete env['NODE_ENV'];
  await run(
    process.execPath,
    [
      join(vite, 'vite.js'),
      'build',
      ...['--mode', 'cdn', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    ],
    { cwd: root, env },
  );
}
