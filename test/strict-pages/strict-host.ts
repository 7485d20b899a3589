import { build, type Plugin } from 'esbuild';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildCdn } from 'vite';
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
  /** What the host answers, by path. */
  readonly pages: Map<string, StrictPage>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
};

async function serve(
  find: (path: string) => Promise<{ body: string | Buffer; headers: Record<string, string> }>,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    find(normalize(new URL(request.url ?? '/', 'http://localhost').pathname)).then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

async function fileIn(folder: string, path: string, headers: Record<string, string> = {}) {
  const body = await readFile(join(folder, path));
  return { body, headers: { 'content-type': types[extname(path)] ?? 'text/plain', ...headers } };
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

/** Builds the one script, and the scripts of these pages as a host's bundler would, and serves them. */
export async function startStrictHost(): Promise<StrictHost> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-kit-strict-'));
  await buildCdn({
    mode: 'cdn',
    logLevel: 'error',
    build: { outDir: join(folder, 'cdn'), emptyOutDir: true },
  });
  await build({
    entryPoints: ['walk', 'bundled', 'own-lit', 'scoped'].map((name) =>
      join(here, `pages/${name}.ts`),
    ),
    outdir: join(folder, 'host'),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    conditions: ['@usage-kit/source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    plugins: [fromGuide],
    logLevel: 'error',
  });
  const pages = new Map<string, StrictPage>();
  const cdn = await serve((path) =>
    // Module scripts of another origin come by CORS.
    fileIn(join(folder, 'cdn'), path, { 'access-control-allow-origin': '*' }),
  );
  const host = await serve(async (path) => {
    const page = pages.get(path);
    if (page) {
      const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
      return { body: page.html, headers };
    }
    if (path === '/session.js') {
      return {
        body: "export const token = () => 'demo-token';",
        headers: { 'content-type': 'text/javascript' },
      };
    }
    if (path === '/unset.css') {
      return { body: '* { all: unset }', headers: { 'content-type': 'text/css' } };
    }
    if (path === '/favicon.ico') return { body: '', headers: { 'content-type': 'image/x-icon' } };
    if (path.startsWith('/themes/')) return fileIn(themes, path.slice('/themes'.length));
    return fileIn(join(folder, 'host'), path);
  });
  return {
    url: host.url,
    cdn: cdn.url,
    pages,
    async close() {
      await Promise.all([end(host.server), end(cdn.server)]);
      await rm(folder, { recursive: true });
    },
  };
}
