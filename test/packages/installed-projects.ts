/** An empty project of each bundler, with the least that a host writes. */
export interface BundlerProject {
  readonly needs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly build: readonly (readonly [string, ...string[]])[];
  /** Where the built page is. */
  readonly output: string;
}

const tsconfig = (more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      strict: true,
      // The declarations of the packages are checked as strictly as the page itself.
      skipLibCheck: false,
      types: [],
      ...more,
    },
    include: ['src'],
  });

const page = (script: string): string => `<!doctype html>
<html lang="en">
  <title>Host</title>
  <link rel="icon" href="data:," />
  <usage-provider></usage-provider>
  <usage-banners></usage-banners>
  <usage-clock manage-href="/billing"></usage-clock>
  <usage-page></usage-page>
  ${script}
</html>
`;

const main = `
import '@usage-kit/elements/define/all.js';
import type { UsageEventMap } from '@usage-kit/elements';
import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { readClock, type Account } from '@usage-kit/contract';

const [baseUrl = '', accountId = ''] = location.hash.slice(1).split('|');
const client: UsageClient = createUsageClient({ baseUrl, accountId, getToken: async () => 'demo-token' });
const provider = document.querySelector('usage-provider');
if (provider) provider.client = client;
document.addEventListener('usage-upgrade', (event: UsageEventMap['usage-upgrade']) => {
  document.title = event.detail.resource;
});
export const stateOf = (account: Account) => readClock(account, false).state;
`;

export const bundlers: Readonly<Record<string, BundlerProject>> = {
  Vite: {
    needs: { vite: '8.3.8', typescript: '6.0.3' },
    files: {
      'tsconfig.json': tsconfig({ module: 'ESNext', moduleResolution: 'Bundler', noEmit: true }),
      'index.html': page('<script type="module" src="/src/main.ts"></script>'),
      'src/main.ts': main,
    },
    build: [
      ['npx', 'tsc'],
      ['npx', 'vite', 'build', '--logLevel', 'error'],
    ],
    output: 'dist',
  },
  webpack: {
    needs: { webpack: '5.112.2', typescript: '6.0.3' },
    files: {
      // The way of Node's own resolution, which asks more of a package than a bundler's.
      'tsconfig.json': tsconfig({
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        rootDir: 'src',
        outDir: 'out',
      }),
      'dist/index.html': page('<script src="/main.js"></script>'),
      'src/main.ts': main,
      // By its own interface: the command line of webpack asks for a newer Node than the kit does.
      'build.js': `import webpack from 'webpack';
        const compiler = webpack({
          mode: 'production', entry: './out/main.js', output: { publicPath: '/' },
          performance: { hints: false },
        });
        compiler.run((error, stats) => {
          const isWell = !error && !stats.hasErrors() && !stats.hasWarnings();
          if (!isWell) { console.error(error ?? stats.toString('errors-warnings')); process.exitCode = 1; }
        });`,
    },
    build: [
      ['npx', 'tsc'],
      ['node', 'build.js'],
    ],
    output: 'dist',
  },
};
