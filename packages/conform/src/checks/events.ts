import type { Account } from '@usage-kit/contract';
import type { Check } from '../check.js';
import { schemaFaults } from '../contract-form.js';
import { accountOf, bodyOf, instant } from '../read.js';
import { listen, type Heard } from '../stream.js';

const route = 'GET /events';
const request = 'GET /events';
const AT_ONCE_MS = 3_000;

const names = ({ events }: Heard): readonly string[] => events.map(({ event }) => event);
const hasBoth = (heard: Heard): boolean =>
  names(heard).includes('account') && names(heard).includes('alerts');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An account without the time of it, which passes by itself. */
const news = (account: Account): string => JSON.stringify({ ...account, asOf: null });

export const eventChecks: readonly Check[] = [
  {
    name: 'events-at-once',
    route,
    rule: '"Who connects gets both at once": `event: account` and `event: alerts`.',
    fix: 'Write the current state when a stream opens, and flush it through every proxy.',
    run: async ({ backend, report }) => {
      const heard = await listen(backend, { ms: AT_ONCE_MS, isEnough: hasBoth });
      if (heard.status !== 200) {
        report({ request, at: '', expected: '200', found: String(heard.status) });
        return;
      }
      if (!heard.contentType.startsWith('text/event-stream')) {
        report({
          request,
          at: 'Content-Type',
          expected: 'text/event-stream',
          found: heard.contentType,
        });
      }
      for (const name of ['account', 'alerts']) {
        if (names(heard).includes(name)) continue;
        const found = heard.events.length === 0 ? 'nothing' : names(heard).join(', ');
        report({
          request,
          at: '',
          expected: `an event "${name}" within ${AT_ONCE_MS / 1000} s`,
          found,
        });
      }
    },
  },
  {
    name: 'events-form',
    route,
    rule: '"`event: account` with the account summary as data, `event: alerts` with the alerts response as data. Each has an `id`."',
    fix: 'Send what GET / and GET /alerts return, on one line, with an ID.',
    run: async ({ backend, report, skip }) => {
      const { events } = await listen(backend, { ms: AT_ONCE_MS, isEnough: hasBoth });
      if (events.length === 0) skip('No event arrived.');
      events.forEach(({ id, event, data }, index) => {
        const at = `event ${index + 1}`;
        if (id === undefined || id === '')
          report({ request, at, expected: 'an id', found: `none of "${event}"` });
        const schema =
          event === 'account' ? 'Account' : event === 'alerts' ? 'AlertList' : undefined;
        if (schema === undefined) return;
        for (const { pointer, expected } of schemaFaults(schema, parsed(data))) {
          report({ request, at: `${at} ${pointer}`, expected, found: data.slice(0, 80) });
        }
      });
    },
  },
  {
    name: 'events-agree',
    route,
    rule: 'The stream reports the same account as GET /.',
    fix: 'Generate both from the same query.',
    run: async ({ backend, report, skip }) => {
      const before = bodyOf(await backend.ask('')) as Account;
      const { events } = await listen(backend, { ms: AT_ONCE_MS, isEnough: hasBoth });
      const after = bodyOf(await backend.ask('')) as Account;
      const event =
        events.find((one) => one.event === 'account') ?? skip('No account event arrived.');
      const streamed = parsed(event.data) as Account;
      if (news(before) === news(after) && news(streamed) !== news(after)) {
        report({
          request,
          at: 'account',
          expected: news(after).slice(0, 200),
          found: news(streamed).slice(0, 200),
        });
      } else if (instant(streamed.asOf) > instant(after.asOf)) {
        report({
          request,
          at: 'account /asOf',
          expected: `${after.asOf} or before`,
          found: streamed.asOf,
        });
      }
    },
  },
  {
    name: 'events-again',
    route,
    rule: '"Who reconnects with `Last-Event-ID` gets them only if something has changed since."',
    fix: 'Make the ID identify the state that was sent, and compare it with the current state.',
    run: async ({ backend, report, skip }) => {
      const first = await listen(backend, { ms: AT_ONCE_MS, isEnough: hasBoth });
      const lastEventId = first.events.at(-1)?.id ?? skip('No event with an ID arrived.');
      const before = await accountOf(backend);
      const again = await listen(backend, {
        ms: 1_000,
        isEnough: ({ events }) => events.length > 0,
        lastEventId,
      });
      const after = bodyOf(await backend.ask('')) as Account;
      if (news(before) !== news(after)) skip('The account changed during the check.');
      const [event] = again.events;
      if (event) {
        report({
          request,
          at: '',
          expected: `nothing after Last-Event-ID ${lastEventId}`,
          found: `the event ${event.event} again`,
        });
      }
    },
  },
  {
    name: 'events-alive',
    route,
    rule: '"A comment line every 15 s keeps it alive."',
    fix: 'Write a line such as ": still here" every 15 seconds, and configure proxies not to buffer or close the stream.',
    run: async ({ backend, report, silenceMs, skip }) => {
      if (silenceMs === 0) skip('Skipped by --quick.');
      const heard = await listen(backend, {
        ms: silenceMs,
        isEnough: ({ comments }) => comments > 0,
      });
      if (heard.comments === 0) {
        const found = heard.isEnded ? 'the stream ended' : 'none';
        report({ request, at: '', expected: `a comment within ${silenceMs / 1000} s`, found });
      }
    },
  },
];
