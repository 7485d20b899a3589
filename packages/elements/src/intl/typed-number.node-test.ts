import { expect } from 'chai';
import { describe, it } from 'node:test';
import { typedNumber } from './typed-number.js';

describe('a number that was typed', () => {
  const rows: [lang: string, text: string, read: string][] = [
    ['en', '24', '24'],
    ['en', ' 1.5 ', '1.5'],
    ['en', '1,500', '1500'],
    ['en', '1,500.25', '1500.25'],
    ['en', '1,5', '1,5'],
    ['en', '-3', '-3'],
    ['en', 'many', 'many'],
    ['en', '', ''],
    ['de', '1,5', '1.5'],
    ['de', '1.5', '1.5'],
    ['de', '1.500', '1500'],
    ['de', '1.234.567,5', '1234567.5'],
    ['de', '1,5,5', '1,5,5'],
    ['de-CH', '1.5', '1.5'],
    ['fr', '1 500,5', '1500.5'],
    ['fr', '1\u202F500,5', '1500.5'],
    ['es', '0,25', '0.25'],
    ['hi-IN', '1,23,456.5', '123456.5'],
    ['hi', '१,५००.५', '1500.5'],
    ['ar-EG', '٢٤', '24'],
    ['ar-EG', '١٬٥٠٠٫٥', '1500.5'],
    ['ar-EG', '24', '24'],
    ['ar-EG', '1.5', '1.5'],
    ['ja', '２４', '24'],
  ];
  for (const [lang, text, read] of rows) {
    it(`"${text}" in ${lang} is "${read}"`, () => {
      expect(typedNumber(lang, text)).to.equal(read);
    });
  }
});
