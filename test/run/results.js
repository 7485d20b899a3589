import { appendFileSync, readFileSync } from 'node:fs';

/*
 * What the reporters of both runners leave for the command that started them: a line of JSON for each test that
 * ended. Its types are in results.d.ts.
 */

export function record(result) {
  const file = process.env.USAGE_KIT_TEST_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}

export function recorded(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
