/** What a page loads before anyone clicks, by entry point, in brotli bytes; and the budget it must keep. */
import { build, type Metafile } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

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

/** Follows static imports only: what comes by `import()` is loaded when it is needed. */
function loadedAtOnce(outputs: Metafile['outputs'], start: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path]) visit(path);
    }
  };
  visit(start);
  return [...seen];
}

/** Bundles one entry as a host's build would and weighs it; `inputs` are its sources' minified bytes. */
export async function measure(
  entry: Entry,
): Promise<Entry & { bytes: number; inputs: Map<string, number> }> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: [
        ...entry.files.map((file, i) => `import * as m${i} from './${file}';`),
        `globalThis.kept = [${entry.files.map((_, i) => `m${i}`).join(', ')}];`,
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    splitting: true,
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
  });
  const start = Object.keys(metafile.outputs).find(
    // What comes by `import()` is an entry of its own.
    (file) => metafile.outputs[file]?.entryPoint === '<stdin>',
  );
  if (!start) throw new Error(`${entry.name}: the bundle has no entry point`);
  const contents = new Map(outputFiles.map((file) => [file.path, file.contents]));
  const inputs = new Map<string, number>();
  let bytes = 0;
  for (const file of loadedAtOnce(metafile.outputs, start)) {
    bytes += brotliCompressSync(contents.get(join(root, file)) ?? '').length;
    for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[file]?.inputs ?? {})) {
      inputs.set(input, (inputs.get(input) ?? 0) + bytesInOutput);
    }
  }
  return { ...entry, bytes, inputs };
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
