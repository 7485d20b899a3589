import type { ProblemCode } from '@usage-kit/contract';

/** Thrown by a reading that cannot be served as asked. The code is the contract's problem code. */
export class ReadingProblem extends Error {
  readonly code: Extract<
    ProblemCode,
    'invalid_request' | 'not_found' | 'range_empty' | 'range_too_large'
  >;

  constructor(code: ReadingProblem['code'], detail: string) {
    super(detail);
    this.name = 'ReadingProblem';
    this.code = code;
  }
}
