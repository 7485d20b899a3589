import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['packages/*/src', 'mocks'];
const MOST_FILES = 25;

void test('imports run one way', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...globSync(rooms, { cwd: root, onlyDirectories: true, expandDirectories: false }),
      '--output-type',
      'err-long',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  assert.match(stdout, /[1-9]\d* modules/, `nothing was read, so nothing was checked: ${stderr}`);
  assert.equal(status, 0, `\n${stdout}`);
});

void test(`a folder holds ${MOST_FILES} source files at most`, () => {
  const files = globSync(
    rooms.map((room) => `${room}/**/*.ts`),
    {
      cwd: root,
      ignore: [
        '**/node_modules/**',
        '**/dist/**',
        '**/generated/**',
        '**/testing/**',
        '**/*test.ts',
      ],
    },
  );
  assert.ok(files.length > 300, `only ${files.length} files were found`);
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > MOST_FILES);
  assert.deepEqual(crowded, [], 'Sort these files into rooms by subject.');
});
