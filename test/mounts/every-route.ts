import type { Mount, TestRunner } from './mount.js';
import { testProblems } from './problems-suite.js';
import { testReadings } from './readings-suite.js';
import { testStream } from './stream-suite.js';

/** The suites that every mount passes. */
export function testEveryRoute(runner: TestRunner, name: string, mount: Mount): void {
  testReadings(runner, name, mount);
  testProblems(runner, name, mount);
  testStream(runner, name, mount);
}
