import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What of a bundle is needed here. */
interface Chunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly code?: string;
  readonly moduleIds?: readonly string[];
}

interface About {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folder of the package that a module belongs to; undefined for the kit's own. */
function packageFolder(moduleId: string): string | undefined {
  const [, folder] =
    /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replace(/^\0/, '')) ?? [];
  return folder;
}

function noticeOf(folder: string): string {
  const {
    name,
    version,
    license = 'no license named',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as About;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} is in the script and has no license file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The notices of every package whose code is in these modules, the kit's own first. */
export function licensesOf(moduleIds: Iterable<string>): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  const own = `usage-kit (MIT)\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`;
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [own, ...[...folders].sort().map(noticeOf)].join(rule);
}

export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * An import map by which a browser checks the chunks too: what `import()` brings can't have a hash. `base`
 * is where the files are, with a slash at the end.
 */
export const integrityMap = (hashes: Readonly<Record<string, string>>, base = './'): object => ({
  integrity: Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [base + name, hash])),
});

/**
 * Beside the script for pages without a build: `LICENSES.txt`, and when all is written `integrity.json` with the
 * SRI hash of every script by its name, which the build prints too, and `import-map.json` with the same hashes.
 */
export function cdnFiles(): Plugin {
  let folder = '';
  return {
    name: 'cdn-files',
    configResolved: ({ build }) => void (folder = build.outDir),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle) as readonly Chunk[];
      const source = licensesOf(chunks.flatMap(({ moduleIds = [] }) => moduleIds));
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(options, bundle) {
        const { writeFile } = await import('node:fs/promises');
        const target = options.dir ?? folder;
        const scripts = Object.keys(bundle)
          .filter((name) => name.endsWith('.js'))
          .sort();
        // As they are on disk: what another plugin has changed last is what a browser gets.
        const hashes = Object.fromEntries(
          scripts.map((name) => [name, integrityOf(readFileSync(join(target, name)))]),
        );
        await writeFile(join(target, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
        await writeFile(
          join(target, 'import-map.json'),
          `${JSON.stringify(integrityMap(hashes), null, 2)}\n`,
        );
        for (const [name, hash] of Object.entries(hashes)) this.info(`${name} ${hash}`);
      },
    },
  };
}
