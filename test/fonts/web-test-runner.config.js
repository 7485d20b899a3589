import { fileURLToPath } from 'node:url';
import root from '../../web-test-runner.config.js';
import { installFonts } from './install.js';

installFonts();

/** The suite's own page, with walks through the whole kit in it: each font is a file, each file a page. */
export default {
  ...root,
  files: [fileURLToPath(new URL('*.fonts-test.ts', import.meta.url))],
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 60_000 } },
};
