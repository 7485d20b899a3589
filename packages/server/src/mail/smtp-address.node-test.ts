import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSmtpAddress } from './smtp-address.js';

describe('the address of an SMTP server', () => {
  const cases: [text: string, options: object, auth: object | undefined, shown: string][] = [
    [
      'smtp://mail.example',
      { host: 'mail.example', port: 587, secure: false, requireTLS: false, ignoreTLS: false },
      undefined,
      'smtp://mail.example:587',
    ],
    [
      'smtps://ada%40example.com:p%3A%2Fss@mail.example',
      { host: 'mail.example', port: 465, secure: true, requireTLS: false, ignoreTLS: false },
      { user: 'ada@example.com', pass: 'p:/ss' },
      'smtps://ada@example.com@mail.example:465',
    ],
    [
      'smtp://[::1]:1025?tls=none',
      { host: '::1', port: 1025, secure: false, requireTLS: false, ignoreTLS: true },
      undefined,
      'smtp://[::1]:1025',
    ],
    [
      'smtp://mail.example:25?tls=require',
      { host: 'mail.example', port: 25, secure: false, requireTLS: true, ignoreTLS: false },
      undefined,
      'smtp://mail.example:25',
    ],
    [
      'smtps://mail.example?tls=unchecked',
      {
        host: 'mail.example',
        port: 465,
        secure: true,
        requireTLS: false,
        ignoreTLS: false,
        tls: { rejectUnauthorized: false },
      },
      undefined,
      'smtps://mail.example:465',
    ],
  ];
  for (const [text, options, auth, shown] of cases) {
    it(`is read from ${text}`, () => {
      assert.deepEqual(readSmtpAddress(text), { options, auth, shown });
    });
  }

  for (const text of [
    '',
    'mail.example',
    'https://mail.example',
    'smtp:///path',
    'smtp://mail.example?tls=perhaps',
    'smtp://mail.example?pool=true',
    'smtps://mail.example?tls=none',
    'smtps://mail.example?tls=require',
  ]) {
    it(`is not "${text}"`, () => {
      assert.throws(() => readSmtpAddress(text), TypeError);
    });
  }
});
