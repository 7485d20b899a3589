import { parseBaseUrl } from './http/base-url.js';
import { ambientEnvironment, type Environment } from './environment.js';
import { createManagedClient, type ManagedClient } from './managed-client.js';
import type { UsageClient, UsageClientOptions } from './usage-client.js';

export interface AcquiredClient {
  readonly client: UsageClient;
  /** The last holder's release closes the client, unless somebody acquires it again in the same task. */
  release(): void;
}

interface SharedClient {
  readonly key: string;
  readonly fetch: typeof fetch | undefined;
  readonly managed: ManagedClient;
  /** The options of its holders, the first first. */
  readonly holders: Set<UsageClientOptions>;
}

/** The clients of a page, of which there is one for each base URL and account. */
export class SharedClients {
  readonly #environment: Environment;
  readonly #shared = new Set<SharedClient>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  acquire(given: UsageClientOptions): AcquiredClient {
    // Its own copy: the same options may be handed in twice.
    const holder = { ...given };
    const shared = this.#find(holder) ?? this.#create(holder);
    shared.holders.add(holder);
    shared.managed.reconsider();
    return {
      client: shared.managed.client,
      release: () => {
        if (!shared.holders.delete(holder)) return;
        shared.managed.reconsider();
        this.#environment.setTimeout(() => {
          if (shared.holders.size > 0 || !this.#shared.delete(shared)) return;
          shared.managed.client.close();
        }, 0);
      },
    };
  }

  #key({ baseUrl, accountId }: UsageClientOptions): string {
    return JSON.stringify([parseBaseUrl(baseUrl, this.#environment.pageUrl), accountId]);
  }

  #find(holder: UsageClientOptions): SharedClient | undefined {
    const key = this.#key(holder);
    for (const shared of this.#shared) {
      if (shared.key === key && shared.fetch === holder.fetch) return shared;
    }
    return undefined;
  }

  #create(holder: UsageClientOptions): SharedClient {
    const { baseUrl, accountId, fetch } = holder;
    const holders = new Set<UsageClientOptions>();
    const managed = createManagedClient({
      environment: this.#environment,
      baseUrl,
      accountId,
      fetch: fetch ? (input, init) => fetch(input, init) : this.#environment.fetch,
      getToken: () => [...holders].find(({ getToken }) => getToken)?.getToken,
      live: () => [...holders].some(({ live }) => live !== 'off'),
    });
    const shared = { key: this.#key(holder), fetch, managed, holders };
    this.#shared.add(shared);
    return shared;
  }
}

let page: SharedClients | undefined;

/**
 * The page's one client for this base URL, account and `fetch`: made by the first who asks, closed after the last who
 * releases. The token comes from the first holder that has a `getToken`; it is live as long as one holder wants that.
 * Throws as `createUsageClient` does.
 */
export function acquireClient(options: UsageClientOptions): AcquiredClient {
  page ??= new SharedClients(ambientEnvironment());
  return page.acquire(options);
}
