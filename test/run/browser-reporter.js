import { relative } from 'node:path';
import { record } from './results.js';

function* testsOf({ suites = [], tests = [] }, names = []) {
  for (const test of tests) yield { ...test, name: [...names, test.name].join(' > ') };
  for (const suite of suites) yield* testsOf(suite, [...names, suite.name]);
}

/** A test that did not pass and has no error did not run: another was asked for, or a hook before it failed. */
const outcomeOf = ({ skipped, passed, error }) =>
  passed ? 'passed' : skipped || !error ? 'skipped' : 'failed';

/**
 * A reporter for web-test-runner that leaves each result for the command that started it.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function resultsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      for (const { testFile, testResults, errors, passed } of sessions) {
        const file = relative(process.cwd(), testFile);
        let hasFailed = false;
        for (const test of testResults ? testsOf(testResults) : []) {
          const outcome = outcomeOf(test);
          hasFailed ||= outcome === 'failed';
          record({ runner: 'browser', file, name: test.name, outcome, ms: test.duration ?? 0 });
        }
        // A file that could not be loaded, or a page that gave no response.
        if (!passed && !hasFailed) {
          const [first] = errors ?? [];
          const name = first?.message.split('\n')[0] ?? 'ended without results';
          record({ runner: 'browser', file, name, outcome: 'failed', ms: 0 });
        }
      }
    },
  };
}
