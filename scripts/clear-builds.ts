import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Empties the `dist` folders, so that no module of a file that is gone is packed. The script for pages without a build
 * is another build's, which empties its own folder.
 */
const root = new URL('../', import.meta.url);
for (const folder of ['packages/contract', 'packages/client', 'packages/elements', 'mocks']) {
  const dist = fileURLToPath(new URL(`${folder}/dist/`, root));
  let entries: string[];
  try {
    entries = readdirSync(dist);
  } catch {
    // Nothing was built yet.
    continue;
  }
  for (const entry of entries) {
    if (entry !== 'cdn') rmSync(`${dist}${entry}`, { recursive: true });
  }
}
