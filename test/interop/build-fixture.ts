import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption } from 'vite';
import { folderOf, root } from '../examples/example.js';

export const frameworks = ['plain', 'react', 'vue', 'svelte', 'angular'] as const;
export type Framework = (typeof frameworks)[number];

const files: Readonly<Record<Framework, string>> = {
  plain: 'plain.js',
  react: 'react.jsx',
  vue: 'vue.js',
  svelte: 'svelte.js',
  angular: 'angular.js',
};
const fixtures = join(root, 'test/interop/fixtures');

/** A framework's own plugin, from where the example has it. */
async function pluginOf(framework: Framework): Promise<PluginOption> {
  const load = async (
    name: string,
  ): Promise<Record<string, (options?: object) => PluginOption>> => {
    const require = createRequire(join(folderOf(framework), 'package.json'));
    // eslint-disable-next-line no-unsanitized/method -- A package that the example's lock names.
    return (await import(pathToFileURL(require.resolve(name)).href)) as never;
  };
  switch (framework) {
    case 'plain':
    case 'react':
    case 'angular':
      return undefined;
    case 'vue': {
      const isCustomElement = (tag: string): boolean => tag.startsWith('usage-');
      const { default: vue } = await load('@vitejs/plugin-vue');
      return vue?.({ template: { compilerOptions: { isCustomElement } } });
    }
    case 'svelte': {
      const { svelte } = await load('@sveltejs/vite-plugin-svelte');
      return svelte?.({ configFile: false });
    }
  }
}

/** Packages that a fixture names are those of the example in the same framework. */
function packagesOf(framework: Framework): Plugin {
  const importer = join(folderOf(framework), 'package.json');
  return {
    name: 'packages-of-example',
    enforce: 'pre',
    resolveId(id, from, options) {
      if (id === 'virtual:fixture') return join(fixtures, files[framework]);
      const isOfFixture = from?.startsWith(fixtures) === true && /^[@\w]/.test(id);
      const isOfFramework = /^(react|vue|svelte|@angular|rxjs)\b/.test(id);
      if (!isOfFixture && !isOfFramework) return undefined;
      if (from?.includes('/node_modules/')) return undefined;
      return this.resolve(id, importer, { ...options, skipSelf: true });
    },
  };
}

/** Bundles a framework's fixture with the checks and the kit, from source, into a folder. */
export async function buildFixture(framework: Framework, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'test/interop'),
    logLevel: 'error',
    resolve: { conditions: ['@usage-kit/source', 'module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    plugins: [packagesOf(framework), await pluginOf(framework)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: { page: join(root, 'test/interop/page.ts') }, formats: ['es'] },
    },
  });
}
