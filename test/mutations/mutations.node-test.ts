import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mutated, type Mutation } from './mutation.js';
import { mutations, widgetMutations } from './mutations.js';

const root = new URL('../../', import.meta.url);
const all: readonly Mutation[] = [...mutations, ...widgetMutations];

describe('the planted faults', () => {
  it('each change something that is there, once', () => {
    const stale: string[] = [];
    for (const mutation of all) {
      try {
        const source = readFileSync(new URL(mutation.file, root), 'utf8');
        if (mutated(mutation, source) === source) stale.push(`"${mutation.name}" changes nothing.`);
      } catch (error) {
        stale.push(error instanceof Error ? error.message : String(error));
      }
    }
    expect(stale).to.deep.equal([]);
  });

  it('have unique names', () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
  });

  it('in the widgets name a test file that is there', () => {
    const missing = widgetMutations
      .map(({ caughtBy }) => caughtBy)
      .filter((file) => !file.endsWith('test.ts') || !existsSync(new URL(file, root)));
    expect(missing).to.deep.equal([]);
  });
});
