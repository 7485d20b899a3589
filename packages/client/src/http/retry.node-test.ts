import { expect } from 'chai';
import { describe, it } from 'node:test';
import { backOffMs, clickRetryDelayMs, retryAfterMs, retryDelayMs } from './retry.js';
import { UsageError, type UsageErrorKind } from '../usage-error.js';

const now = Date.parse('2026-11-21T16:00:00Z');
const date = 'Sat, 21 Nov 2026 03:00:00 GMT';

describe('Retry-After', () => {
  const values: [string | null, string | null, number | null][] = [
    ['7', null, 7_000],
    [' 7 ', null, 7_000],
    ['0', null, 0],
    ['59', null, 59_000],
    ['60', null, 60_000],
    ['61', null, 60_000],
    ['9'.repeat(400), null, 60_000],
    ['Sat, 21 Nov 2026 03:00:20 GMT', date, 20_000],
    ['Saturday, 21-Nov-26 03:00:20 GMT', date, 20_000],
    ['Sat Nov 21 03:00:20 2026 GMT', date, 20_000],
    ['Sat, 21 Nov 2026 03:00:00 GMT', date, 0],
    ['Sat, 21 Nov 2026 02:59:59 GMT', date, null],
    ['Sat, 21 Nov 2026 03:01:01 GMT', date, 60_000],
    ['Sat, 21 Nov 2026 16:00:20 GMT', null, 20_000],
    ['Sat, 21 Nov 2026 16:00:20 GMT', 'yesterday', 20_000],
    ['Sat, 21 Nov 2026 99:99:99 GMT', date, null],
    ['-5', null, null],
    ['1.5', null, null],
    ['1e3', null, null],
    ['soon', null, null],
    ['', null, null],
    [null, null, null],
  ];
  for (const [value, sent, expected] of values) {
    it(`of ${String(value).slice(0, 40)}, sent ${sent ?? 'without a date'}, is ${expected} ms`, () => {
      const headers = new Headers();
      if (value !== null) headers.set('retry-after', value);
      if (sent !== null) headers.set('date', sent);
      expect(retryAfterMs(headers, now)).to.equal(expected);
    });
  }
});

describe('the back-off', () => {
  it('is any part of 1, 2, 4, 8, 16 and then 30 seconds', () => {
    const ceilings = [1, 2, 3, 4, 5, 6, 7, 60].map((failures) => backOffMs(failures, 1));
    expect(ceilings).to.deep.equal([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(backOffMs(3, 0)).to.equal(0);
    expect(backOffMs(3, 0.25)).to.equal(1_000);
  });
});

describe('the next try', () => {
  const worthIt: Record<UsageErrorKind, boolean> = {
    network: true,
    'rate-limited': true,
    unavailable: true,
    server: true,
    timeout: false,
    unauthorized: false,
    forbidden: false,
    'not-found': false,
    'invalid-request': false,
    conflict: false,
    unreadable: false,
    aborted: false,
  };
  for (const [kind, expected] of Object.entries(worthIt)) {
    it(`is ${expected ? 'made' : 'not made'} after ${kind}`, () => {
      const error = new UsageError({ kind: kind as UsageErrorKind, code: 'x' });
      expect(retryDelayMs(error, 1, 0.5)).to.equal(expected ? 500 : null);
      expect(clickRetryDelayMs(error, 1, 0.5)).to.equal(expected ? 500 : null);
    });
  }

  it('is the fourth at most, and for a click the second', () => {
    const error = new UsageError({ kind: 'network', code: 'x' });
    const delays = (delayMs: typeof retryDelayMs) =>
      [1, 2, 3, 4].map((failures) => delayMs(error, failures, 0.5));
    expect(delays(retryDelayMs)).to.deep.equal([500, 1_000, 2_000, null]);
    expect(delays(clickRetryDelayMs)).to.deep.equal([500, null, null, null]);
  });

  it('waits as long as the server asks for, and for a click not at all', () => {
    const error = new UsageError({ kind: 'unavailable', code: 'x', retryAfterMs: 7_000 });
    expect(retryDelayMs(error, 1, 0.5)).to.equal(7_000);
    expect(clickRetryDelayMs(error, 1, 0.5)).to.equal(null);
    const atOnce = new UsageError({ kind: 'unavailable', code: 'x', retryAfterMs: 0 });
    expect(retryDelayMs(atOnce, 1, 0.5)).to.equal(500);
  });
});
