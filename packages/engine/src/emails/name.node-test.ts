import { describe, it } from 'node:test';
import { expect } from 'chai';
import { nameIn, shownName } from './name.js';

describe('a name in an email', () => {
  const cases: [name: string, shown: string][] = [
    ['Invoice matcher', 'Invoice matcher'],
    [' leading and trailing ', 'leading and trailing'],
    ['line one\nline two\r\nline three\ttab', 'line one line two line three tab'],
    ['nul\u0000 and bell\u0007 and escape\u001B[31m', 'nul and bell and escape [31m'],
    ['one\u2028two\u2029three\u0085four', 'one two three four'],
    ['\u202Egnp.eciovni\u202C \u2066ltr\u2069', 'gnp.eciovni ltr'],
    ['broken \uD83D half', 'broken \uFFFD half'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['a'.repeat(119), 'a'.repeat(119)],
    ['a'.repeat(120), 'a'.repeat(120)],
    ['a'.repeat(121), `${'a'.repeat(119)}…`],
    ['👩‍👩‍👧‍👦'.repeat(30), '👩‍👩‍👧‍👦'.repeat(30)],
    ['👩‍👩‍👧‍👦'.repeat(60), `${'👩‍👩‍👧‍👦'.repeat(54)}…`],
  ];
  for (const [name, shown] of cases) {
    it(`shows ${JSON.stringify(name.slice(0, 24))} as ${JSON.stringify(shown.slice(0, 24))}`, () => {
      expect(shownName(name)).to.equal(shown);
    });
  }

  it('stands apart where it is written the other way than the sentence', () => {
    expect(nameIn('ltr', 'Acme')).to.equal('Acme');
    expect(nameIn('ltr', 'عنوان')).to.equal('\u2068عنوان\u2069');
    expect(nameIn('rtl', 'عنوان')).to.equal('عنوان');
    expect(nameIn('rtl', 'Acme')).to.equal('\u2068Acme\u2069');
  });
});
