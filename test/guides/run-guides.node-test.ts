import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = join(root, 'docs/guides');

/** The blocks that say by their `node:assert` that they check themselves. */
function checkedBlocks(text: string): string[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes("from 'node:assert/strict'"));
}

void test('the guides tell what is so: each block that checks itself holds', () => {
  // Inside the repository, so that the packages are found as a reader's project would find them.
  const folder = mkdtempSync(join(root, 'test/guides/.run-'));
  let run = 0;
  try {
    for (const guide of readdirSync(guides)) {
      for (const code of checkedBlocks(readFileSync(join(guides, guide), 'utf8'))) {
        run += 1;
        const file = join(folder, `${run}.ts`);
        writeFileSync(file, code);
        const { status, stderr } = spawnSync(
          process.execPath,
          ['--conditions=@usage-kit/source', '--import', 'tsx', file],
          { cwd: root, encoding: 'utf8' },
        );
        assert.equal(status, 0, `${guide}:\n${stderr}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.ok(run > 0, 'no block was found, so nothing was checked');
});
