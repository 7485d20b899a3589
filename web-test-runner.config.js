import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumLaunchOptions } from './test/browser/chromium.js';
import { newContext } from './test/browser/context.js';
import { suitePage } from './test/browser/suite-page.js';
import { resultsReporter } from './test/run/browser-reporter.js';

const workerScript = readFileSync(
  new URL('./node_modules/msw/lib/mockServiceWorker.js', import.meta.url),
  'utf8',
);
const launchOptions = await chromiumLaunchOptions();

export default {
  files: ['packages/**/src/**/*.test.ts', 'mocks/**/*.test.ts', 'test/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['@usage-kit/source', 'browser', 'development'] },
  // Each file is its own page; more pages than cores only make each of them late.
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // It only ends a test that would never end: on a busy machine the longest ones need several times what they need here.
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: suitePage,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions,
      createBrowserContext: ({ browser }) => newContext(browser),
    }),
  ],
  reporters: [
    // Progress is redrawn in place, which only a terminal can do.
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    resultsReporter(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    {
      name: 'worker-file-of-msw',
      serve: ({ path }) =>
        path === '/mockServiceWorker.js'
          ? { body: workerScript, type: 'js', headers: { 'Service-Worker-Allowed': '/' } }
          : undefined,
    },
  ],
};
