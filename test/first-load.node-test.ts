import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entries, measure } from '../scripts/first-load.js';

void test('what a page loads before anyone clicks stays within its budget', async (t) => {
  for (const entry of entries) {
    const { name, bytes, budget } = await measure(entry);
    t.diagnostic(`${(bytes / 1000).toFixed(2)} kB brotli  ${name}`);
    if (budget) assert.ok(bytes <= budget, `${name}: ${bytes} bytes brotli, allowed are ${budget}`);
  }
});
