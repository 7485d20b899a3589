import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SCENARIO_NAMES } from './scenarios/index.js';

describe('the README', () => {
  const text = readFileSync(new URL('./README.md', import.meta.url), 'utf8');

  it('names every scenario', () => {
    assert.deepEqual(
      SCENARIO_NAMES.filter((name) => !text.includes(`\`${name}\``)),
      [],
    );
  });
});
