import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

const files = globSync(['packages/elements/src/**/*.ts', 'packages/elements/themes/*.css'], {
  ignore: ['**/*.test.ts', '**/*.node-test.ts', '**/testing/**'],
});

void test('no style asks for the size of the window: an element knows the place it is in', async () => {
  assert.ok(files.length > 100);
  const asking: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    for (const [query] of text.matchAll(
      /@media[^{]*(?:width|height|inline-size|block-size)[^{]*/g,
    )) {
      asking.push(`${file}: ${query.trim()}`);
    }
  }
  assert.deepEqual(asking, []);
});
