import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { defineConfig, type Plugin } from 'vite';
import { cdnFiles } from './scripts/cdn-files.js';
import { leanTemplates } from './scripts/lean-templates.js';

/**
 * Lit names its Trusted Types policy `lit-html`. A page that has its own Lit allows that name once, and
 * the second copy throws at import; so the copy inside the script for pages without a build takes its own.
 */
function ownTrustedTypesPolicy(): Plugin {
  const lits = /createPolicy\((["'])lit-html\1/;
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/.*lit-html\.js$/.test(id.replace(/\?.*$/, ''))) return undefined;
      if (!lits.test(code)) return undefined;
      renamed += 1;
      return { code: code.replace(lits, 'createPolicy($1usage-kit$1'), map: null };
    },
    buildEnd(error) {
      if (error || renamed > 0) return;
      this.error(
        'Lit creates its Trusted Types policy in another way than before: look at lit-html.js.',
      );
    },
  };
}

/** As in the build of the package. */
function leanTemplatesOfElements(): Plugin {
  return {
    name: 'lean-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/packages\/elements\/src\/.*\.ts$/.test(id)) return undefined;
      return { code: leanTemplates(code), map: null };
    },
  };
}

/** Notes for bundlers, which terser passes on. As many spaces take their place, so that columns stay. */
function withoutPureNotes(): Plugin {
  return {
    name: 'without-pure-notes',
    renderChunk: (code) => ({
      code: code.replace(/\/\* ?[@#]__PURE__ ?\*\//g, (note) => ' '.repeat(note.length)),
      map: null,
    }),
  };
}

/** Serves MSW's worker from the package itself, so that no copy of it can fall behind. */
function workerOfMsw(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    name: 'worker-of-msw',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response, next) => {
        readFile(file).then((body) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(body);
        }, next);
      });
    },
    async generateBundle() {
      const source = await readFile(file);
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source });
    },
  };
}

// Lit's development build says on the console that it is one; the host page's console is for hosts.
const conditions = ['@usage-kit/source', 'module', 'browser', 'production'];

/** `vite` serves the host page; `vite build` builds it; `vite build --mode cdn` makes the one-script kit. */
export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? {
        resolve: { conditions },
        plugins: [
          ownTrustedTypesPolicy(),
          leanTemplatesOfElements(),
          withoutPureNotes(),
          cdnFiles(),
        ],
        publicDir: false,
        base: './',
        build: {
          // Without this each `import()` goes through Vite's own loader of styles, of which the kit has none.
          lib: {
            entry: { 'usage-kit': 'packages/elements/src/cdn/usage-kit.ts' },
            formats: ['es'],
          },
          outDir: 'packages/elements/dist/cdn',
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: false,
          manifest: 'manifest.json',
          sourcemap: true,
          // Half a kilobyte less of the first load than what the default makes.
          minify: 'terser',
          terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3 } },
          rolldownOptions: {
            // Its exports are kept (`false` drops them), beside those that the chunks need.
            preserveEntrySignatures: 'allow-extension',
            output: {
              entryFileNames: '[name].js',
              hashCharacters: 'base36',
              chunkFileNames: 'chunks/[name]-[hash:6].js',
              // What every page loads is one file: cut in pieces it is larger by a kilobyte and a half.
              codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] },
            },
          },
        },
      }
    : {
        resolve: { conditions },
        plugins: [workerOfMsw()],
        publicDir: 'host/public',
        // Found at the start, so that the first visit is not cut short by a reload.
        optimizeDeps: {
          entries: ['index.html', 'packages/elements/src/define/*.ts', 'mocks/*.ts'],
        },
        server: { host: '127.0.0.1' },
        build: { outDir: 'dist', target: 'es2022' },
      },
);
