import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { TestResult } from '../run/results.js';
import { judge } from './verdict.js';

const results = (outcomes: Record<string, TestResult['outcome']>): TestResult[] =>
  Object.entries(outcomes).map(([name, outcome]) => ({
    runner: 'node',
    file: 'a.node-test.ts',
    name,
    outcome,
    ms: 1,
  }));

describe('a mutation', () => {
  const sound = results({ first: 'passed', second: 'passed', third: 'skipped' });
  const rows: { name: string; mutated: TestResult[]; wasLoaded?: boolean; expected: object }[] = [
    {
      name: 'is caught if a test fails and another one passes',
      mutated: results({ first: 'failed', second: 'passed' }),
      expected: { status: 'caught', by: ['first'] },
    },
    {
      name: 'survives if all tests pass',
      mutated: results({ first: 'passed', second: 'passed', third: 'skipped' }),
      expected: { status: 'survived' },
    },
    {
      name: 'survives if only a failure is there that is not a test of the file',
      mutated: results({ first: 'passed', second: 'passed', 'a hook': 'failed' }),
      expected: { status: 'survived' },
    },
    {
      name: 'is not tried if the file could not be loaded',
      mutated: results({ first: 'failed' }),
      expected: { status: 'void', reason: 'no test passed' },
    },
    {
      name: 'is not tried if there are no results',
      mutated: [],
      expected: { status: 'void', reason: 'no test passed' },
    },
    {
      name: 'is not tried if no test meets it',
      mutated: results({ first: 'failed', second: 'passed' }),
      wasLoaded: false,
      expected: { status: 'void', reason: 'no test loaded the mutated file' },
    },
  ];
  for (const { name, mutated, wasLoaded = true, expected } of rows) {
    it(name, () => {
      expect(judge({ sound, mutated, wasLoaded })).to.deep.equal(expected);
    });
  }
});
