import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

void test('a theme is imported as the guide does, and no bundler leaves it out', async () => {
  const guide = await readFile(new URL('../../docs/guides/themes.md', import.meta.url), 'utf8');
  const [, specifier = ''] = /^import '(@usage-kit\/[^']+\.css)';$/m.exec(guide) ?? [];
  await access(fileURLToPath(import.meta.resolve(specifier)));
  const { files, sideEffects } = JSON.parse(
    await readFile(new URL('../../packages/elements/package.json', import.meta.url), 'utf8'),
  ) as { files: string[]; sideEffects: string[] };
  assert.ok(files.includes('themes'));
  assert.ok(sideEffects.includes('./themes/*.css'));
});
