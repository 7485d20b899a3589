import { expect } from 'chai';
import { describe, it } from 'node:test';
import { lazyShape } from './lazy-shape.js';

describe('a lazy shape', () => {
  it('is loaded when it is first needed', async () => {
    let loads = 0;
    const shape = lazyShape(() => Promise.resolve({ loads: (loads += 1), other: 'x' }), 'loads');
    expect(loads).to.equal(0);
    expect(await shape()).to.equal(1);
  });

  it('fails like the network if its module does not arrive, and is tried again', async () => {
    const modules = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve({ a: 1 })];
    const shape = lazyShape(() => modules.shift() ?? Promise.reject(new Error('unused')), 'a');
    const error = await shape().catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'network', code: 'module_unavailable', retriable: true });
    expect(await shape()).to.equal(1);
  });
});
