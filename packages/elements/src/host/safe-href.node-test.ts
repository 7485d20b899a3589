import { expect } from 'chai';
import { describe, it } from 'node:test';
import { safeHref } from './safe-href.js';

const page = { baseURI: 'http://host.example:8080/app/', origin: 'http://host.example:8080' };

describe('a link', () => {
  const safe: [string, string][] = [
    ['/settings/billing', 'http://host.example:8080/settings/billing'],
    ['settings', 'http://host.example:8080/app/settings'],
    ['https://pay.example/a?b=c d#e', 'https://pay.example/a?b=c%20d#e'],
    ['http://host.example:8080/x', 'http://host.example:8080/x'],
    ['/a b', 'http://host.example:8080/a%20b'],
    ['HTTPS://PAY.example', 'https://pay.example/'],
  ];
  for (const [href, full] of safe) {
    it(`is followed: ${href}`, () => {
      expect(safeHref(href, page)).to.equal(full);
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
    'http://host.example/x',
    'mailto:x@example.org',
    'http://[',
    '',
  ];
  for (const href of unsafe) {
    it(`is refused: ${JSON.stringify(href)}`, () => {
      expect(safeHref(href, page)).to.equal(undefined);
    });
  }

  it('is none if none is given', () => {
    expect(safeHref(null, page)).to.equal(undefined);
    expect(safeHref(undefined, page)).to.equal(undefined);
  });
});
