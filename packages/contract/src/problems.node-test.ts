import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contract, faults, pointerTo } from './testing/contract.js';

describe('problems in the contract', () => {
  const table: [response: string, status: number, code: string][] = [
    ['InvalidRequest', 400, 'invalid_request'],
    ['Unauthorized', 401, 'token_invalid'],
    ['Unauthorized', 401, 'token_expired'],
    ['Forbidden', 403, 'account_forbidden'],
    ['NotFound', 404, 'not_found'],
    ['AlertNotRemovable', 409, 'alert_not_removable'],
    ['RangeRefused', 422, 'range_too_large'],
    ['RangeRefused', 422, 'range_empty'],
    ['RateLimited', 429, 'rate_limited'],
    ['Unavailable', 503, 'unavailable'],
  ];
  const at = (response: string) =>
    pointerTo('components', 'responses', response, 'content', 'application/problem+json', 'schema');
  const problem = { type: 'about:blank', title: 'No', detail: 'No.' };

  for (const [response, status, code] of table) {
    it(`are ${status} ${code}, with an example`, () => {
      const examples =
        contract.components.responses[response]?.content?.['application/problem+json'];
      const values = Object.values(examples?.examples ?? {}).map(({ value }) => value);
      assert.ok(values.some((value) => (value as { code: string }).code === code));
      assert.deepEqual(faults(at(response), { ...problem, status, code }), []);
      assert.notDeepEqual(faults(at(response), { ...problem, status: status + 1, code }), []);
      assert.notDeepEqual(faults(at(response), { ...problem, status, code: 'teapot' }), []);
    });
  }

  it('are of a closed set', () => {
    const codes = contract.components.schemas['ProblemCode']?.enum ?? [];
    assert.deepEqual([...codes].sort(), table.map(([, , code]) => code).sort());
  });
});
