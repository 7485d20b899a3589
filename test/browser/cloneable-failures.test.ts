import { expect } from '@open-wc/testing';

const failureOf = (compare: () => void): unknown => {
  try {
    compare();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('a failed comparison', () => {
  const [one, other] = [document.createElement('p'), document.createElement('div')];
  const rows: [what: string, compare: () => void, message: RegExp][] = [
    ['elements', () => expect(one).to.equal(other), /<p><\/p>.*<div><\/div>/],
    ['functions', () => expect({ run: isNaN }).to.deep.equal({}), /run/],
    ['numbers', () => expect(1).to.equal(2), /1.*2/],
  ];
  for (const [what, compare, message] of rows) {
    it(`of ${what} can be sent to the runner`, () => {
      const failure = failureOf(compare) as { actual: unknown; expected: unknown; message: string };
      expect(failure.message).to.match(message);
      const { actual, expected } = failure;
      expect(() => structuredClone({ actual, expected })).not.to.throw();
    });
  }
});
