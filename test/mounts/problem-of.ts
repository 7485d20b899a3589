import type { Problem } from '@usage-kit/contract';
import { expect } from 'chai';

/** The problem that a response is; fails if it is not one, or not a whole one. */
export async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
  const problem = (await answer.json()) as Problem;
  expect(problem.status).to.equal(answer.status);
  expect(problem.type).to.be.a('string');
  expect(problem.title).not.to.equal('');
  expect(problem.detail).not.to.equal('');
  return problem;
}
