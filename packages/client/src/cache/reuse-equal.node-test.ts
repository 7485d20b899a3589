import { expect } from 'chai';
import { describe, it } from 'node:test';
import { reuseEqual } from './reuse-equal.js';

const parse = (text: string) => JSON.parse(text) as unknown;

describe('reusing equal values', () => {
  const equal: [string, unknown][] = [
    ['an object', { id: 'a', runs: 3, owner: null, at: undefined }],
    ['an empty object', {}],
    ['a list', [1, 'two', null, [3], { four: 4 }]],
    ['an empty list', []],
    ['an own "__proto__"', parse('{"__proto__":{"id":"a"}}')],
  ];
  for (const [name, previous] of equal) {
    it(`returns the previous object for ${name}`, () => {
      expect(reuseEqual(previous, structuredClone(previous))).to.equal(previous);
    });
  }

  const different: [string, unknown, unknown][] = [
    ['a changed value', { id: 'a', runs: 3 }, { id: 'a', runs: 4 }],
    ['a key more', { id: 'a' }, { id: 'a', runs: undefined }],
    ['a key less', { id: 'a', runs: undefined }, { id: 'a' }],
    ['another key', { runs: undefined }, { id: undefined }],
    ['a longer list', [1], [1, 2]],
    ['a shorter list', [1, 2], [1]],
    ['another order', [1, 2], [2, 1]],
    ['an object for a list', [], {}],
    ['a list for an object', {}, []],
    ['null for an object', {}, null],
    ['an object for null', null, {}],
    ['an inherited name', {}, { toString: 'x' }],
    ['an own "__proto__"', {}, parse('{"__proto__":{}}')],
    ['a number for a string', '1', 1],
  ];
  for (const [name, previous, next] of different) {
    it(`returns the next value for ${name}, and changes neither`, () => {
      const before = structuredClone([previous, next]);
      const result = reuseEqual(previous, next);
      expect(result).to.deep.equal(next);
      expect(result).not.to.equal(previous);
      expect([previous, next]).to.deep.equal(before);
      if (typeof next === 'object' && next !== null) {
        expect(Object.keys(result as object)).to.deep.equal(Object.keys(next));
        expect(Object.getPrototypeOf(result)).to.equal(Object.getPrototypeOf(next));
      }
    });
  }

  it('keeps the identity of every part that has not changed', () => {
    const previous = { items: [{ id: 'a' }, { id: 'b', runs: 1 }], summary: { total: 2 } };
    const result = reuseEqual(previous, {
      items: [{ id: 'a' }, { id: 'b', runs: 2 }],
      summary: { total: 2 },
    });
    expect(result.items).not.to.equal(previous.items);
    expect(result.items[0]).to.equal(previous.items[0]);
    expect(result.items[1]).to.deep.equal({ id: 'b', runs: 2 });
    expect(result.summary).to.equal(previous.summary);
  });

  it('compares no deeper than the stack allows', () => {
    const nested = (depth: number) => parse('['.repeat(depth) + ']'.repeat(depth));
    const previous = nested(500);
    expect(reuseEqual(previous, nested(500))).to.equal(previous);
    const deep = nested(5_000);
    expect(reuseEqual(nested(5_000), deep)).not.to.equal(undefined);
  });
});
