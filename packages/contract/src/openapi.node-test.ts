import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, bodies, contract, faults, operations } from './testing/contract.js';

/** Every copy of `body` with one field, at any depth, taken out or made into something that no schema allows. */
function* broken(body: unknown): Generator<{ change: string; body: unknown }> {
  if (typeof body !== 'object' || body === null) return;
  for (const [key, value] of Object.entries(body)) {
    const put = (changed: unknown): unknown =>
      Array.isArray(body)
        ? body.map((item, index) => (String(index) === key ? changed : (item as unknown)))
        : { ...body, [key]: changed };
    if (!Array.isArray(body)) {
      const rest = Object.fromEntries(Object.entries(body).filter(([other]) => other !== key));
      yield { change: `without ${key}`, body: rest };
    }
    yield { change: `${key} of another type`, body: put({ unexpected: [] }) };
    for (const inner of broken(value)) {
      yield { change: `${key} > ${inner.change}`, body: put(inner.body) };
    }
  }
}

describe('the contract', () => {
  it('has the routes that the wire contract names, and no other', () => {
    const base = '/v1/accounts/{accountId}';
    assert.deepEqual(
      operations.map(({ path, method }) => `${method} ${path.replace(base, '') || '/'}`),
      [
        'get /',
        'get /alerts',
        'delete /alerts/{alertId}',
        'get /trend',
        'get /tools',
        'get /models',
        'get /models/{modelId}/deployments',
        'get /guardrails',
        'get /guardrails/{guardrailId}',
        'get /scripts',
        'get /scripts/{scriptId}',
        'get /rates',
        'get /forecast',
        'get /events',
        'post /commands',
      ],
    );
  });

  it('has an ETag and a 304 for every JSON response to a GET', () => {
    assert.equal(answers.length, 12);
    for (const { operation, method } of operations) {
      const ok = operation.responses['200'];
      if (method !== 'get' || !ok?.content?.['application/json']) continue;
      assert.ok(ok.headers?.['ETag'], `${operation.operationId} carries an ETag.`);
      assert.ok(operation.responses['304'], `${operation.operationId} may return 304.`);
    }
  });

  for (const { where, pointer, media } of bodies()) {
    for (const [name, example] of Object.entries(media.examples)) {
      it(`allows its own example: ${where}, ${name}`, () => {
        assert.deepEqual(faults(pointer, example.value), []);
      });
    }
  }

  it('allows what its example of the event stream carries', () => {
    const stream = contract.paths['/v1/accounts/{accountId}/events']?.get?.responses['200'];
    const text = stream?.content?.['text/event-stream']?.examples['connected']?.value;
    assert.ok(typeof text === 'string');
    const events = [...text.matchAll(/^id: .+\nevent: (\w+)\ndata: (.+)\n\n/gm)];
    assert.deepEqual(
      events.map(([, event]) => event),
      ['account', 'alerts'],
    );
    const [account, alerts] = events.map(([, , data]) => JSON.parse(data ?? '') as unknown);
    assert.deepEqual(faults('/components/schemas/Account', account), []);
    assert.deepEqual(faults('/components/schemas/AlertList', alerts), []);
  });

  for (const { id, pointer, media } of answers) {
    it(`finds every field of ${id} that is missing or of another type`, () => {
      let changes = 0;
      for (const { value } of Object.values(media.examples)) {
        for (const { change, body } of broken(value)) {
          changes += 1;
          assert.notDeepEqual(faults(pointer, body), [], `${change} goes unnoticed.`);
        }
      }
      assert.ok(changes > 2);
    });

    it(`lets ${id} carry fields that are new`, () => {
      for (const { value } of Object.values(media.examples)) {
        assert.deepEqual(
          faults(pointer, { ...(value as object), addedLater: { any: 'thing' } }),
          [],
        );
      }
    });
  }
});

describe('amounts and instants in the contract', () => {
  const credits: [amount: unknown, allowed: boolean][] = [
    ['212.16', true],
    ['0', true],
    ['-10', true],
    ['0.000001', true],
    ['1234567890123456789012345678901234567890', true],
    ['12345678901234567890123456789012345678901', false],
    ['1e21', false],
    ['-0', false],
    ['-0.00', false],
    ['007', false],
    ['0.1234567', false],
    ['', false],
    [12, false],
  ];
  for (const [amount, allowed] of credits) {
    it(`${allowed ? 'allow' : 'refuse'} ${JSON.stringify(amount)} credits`, () => {
      assert.equal(faults('/components/schemas/Credits', amount).length === 0, allowed);
    });
  }

  const instants: [instant: unknown, allowed: boolean][] = [
    ['2026-11-21T16:00:00Z', true],
    ['2026-11-21T16:00:00.125Z', true],
    ['2026-11-21T16:00:00+00:00', false],
    ['2026-11-21', false],
    ['2026-02-30T00:00:00Z', false],
    [1_795_276_800_000, false],
  ];
  for (const [instant, allowed] of instants) {
    it(`${allowed ? 'allow' : 'refuse'} the instant ${JSON.stringify(instant)}`, () => {
      assert.equal(faults('/components/schemas/Instant', instant).length === 0, allowed);
    });
  }
});
