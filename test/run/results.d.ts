/** One test that ended. */
export interface TestResult {
  readonly runner: 'node' | 'browser';
  /** From the top of the repository. */
  readonly file: string;
  /** With the names of its suites. */
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly ms: number;
}

/** Appends to the file that USAGE_KIT_TEST_RESULTS names, if it does. */
export function record(result: TestResult): void;

/** Reads what `record` left. */
export function recorded(file: string): TestResult[];
