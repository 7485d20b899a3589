import { describe, it } from 'node:test';
import { expect } from 'chai';
import { digest, entityTag, isNamedBy } from './entity-tag.js';

describe('entity tags', () => {
  it('are quoted, strong, the same for the same body and others for others', () => {
    expect(entityTag('{"a":1}')).to.match(/^"[0-9a-f]{16}"$/);
    expect(entityTag('{"a":1}')).to.equal(entityTag('{"a":1}'));
    expect(entityTag('{"a":1}')).not.to.equal(entityTag('{"a":2}'));
    expect(entityTag('é')).not.to.equal(entityTag('e\u0301'));
  });

  it('differ for texts that differ in one place, or in length', () => {
    const base = JSON.stringify({
      items: Array.from({ length: 40 }, (_, id) => ({ id, used: '0.1' })),
    });
    const texts = new Set([base]);
    for (let place = 0; place < base.length; place += 1) {
      for (const other of ['', '0', '00', '1', '\u{1F600}']) {
        texts.add(base.slice(0, place) + other + base.slice(place + 1));
      }
    }
    expect(texts.size).to.be.above(4_000);
    expect(new Set([...texts].map(digest)).size).to.equal(texts.size);
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
