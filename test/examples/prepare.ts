import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { folderOf, root } from './example.js';

const sources = ['packages/*/src/**/*.{ts,json}', 'packages/*/package.json', 'mocks/**/*.ts'];
/** One file of each part of the build. */
const built = [
  'packages/contract/dist/index.js',
  'packages/client/dist/index.js',
  'packages/elements/dist/index.js',
  'packages/elements/dist/cdn/usage-kit.js',
  'packages/engine/dist/index.js',
  'mocks/dist/fetch.js',
  'packages/server/dist/start-server.js',
];

const changedMs = (file: string): number => statSync(file).mtimeMs;

function npm(folder: string, args: readonly string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}

/** Builds the kit where it was never built or has changed since. */
export function buildKit(): void {
  const outputs = built.map((file) => join(root, file));
  const files = globSync(sources, {
    cwd: root,
    absolute: true,
    ignore: ['**/dist/**', '**/node_modules/**', '**/*test.ts', '**/testing/**'],
  });
  const newest = Math.max(...files.map(changedMs));
  if (outputs.every((file) => existsSync(file) && changedMs(file) >= newest)) return;
  console.log('The kit is built …');
  npm(root, ['run', 'build']);
}

/** Installs what an example's lock names, the kit as a copy, unless that is what is there. */
export function install(name: string): void {
  const folder = folderOf(name);
  const installed = join(folder, 'node_modules/.package-lock.json');
  const kit = globSync(['packages/*/package.json', 'packages/elements/generated/types/*'], {
    cwd: root,
  });
  const parts = ['package-lock.json', 'package.json']
    .map((file) => join(folder, file))
    .concat([...built, ...kit].map((file) => join(root, file)));
  if (existsSync(installed) && parts.every((file) => changedMs(file) <= changedMs(installed))) {
    return;
  }
  console.log(`The packages of examples/${name} are installed …`);
  npm(folder, ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
}
