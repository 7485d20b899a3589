import root from '../../web-test-runner.config.js';
import { mutatedFile, readMutatedSource } from './mutated-source.js';

/** The suite's own page, with the mutated text in place of the file. TypeScript is compiled by the plugin after this one. */
export default {
  ...root,
  files: [],
  testsFinishTimeout: 120_000,
  plugins: [
    {
      name: 'mutation',
      transform: ({ path }) =>
        mutatedFile && path === `/${mutatedFile}` ? { body: readMutatedSource() } : undefined,
    },
    ...root.plugins,
  ],
};
