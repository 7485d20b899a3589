import { describe, it } from 'node:test';
import { expect } from 'chai';
import { entityTag, isNamedBy } from './entity-tag.js';

describe('entity tags', () => {
  it('are quoted, strong, the same for the same body and others for others', () => {
    expect(entityTag('{"a":1}')).to.match(/^"[0-9a-f]{24}"$/);
    expect(entityTag('{"a":1}')).to.equal(entityTag('{"a":1}'));
    expect(entityTag('{"a":1}')).not.to.equal(entityTag('{"a":2}'));
    expect(entityTag('é')).not.to.equal(entityTag('e\u0301'));
  });

  const cases: readonly [string | null, boolean][] = [
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['"x","abc","y"', true],
    ['*', true],
    [' * ', true],
    ['abc', false],
    ['"ab"', false],
    ['"x", "y"', false],
    ['', false],
    [null, false],
  ];
  for (const [header, expected] of cases) {
    it(`${expected ? 'are' : 'are not'} named by ${header ?? 'no header'}`, () => {
      expect(isNamedBy(header, '"abc"')).to.equal(expected);
    });
  }
});
