import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fixtures, refused, refusedFile } from './framework-fixtures.js';
import { pack, project, type Tarball } from './temporary-project.js';

const widgets = ['@usage-kit/contract', '@usage-kit/client', '@usage-kit/elements'];

let folder: string;
let tarballs: readonly Tarball[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usage-kit-tarballs-'));
  tarballs = (await pack(folder)).filter(({ name }) => widgets.includes(name));
});

after(() => rm(folder, { recursive: true, force: true }));

void describe('the types for a framework', () => {
  for (const [framework, { needs, files, command }] of Object.entries(fixtures)) {
    void it(`hold in ${framework}`, async () => {
      const page = await project(tarballs, needs, files);
      try {
        await page.run(...command);
        if (framework !== 'Svelte 5' && framework !== 'Vue 3') return;
        for (const [what, text] of Object.entries(refused[framework])) {
          await writeFile(join(page.folder, refusedFile[framework]), text);
          await assert.rejects(page.run(...command), `${framework} takes ${what}`);
        }
      } finally {
        await page.remove();
      }
    });
  }
});
