import { expect } from '@open-wc/testing';
import { safeHref } from './safe-href.js';

describe('a link', () => {
  const safe: [string, string][] = [
    ['/settings/billing', `${location.origin}/settings/billing`],
    ['https://pay.example/a?b=c d#e', 'https://pay.example/a?b=c%20d#e'],
    [`${location.origin}/x`, `${location.origin}/x`],
    ['/a b', `${location.origin}/a%20b`],
    ['HTTPS://PAY.example', 'https://pay.example/'],
  ];
  for (const [href, full] of safe) {
    it(`is followed: ${href}`, () => {
      expect(safeHref(href)).to.equal(full);
    });
  }

  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://x.example/1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    ' / / evil.example'.replaceAll(' ', '\t'),
    'http://elsewhere.example',
    'mailto:x@example.org',
    'http://[',
    '',
  ];
  for (const href of unsafe) {
    it(`is refused: ${JSON.stringify(href)}`, () => {
      expect(safeHref(href)).to.equal(undefined);
    });
  }

  it('is none where none is given', () => {
    expect(safeHref(null)).to.equal(undefined);
    expect(safeHref(undefined)).to.equal(undefined);
  });
});
