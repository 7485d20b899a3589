/** What a page loads before anyone clicks, by entry point, in brotli bytes; and the budget it must keep. */
import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { leanTemplates } from './lean-templates.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const define = (tag: string): string => `packages/elements/src/define/${tag}.ts`;

interface Entry {
  readonly name: string;
  readonly files: readonly string[];
  /** Bytes, brotli. */
  readonly budget?: number;
}

export const entries: readonly Entry[] = [
  {
    name: 'provider, clock and banners',
    files: ['usage-provider', 'usage-clock', 'usage-banners'].map(define),
    budget: 28_000,
  },
  ...['usage-provider', 'usage-clock', 'usage-banners', 'usage-page', 'usage-overview'].map(
    (tag) => ({ name: tag, files: [define(tag)] }),
  ),
  ...['usage-tools', 'usage-models', 'usage-guardrails', 'usage-scripts', 'usage-rates', 'all'].map(
    (tag) => ({ name: tag, files: [define(tag)] }),
  ),
  { name: 'the client alone', files: ['packages/client/src/index.ts'] },
];

/** Most files are in most entries, and each is made lean once. */
const lean = new Map<string, Promise<string>>();

/** Hosts get the packages' builds, where templates are lean. */
const asPublished: Plugin = {
  name: 'as-published',
  setup(build) {
    build.onLoad({ filter: /\/packages\/elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const contents = lean.get(path) ?? readFile(path, 'utf8').then(leanTemplates);
      lean.set(path, contents);
      return { contents: await contents, loader: 'ts' };
    });
  },
};

const laterApart: Plugin = {
  name: 'later-apart',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

export interface Measured extends Entry {
  readonly bytes: number;
  /** Minified bytes by source. */
  readonly inputs: ReadonlyMap<string, number>;
}

/**
 * Bundles one entry into the one file that a host's build makes of it and weighs that. In an English page none of
 * these elements brings more by itself before a click: test/one-script.node-test.ts holds them to it in a browser.
 */
export async function measure(entry: Entry): Promise<Measured> {
  const { files } = entry;
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: [
        ...files.map((file, i) => `import * as m${i} from './${file}';`),
        `globalThis.kept = [${files.map((_, i) => `m${i}`).join(', ')}];`,
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    conditions: ['@usage-kit/source', 'production'],
    tsconfig: join(root, 'tsconfig.json'),
    outdir: join(root, 'dist/first-load'),
    absWorkingDir: root,
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [asPublished, laterApart],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    ...entry,
    bytes: outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0),
    inputs: new Map(inputs.map(([input, { bytesInOutput }]) => [input, bytesInOutput])),
  };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(2);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let over = false;
  for (const entry of entries) {
    const { name, bytes, budget, inputs } = await measure(entry);
    const allowed = budget ? ` of ${kilobytes(budget)}` : '';
    console.log(`${kilobytes(bytes).padStart(8)} kB${allowed.padEnd(9)} ${name}`);
    over ||= budget !== undefined && bytes > budget;
    if (budget && process.argv.includes('--parts')) {
      for (const [input, size] of [...inputs].sort((a, b) => b[1] - a[1])) {
        console.log(`${kilobytes(size).padStart(18)} kB minified  ${input}`);
      }
    }
  }
  if (over) {
    console.error('Over the budget. `npm run size -- --parts` shows what weighs: load it later.');
    process.exitCode = 1;
  }
}
