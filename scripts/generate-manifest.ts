/**
 * Writes `custom-elements.json` of packages/elements from its sources, and from that what editors and frameworks
 * read. With `--check` it writes nothing, and fails where what is committed is not what would be written.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Manifest } from './manifest/manifest.js';
import { elementsPackage, root } from './manifest/paths.js';
import { elementModels } from './typings/element-model.js';
import { elementTypes } from './typings/element-types.js';
import { frameworkTypes } from './typings/framework-types.js';
import { cssCustomData, htmlCustomData } from './typings/vs-code-data.js';
import { webTypes } from './typings/web-types.js';

const manifestName = 'custom-elements.json';
const folder = 'generated';

async function generated(): Promise<ReadonlyMap<string, string>> {
  const manifest = (await cli({ argv: ['analyze'], cwd: root, noWrite: true })) as Manifest;
  delete manifest.readme;
  const about = JSON.parse(await readFile(join(elementsPackage, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const elements = elementModels(manifest);
  const json = (value: object): string => JSON.stringify(value, null, 2);
  const texts = new Map([
    [manifestName, json(manifest)],
    [`${folder}/vscode.html-custom-data.json`, json(htmlCustomData(elements))],
    [`${folder}/vscode.css-custom-data.json`, json(cssCustomData(elements))],
    [`${folder}/web-types.json`, json(webTypes(elements, about))],
    [`${folder}/types/elements.d.ts`, elementTypes(elements)],
    ...Object.entries(frameworkTypes).map(
      ([name, types]) => [`${folder}/types/${name}.d.ts`, types(elements)] as const,
    ),
  ]);
  const style = await resolveConfig(join(root, 'package.json'));
  const formatted = [...texts].map(
    async ([name, text]) => [name, await format(text, { ...style, filepath: name })] as const,
  );
  return new Map(await Promise.all(formatted));
}

async function committed(): Promise<ReadonlyMap<string, string>> {
  const inside = await readdir(join(elementsPackage, folder), { recursive: true }).catch(() => []);
  const names = [
    manifestName,
    ...inside.filter((name) => /\.(json|d\.ts)$/.test(name)).map((name) => `${folder}/${name}`),
  ];
  const texts = names.map(async (name) => {
    const text = await readFile(join(elementsPackage, name), 'utf8').catch(() => '');
    return [name, text] as const;
  });
  return new Map(await Promise.all(texts));
}

const wanted = await generated();
if (process.argv.includes('--check')) {
  const found = await committed();
  const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (name) => wanted.get(name) !== found.get(name),
  );
  if (stale.length > 0) {
    console.error(
      `packages/elements: not what the elements say: ${stale.join(', ')}. ` +
        'Run `npm run generate -w packages/elements` and commit what it writes.',
    );
    process.exitCode = 1;
  } else console.log('The custom elements manifest and what is made of it are fresh.');
} else {
  await rm(join(elementsPackage, folder), { recursive: true, force: true });
  for (const [name, text] of wanted) {
    await mkdir(dirname(join(elementsPackage, name)), { recursive: true });
    await writeFile(join(elementsPackage, name), text);
  }
}
