import { createUsageClient } from './create-usage-client.js';
import type { UsageClient, UsageClientOptions } from './usage-client.js';

export interface AcquiredClient {
  readonly client: UsageClient;
  /** Call it once. The last one closes the client. */
  release(): void;
}

const shared = new Map<string, { client: UsageClient; holders: number }>();

/** The page's one client for this base URL and account: made by the first who asks, closed by the last who releases. */
export function acquireClient(options: UsageClientOptions): AcquiredClient {
  const key = JSON.stringify([options.baseUrl, options.accountId]);
  const held = shared.get(key) ?? { client: createUsageClient(options), holders: 0 };
  shared.set(key, held);
  held.holders += 1;
  let released = false;
  return {
    client: held.client,
    release() {
      if (released) return;
      released = true;
      held.holders -= 1;
      if (held.holders > 0) return;
      shared.delete(key);
      held.client.close();
    },
  };
}
