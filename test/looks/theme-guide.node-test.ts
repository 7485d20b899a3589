import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { base } from '../../packages/elements/src/styles/base.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import { guideBlocks } from './guide-blocks.js';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

void describe('the guide to themes', () => {
  void it('names every token that there is, and no other', async () => {
    const guide = await read('docs/guides/themes.md');
    const named = new Set(guide.match(/--usage-[a-z0-9]+(?:-[a-z0-9]+)*/g));
    for (const size of guide.match(/`-(?:tiny|large|title|figure)`/g) ?? []) {
      named.add(`--usage-font-size${size.slice(1, -1)}`);
    }
    for (const grey of guide.match(/`-\d`/g) ?? []) named.add(`--usage-grey${grey.slice(1, -1)}`);
    const texts = [tokens, base].flat(Infinity as 1).map(String);
    const there = new Set(texts.join('').match(/--usage-[\w-]+/g));
    expect([...there].sort()).to.deep.equal([...named].sort());
  });

  void it('sets a brand in five lines', async () => {
    const [code = ''] = guideBlocks(
      await read('docs/guides/themes.md'),
      'Your brand in five lines',
      'css',
    );
    expect(code.match(/--usage-/g)).to.have.length(5);
    expect(code.trim().split('\n')).to.have.length(7);
  });
});

void describe('the themes', () => {
  for (const theme of ['neutral', 'material', 'carbon']) {
    void it(`${theme} requests no file`, async () => {
      const text = await read(`packages/elements/themes/${theme}.css`);
      expect(text).to.include('--usage-');
      expect(text).not.to.match(/url\(|@import|@font-face/);
    });
  }
});
