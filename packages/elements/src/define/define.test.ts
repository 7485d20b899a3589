import { expect } from '@open-wc/testing';
import { warningsOf } from '../testing/console.js';
import { define } from './define.js';

describe('a tag', () => {
  it('goes to the first who asks; another class is told once and throws nothing', async () => {
    const First = class extends HTMLElement {};
    const Second = class extends HTMLElement {};
    const said = await warningsOf(() => {
      define('test-first-wins', First);
      define('test-first-wins', First);
      define('test-first-wins', Second);
      define('test-first-wins', Second);
    });
    expect(customElements.get('test-first-wins')).to.equal(First);
    expect(said).to.deep.equal([
      'usage-kit: <test-first-wins> is registered already, by another copy of the kit; that one stays.',
    ]);
  });
});
