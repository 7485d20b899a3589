import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import {
  pack,
  packageFolders,
  packageNames,
  type PackageName,
  type Tarball,
} from './temporary-project.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What may be in each tarball, written by hand. */
const allowed: Readonly<Record<PackageName, readonly RegExp[]>> = {
  '@usage-kit/contract': [
    /^openapi\.yaml$/,
    /^src\/(generated|reading|rules|validate)\//,
    /^src\/index\.ts$/,
  ],
  '@usage-kit/client': [/^src\/((account|cache|http|live)\/)?[\w-]+\.ts$/],
  '@usage-kit/elements': [
    /^custom-elements\.json$/,
    /^generated\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
    /^generated\/types\/\w+\.d\.ts$/,
    /^themes\/[\w-]+\.css$/,
    /^src\/(cdn|controllers|define|intl|locales|parts|styles|usage-[\w-]+)\//,
    /^src\/[\w-]+\.ts$/,
    /^dist\/cdn\/(usage-kit\.js(\.map)?|manifest\.json|integrity\.json|import-map\.json|LICENSES\.txt)$/,
    /^dist\/cdn\/chunks\/[\w-]+\.js(\.map)?$/,
  ],
  '@usage-kit/engine': [
    /^src\/(auditor|billing|commands|emails|journal|readings)\/[\w/-]+\.ts$/,
    /^src\/auditor\/README\.md$/,
    /^src\/(engine|index)\.ts$/,
  ],
  '@usage-kit/backend': [/^src\/[\w-]+\.ts$/],
  '@usage-kit/conform': [/^src\/(checks\/)?[\w-]+\.ts$/],
  '@usage-kit/mocks': [
    /^(backend|faults|scenarios|world)\/[\w-]+\.ts$/,
    /^(browser|fetch|handlers)\.ts$/,
  ],
  '@usage-kit/server': [/^src\/((mail|store)\/)?[\w-]+\.ts$/],
};
const common = [/^(package\.json|README\.md|LICENSE)$/];
const never = /\.(node-)?test\.|(^|\/)testing\/|fixture|\.tsbuildinfo|node_modules|\.env/;

let folder: string;
let tarballs: readonly Tarball[];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usage-kit-tarballs-'));
  tarballs = await pack(folder);
});
after(() => rm(folder, { recursive: true, force: true }));

/** The source that a built file comes from; undefined for what is none. */
function sourceOf(name: PackageName, file: string): string | undefined {
  const [, path] = /^dist\/(?!cdn\/)(.*?)(\.d\.ts|\.js|\.js\.map)$/.exec(file) ?? [];
  if (path === undefined) return undefined;
  return name === '@usage-kit/mocks' ? `${path}.ts` : `src/${path}.ts`;
}

void describe('what is published', () => {
  for (const name of packageNames) {
    const files = (): readonly string[] => tarballs.find((one) => one.name === name)?.files ?? [];

    void it(`has in ${name} what belongs there, and nothing else`, () => {
      const stray = files().filter(
        (file) =>
          never.test(file) ||
          !(
            sourceOf(name, file) !== undefined ||
            [...common, ...allowed[name]].some((one) => one.test(file))
          ),
      );
      assert.deepEqual(stray, []);
      for (const file of ['package.json', 'README.md', 'LICENSE'])
        assert.ok(files().includes(file), file);
    });

    void it(`has in ${name} the source of everything that is built`, () => {
      const orphans = files().filter((file) => {
        const source = sourceOf(name, file);
        return source !== undefined && !files().includes(source);
      });
      assert.deepEqual(orphans, []);
    });

    void it(`has no source map in ${name} that points nowhere`, async () => {
      for (const file of files().filter((one) => one.endsWith('.map'))) {
        const at = join(root, packageFolders[name], file);
        const { sources, sourcesContent } = JSON.parse(await readFile(at, 'utf8')) as {
          readonly sources: readonly string[];
          readonly sourcesContent?: readonly (string | null)[];
        };
        const lost = sources.filter((source, index) => {
          if (typeof sourcesContent?.[index] === 'string') return false;
          const path = new URL(source, `file:///${file}`).pathname.slice(1);
          return !files().includes(path);
        });
        assert.deepEqual(lost, [], file);
      }
    });

    void it(`pleases publint with ${name}`, async () => {
      const pkgDir = join(root, packageFolders[name]);
      const { messages, pkg } = (await publint({ pkgDir, strict: true })) as {
        readonly messages: readonly Parameters<typeof formatMessage>[0][];
        readonly pkg: Parameters<typeof formatMessage>[1];
      };
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    void it(`pleases attw with ${name}`, async () => {
      const file = tarballs.find((one) => one.name === name)?.file ?? '';
      const { exports } = JSON.parse(
        await readFile(join(root, packageFolders[name], 'package.json'), 'utf8'),
      ) as { readonly exports: Readonly<Record<string, unknown>> };
      // What is not a module: data, styles, scripts for a page; and types without code, which it takes for missing code.
      const others = Object.keys(exports).filter(
        (entry) => /\.(json|yaml)$/.test(entry) || /^\.\/(dist|themes|types)\//.test(entry),
      );
      await run(
        'npx',
        ['attw', file, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...others],
        {
          cwd: root,
        },
      ).catch((error: unknown) => {
        assert.fail((error as { readonly stdout?: string }).stdout ?? String(error));
      });
    });
  }
});
