import { relative } from 'node:path';
import { inspect } from 'node:util';
import { record } from './results.js';

const outcomeOf = ({ type, data }) =>
  type === 'test:fail'
    ? 'failed'
    : data.skip === undefined && data.todo === undefined
      ? 'passed'
      : 'skipped';

/** A suite or a file that failed because a test in it did: that test is reported itself. */
const isContainer = ({ details }) =>
  details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

const reasonOf = ({ details }) => {
  const { error } = details;
  return inspect(error?.cause ?? error, { colors: process.stdout.isTTY === true });
};

/** A reporter for Node's runner: a line for each top-level suite, and each failure whole. */
export default async function* nodeReporter(source) {
  /** The names of the suites that the current test is in, by depth. */
  const names = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** How long what ended one level deeper took, by depth: a test that has parts counts only its own time. */
  const partsMs = [];
  let inSuite = 0;
  for await (const event of source) {
    const { type, data } = event;
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    } else if (type === 'test:diagnostic' && data.nesting > 0) {
      yield `  # ${data.message}\n`;
    } else if (type === 'test:pass' || type === 'test:fail') {
      const file = relative(process.cwd(), data.file ?? '');
      const outcome = outcomeOf(event);
      const allMs = data.details.duration_ms;
      const ms = Math.max(0, Math.round(allMs - (partsMs[data.nesting + 1] ?? 0)));
      partsMs[data.nesting + 1] = 0;
      partsMs[data.nesting] = (partsMs[data.nesting] ?? 0) + allMs;
      if (!isContainer(data)) {
        const name = [...names.slice(0, data.nesting), data.name].join(' > ');
        counts[outcome] += 1;
        inSuite += 1;
        record({ runner: 'node', file, name, outcome, ms });
        if (outcome === 'failed')
          yield `✖ ${file}: ${name}\n${reasonOf(data).replaceAll(/^/gm, '    ')}\n`;
      } else if (data.details.error && data.details.error.failureType !== 'subtestsFailed') {
        // A hook that threw, or a file that could not be loaded: nothing else would tell.
        counts.failed += 1;
        record({ runner: 'node', file, name: data.name, outcome: 'failed', ms: 0 });
        yield `✖ ${file}: ${data.name}\n${reasonOf(data).replaceAll(/^/gm, '    ')}\n`;
      }
      if (data.nesting === 0 && inSuite > 0) {
        const sign = type === 'test:fail' ? '✖' : '✓';
        yield `${sign} ${file}: ${data.name} (${inSuite} in ${Math.round(data.details.duration_ms)} ms)\n`;
        inSuite = 0;
      }
    }
  }
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
