import type { Check } from '../check.js';
import { readRoutes } from '../contract-form.js';

const route = 'headers';
const plain = readRoutes.filter((path) => !path.includes('{'));

/** What the client of the widgets sends, and what it reads, beside what every page may. */
const SENT = ['authorization', 'if-none-match', 'last-event-id'];
const READ = ['etag', 'retry-after', 'date'];

const words = (text: string | null): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());

const lacks = (has: readonly string[], needs: readonly string[]): readonly string[] =>
  has.includes('*')
    ? needs.filter((word) => word === 'authorization' && !has.includes(word))
    : needs.filter((word) => !has.includes(word));

export const headerChecks: readonly Check[] = [
  {
    name: 'etag',
    route,
    rule: '"Every 200 to a GET carries `ETag`."',
    fix: 'Send an ETag that identifies the body, such as a hash or a revision number.',
    run: async ({ backend, report }) => {
      for (const path of plain) await backend.get(path);
      for (const { request, method, status, headers } of backend.answers) {
        if (
          method === 'GET' &&
          status === 200 &&
          !/^(W\/)?"[^"]*"$/.test(headers.get('ETag') ?? '')
        ) {
          report({
            request,
            at: 'ETag',
            expected: 'a tag in quotes',
            found: headers.get('ETag') ?? 'none',
          });
        }
      }
    },
  },
  {
    name: 'not-modified',
    route,
    rule: '"`If-None-Match` gets 304", without a body.',
    fix: 'Compare the given tag with the one that would be sent.',
    run: async ({ backend, report }) => {
      for (const path of plain) {
        const first = await backend.ask(path);
        const tag = first.headers.get('ETag');
        if (tag === null) continue;
        const { request, status, headers, text } = await backend.ask(path, {
          headers: { 'If-None-Match': tag },
        });
        // What has changed in between has another tag.
        const isNew = status === 200 && headers.get('ETag') !== tag;
        if (status !== 304 && !isNew) {
          report({ request, at: '', expected: `304 to ${tag}`, found: String(status) });
        } else if (status === 304 && text !== '') {
          report({ request, at: '', expected: 'no body', found: text.slice(0, 80) });
        }
        const other = await backend.ask(path, {
          headers: { 'If-None-Match': '"usage-kit-conform"' },
        });
        if (other.status !== 200) {
          report({
            request,
            at: '',
            expected: '200 for a different tag',
            found: String(other.status),
          });
        }
      }
    },
  },
  {
    name: 'content-type',
    route,
    rule: '"JSON, UTF-8."',
    fix: 'Send `Content-Type: application/json`.',
    run: async ({ backend, report }) => {
      for (const path of plain) await backend.get(path);
      for (const { request, status, headers } of backend.answers) {
        const type = headers.get('Content-Type') ?? 'none';
        if (status === 200 && !/^application\/json(;|$)/.test(type)) {
          report({ request, at: 'Content-Type', expected: 'application/json', found: type });
        }
      }
    },
  },
  {
    name: 'retry-after',
    route,
    rule: '"429 and 503 carry `Retry-After` (seconds)."',
    fix: 'Send Retry-After with the number of seconds to wait.',
    run: async ({ backend, report, skip }) => {
      await backend.get('');
      const late = backend.answers.filter(({ status }) => status === 429 || status === 503);
      if (late.length === 0) skip('No response was 429 or 503.');
      for (const { request, headers } of late) {
        const seconds = headers.get('Retry-After') ?? 'none';
        if (!/^\d+$/.test(seconds))
          report({ request, at: 'Retry-After', expected: 'whole seconds', found: seconds });
      }
    },
  },
  {
    name: 'token-kept',
    route,
    rule: '"`Authorization: Bearer <token>`": the token never appears in a response.',
    fix: 'Never include the token in a response, redirect or error.',
    run: async ({ backend, report }) => {
      await backend.get('');
      for (const { request, headers, text } of backend.answers) {
        const where = [...headers].find(([, value]) => value.includes(backend.token))?.[0];
        if (text.includes(backend.token)) {
          report({
            request,
            at: '',
            expected: 'a response without the token',
            found: 'the token in the body',
          });
        } else if (where !== undefined) {
          report({
            request,
            at: where,
            expected: 'a response without the token',
            found: 'the token in a header',
          });
        }
      }
    },
  },
  {
    name: 'cors',
    route,
    rule: 'A page on another origin can send `Authorization`, `If-None-Match` and `Last-Event-ID`, and read `ETag`, `Retry-After` and `Date`.',
    fix: 'Allow the origin, the request headers and DELETE in the preflight, and expose the response headers.',
    run: async ({ backend, origin = '', report, skip }) => {
      if (origin === '') skip('Requires --origin.');
      const preflight = await backend.ask('', {
        method: 'OPTIONS',
        token: null,
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'DELETE',
          'Access-Control-Request-Headers': SENT.join(','),
        },
      });
      const { request, status } = preflight;
      if (status < 200 || status > 299) {
        report({ request, at: '', expected: '200 or 204, without a token', found: String(status) });
      }
      const sent = lacks(words(preflight.headers.get('Access-Control-Allow-Headers')), SENT);
      if (sent.length > 0) {
        report({
          request,
          at: 'Access-Control-Allow-Headers',
          expected: SENT.join(', '),
          found: `without ${sent.join(', ')}`,
        });
      }
      const methods = words(preflight.headers.get('Access-Control-Allow-Methods'));
      if (lacks(methods, ['delete']).length > 0) {
        report({
          request,
          at: 'Access-Control-Allow-Methods',
          expected: 'DELETE among them',
          found: methods.join(', '),
        });
      }
      const read = await backend.ask('', { headers: { Origin: origin } });
      for (const answer of [preflight, read]) {
        const allowed = answer.headers.get('Access-Control-Allow-Origin') ?? 'none';
        if (allowed !== '*' && allowed !== origin) {
          report({
            request: answer.request,
            at: 'Access-Control-Allow-Origin',
            expected: origin,
            found: allowed,
          });
        }
      }
      const exposed = lacks(words(read.headers.get('Access-Control-Expose-Headers')), READ);
      if (exposed.length > 0) {
        report({
          request: read.request,
          at: 'Access-Control-Expose-Headers',
          expected: READ.join(', '),
          found: `without ${exposed.join(', ')}`,
        });
      }
    },
  },
];
