/**
 * Writes `src/generated` from `openapi.yaml`. With `--check` it writes nothing, and fails where what is
 * committed is not what would be written.
 */
import { createClient } from '@hey-api/openapi-ts';
import { mkdtemp, readFile, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { shapeModules, type Contract } from './generate-shapes.js';

const contract = fileURLToPath(new URL('openapi.yaml', import.meta.url));
const target = fileURLToPath(new URL('src/generated/', import.meta.url));
const notice =
  '// Generated from openapi.yaml by `npm run generate -w packages/contract`. Edit that file, not this one.\n';

async function typeModule(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-kit-contract-'));
  try {
    await createClient({
      input: contract,
      output: { path: folder, entryFile: false },
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent' },
    });
    const text = await readFile(join(folder, 'types.gen.ts'), 'utf8');
    return notice + text.replace(/^\/\/ This file is auto-generated.*\n/, '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generated(): Promise<Map<string, string>> {
  const modules = shapeModules(parse(await readFile(contract, 'utf8')) as Contract);
  return new Map([
    ['types.ts', await typeModule()],
    ...[...modules].map(([name, text]) => [name, notice + text] as const),
  ]);
}

async function committed(): Promise<Map<string, string>> {
  const names = await readdir(target).catch(() => []);
  const texts = names.map(
    async (name) => [name, await readFile(join(target, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

const wanted = await generated();
if (process.argv.includes('--check')) {
  const found = await committed();
  const names = new Set([...wanted.keys(), ...found.keys()]);
  const stale = [...names].filter((name) => wanted.get(name) !== found.get(name));
  if (stale.length > 0) {
    console.error(
      `packages/contract/src/generated is not what openapi.yaml says (${stale.join(', ')}). ` +
        'Run `npm run generate -w packages/contract` and commit what it writes.',
    );
    process.exit(1);
  }
  console.log('packages/contract/src/generated is fresh.');
} else {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [name, text] of wanted) await writeFile(join(target, name), text);
}
