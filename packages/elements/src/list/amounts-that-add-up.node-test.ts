import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { PageWords } from '../locales/page.js';
import { amountsThatAddUp } from './amounts-that-add-up.js';

const words = { value: { unknown: () => 'Unknown' } } as unknown as PageWords;
const viewer = { words, lang: 'en', dir: 'ltr', zone: 'UTC', nowMs: 0 } as const;

const table: readonly {
  parts: readonly unknown[];
  total: unknown;
  shown: readonly string[];
}[] = [
  { parts: ['9.12', '3.2'], total: '12.32', shown: ['9.12', '3.2', '12.32'] },
  // 9.12 and 3.2 would be above 12.33.
  { parts: ['9.1234', '3.2021'], total: '12.3255', shown: ['9.1234', '3.2021', '12.3255'] },
  { parts: ['0.005', '0.005'], total: '0.01', shown: ['0.005', '0.005', '0.01'] },
  { parts: [], total: '0', shown: ['0'] },
  { parts: ['1e3', '3.2021'], total: '12.3255', shown: ['Unknown', '3.2', '12.33'] },
];

describe('credits of parts over their total', () => {
  for (const { parts, total, shown } of table) {
    it(`shows ${JSON.stringify(parts)} and ${String(total)} as ${shown.join(', ')}`, () => {
      const cells = amountsThatAddUp(viewer, parts, total);
      expect([...cells.parts, cells.total].map(({ text }) => text)).to.deep.equal(shown);
    });
  }
});
