/** `npm run build:packages`: compiles every package into its `dist`, each against what is built of the others. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders } from './packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** So that no module of a file that is gone is packed. The script for pages is another build's, which empties its own. */
function clear(folder: string): void {
  const dist = join(root, folder, 'dist');
  if (!existsSync(dist)) return;
  for (const entry of readdirSync(dist)) {
    if (entry !== 'cdn') rmSync(join(dist, entry), { recursive: true });
  }
}

function build(folder: string): void {
  const args =
    folder === 'packages/elements'
      ? ['--import', 'tsx', 'scripts/build-elements.ts']
      : ['node_modules/typescript/bin/tsc', '-p', `${folder}/tsconfig.build.json`];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${folder} does not compile.`);
}

packageFolders.forEach(clear);
packageFolders.forEach(build);
