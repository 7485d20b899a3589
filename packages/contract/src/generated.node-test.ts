import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers } from './testing/contract.js';
import * as accountShapes from './validate/account.js';
import * as outlookShapes from './validate/outlook.js';
import * as usageShapes from './validate/usage.js';

describe('what is generated from the contract', () => {
  const shapes: Record<string, unknown> = { ...accountShapes, ...usageShapes, ...outlookShapes };

  for (const { id, media } of answers) {
    it(`reads every example of ${id} whole`, () => {
      const name = media.schema.$ref?.split('/').at(-1) ?? '';
      const shape = shapes[`${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`];
      assert.ok(shape, `There is a shape of ${name}.`);
      for (const { value } of Object.values(media.examples)) {
        const reading: unknown = accountShapes.readLeniently(
          shape as typeof accountShapes.accountShape,
          structuredClone(value),
        );
        assert.deepEqual(reading, { ok: true, value, unknown: [] });
      }
    });
  }
});
