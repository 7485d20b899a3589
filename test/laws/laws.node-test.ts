import { describe, it } from 'node:test';
import { expect } from 'chai';
import { check } from './check.js';
import { laws } from './laws.js';

/** Another one finds other lives; the long run (`npm run test:laws`) takes a new one each time. */
const seed = 20_261_121;

describe('the laws of the engine', () => {
  for (const law of laws)
    it(`${law.number}: ${law.name}`, () => {
      const { why } = check(law, { runs: law.number === 0 ? 200 : 25, seed });
      expect(why, why).to.equal(undefined);
    });
});
