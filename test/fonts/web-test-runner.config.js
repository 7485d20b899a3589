import { fileURLToPath } from 'node:url';
import root from '../../web-test-runner.config.js';
import { suitePage } from '../browser/suite-page.js';
import { drawnFonts } from './drawn-fonts.js';

const { USAGE_KIT_FONT_TESTS: only = '' } = process.env;

/** The suite's own page, with walks through the whole kit in it: each font is a file, each file a page. */
export default {
  ...root,
  files: [fileURLToPath(new URL('*.fonts-test.ts', import.meta.url))],
  testRunnerHtml: (runner) =>
    suitePage(runner).replace('<html', `<html data-only="${encodeURIComponent(only)}"`),
  plugins: [...root.plugins, drawnFonts()],
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 60_000 } },
};
