import { build, type Plugin } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdnBuild } from '../browser/cdn-build.js';
import { fileIn, htmlPage, serve } from '../browser/static-server.js';
import { blockOf } from './guide.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const themes = fileURLToPath(new URL('../../packages/elements/themes', import.meta.url));

/** A page and the headers that go with it. */
export interface StrictPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A host on one origin and a CDN on another. */
export interface StrictHost {
  readonly url: string;
  readonly cdn: string;
  /** What the host returns, by path. */
  readonly pages: Map<string, StrictPage>;
  close(): Promise<void>;
}

/** The guide's code, as a module that pages import. */
const fromGuide: Plugin = {
  name: 'from-guide',
  setup(build) {
    build.onResolve({ filter: /^guide:/ }, ({ path }) => ({ path, namespace: 'guide' }));
    build.onLoad({ filter: /^guide:scoped$/, namespace: 'guide' }, () => ({
      contents: blockOf('In shadow roots and scoped registries', 'js', 1),
      resolveDir: here,
    }));
  },
};

/** Bundles the scripts of these pages as a host would, and serves them beside the one script. */
export async function startStrictHost(): Promise<StrictHost> {
  const oneScript = await cdnBuild();
  const folder = await mkdtemp(join(tmpdir(), 'usage-kit-strict-'));
  await build({
    entryPoints: ['walk', 'bundled', 'own-lit', 'scoped'].map((name) =>
      join(here, `pages/${name}.ts`),
    ),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    conditions: ['@usage-kit/source', 'production'],
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    plugins: [fromGuide],
    logLevel: 'error',
  });
  const pages = new Map<string, StrictPage>();
  const cdn = await serve((path) =>
    // Module scripts of another origin come by CORS.
    fileIn(oneScript, path, { 'access-control-allow-origin': '*' }),
  );
  const host = await serve(async (path) => {
    const page = pages.get(path);
    if (page) return htmlPage(page.html, page.headers);
    if (path === '/session.js') {
      return {
        body: "export const token = () => 'demo-token';",
        headers: { 'content-type': 'text/javascript' },
      };
    }
    if (path === '/unset.css') {
      return { body: '* { all: unset }', headers: { 'content-type': 'text/css' } };
    }
    if (path.startsWith('/themes/')) return fileIn(themes, path.slice('/themes'.length));
    return fileIn(folder, path);
  });
  return {
    url: host.url,
    cdn: cdn.url,
    pages,
    async close() {
      await Promise.all([host.close(), cdn.close()]);
      await rm(folder, { recursive: true });
    },
  };
}
