import type { WidgetMutation } from './mutation.js';

/** Requests, the cache, the live connection and the account. */
export const ofClient: readonly WidgetMutation[] = [
  {
    name: 'a failing request is tried a fifth time',
    file: 'packages/client/src/http/retry.ts',
    search: 'failures >= maxTries',
    replacement: 'failures > maxTries',
    caughtBy: 'packages/client/src/http/failing.node-test.ts',
  },
  {
    name: 'the first back-off is up to two seconds',
    file: 'packages/client/src/http/retry.ts',
    search: '2 ** (failures - 1)',
    replacement: '2 ** failures',
    caughtBy: 'packages/client/src/http/retry.node-test.ts',
  },
  {
    name: 'equal requests are each sent',
    file: 'packages/client/src/cache/resource-entry.ts',
    search: 'this.#running ??= this.#start();',
    replacement: 'this.#running = this.#start();',
    caughtBy: 'packages/client/src/cache/resource-entry.node-test.ts',
  },
  {
    name: 'a request that no one needs any longer is not aborted',
    file: 'packages/client/src/cache/resource-cache.ts',
    search: `      entry.abort();
`,
    replacement: '',
    caughtBy: 'packages/client/src/cache/resource-cache.node-test.ts',
  },
  {
    name: 'data is lost when a refresh fails',
    file: 'packages/client/src/cache/resource-state.ts',
    search: `        held,
        failure: event.error,`,
    replacement: `        held: undefined,
        failure: event.error,`,
    caughtBy: 'packages/client/src/http/failing.node-test.ts',
  },
  {
    name: 'a refresh is sent without the ETag',
    file: 'packages/client/src/http/transport.ts',
    search: "if (etag) headers['if-none-match'] = etag;",
    replacement: '',
    caughtBy: 'packages/client/src/cache/watching.node-test.ts',
  },
  {
    name: 'each request that gets a 401 renews the token again',
    file: 'packages/client/src/http/session.ts',
    search:
      "if (this.#token.status === 'held' && this.#token.value !== used) return this.#token.value;",
    replacement: '',
    caughtBy: 'packages/client/src/http/session.node-test.ts',
  },
  {
    name: 'a hidden tab keeps the lead',
    file: 'packages/client/src/managed-client.ts',
    search: `        leading?.abort();
        leading = undefined;`,
    replacement: '        leading = undefined;',
    caughtBy: 'packages/client/src/live/tabs.node-test.ts',
  },
  {
    name: 'a hidden tab keeps polling',
    file: 'packages/client/src/live/activity.ts',
    search: 'return this.#shown && this.#connected;',
    replacement: 'return this.#connected;',
    caughtBy: 'packages/client/src/live/activity.node-test.ts',
  },
  {
    name: 'a stream that breaks is opened again without the id of the last event',
    file: 'packages/client/src/live/live-updates.ts',
    search: 'if (id !== undefined) this.#lastEventId = id;',
    replacement: '',
    caughtBy: 'packages/client/src/live/live-updates.node-test.ts',
  },
  {
    name: "a response's Date header overrides the account's time",
    file: 'packages/client/src/http/server-clock.ts',
    search: 'if (this.#hasAsOf || Number.isNaN(epochMs)) return;',
    replacement: 'if (Number.isNaN(epochMs)) return;',
    caughtBy: 'packages/client/src/http/server-clock.node-test.ts',
  },
  {
    name: 'a banner stays away although the server refused its dismissal',
    file: 'packages/client/src/account/dismissals.ts',
    search: 'this.#decide(id, false);',
    replacement: '',
    caughtBy: 'packages/client/src/account/dismissals.node-test.ts',
  },
];
