import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('..', import.meta.url));

void test('imports run one way', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...readdirSync(`${root}packages`).map((name) => `packages/${name}/src`),
      'mocks',
      '--output-type',
      'err-long',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.match(stdout, /[1-9]\d* modules/, `nothing was read, so nothing was checked: ${stderr}`);
  assert.equal(status, 0, `\n${stdout}`);
});
