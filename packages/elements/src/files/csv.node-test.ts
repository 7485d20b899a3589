import { expect } from 'chai';
import { describe, it } from 'node:test';
import { csvRecord } from './csv.js';

const text = (value: string): string => csvRecord([{ text: value, isNumber: false }]);
const number = (value: string): string => csvRecord([{ text: value, isNumber: true }]);

describe('a record of CSV', () => {
  const cases: readonly [string, string][] = [
    ['plain', 'plain\r\n'],
    ['', '\r\n'],
    ['a, b', '"a, b"\r\n'],
    ['say "hi"', '"say ""hi"""\r\n'],
    ['two\nlines', '"two\nlines"\r\n'],
    ['two\r\nlines', '"two\r\nlines"\r\n'],
    [' spaces ', ' spaces \r\n'],
    ['=1+1', "'=1+1\r\n"],
    ['+49 30', "'+49 30\r\n"],
    ['-2', "'-2\r\n"],
    ['@here', "'@here\r\n"],
    ['\tx', "'\tx\r\n"],
    ['\rx', '"\'\rx"\r\n'],
    ['=HYPERLINK("https://evil","x")', '"\'=HYPERLINK(""https://evil"",""x"")"\r\n'],
    ['a=1', 'a=1\r\n'],
    ["'quoted", "'quoted\r\n"],
    ['Kovač 日本 \u202Eabc', 'Kovač 日本 \u202Eabc\r\n'],
  ];
  for (const [given, expected] of cases) {
    it(`writes the text ${JSON.stringify(given)} as ${JSON.stringify(expected)}`, () => {
      expect(text(given)).to.equal(expected);
    });
  }

  it('leaves numbers as they are', () => {
    expect(number('-3.5')).to.equal('-3.5\r\n');
    expect(number('212.16')).to.equal('212.16\r\n');
  });

  it('puts commas between cells and ends with CRLF', () => {
    const cells = [
      { text: 'a', isNumber: false },
      { text: '1', isNumber: true },
      { text: '', isNumber: false },
    ];
    expect(csvRecord(cells)).to.equal('a,1,\r\n');
  });
});
