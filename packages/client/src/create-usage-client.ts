import { ambientEnvironment } from './environment.js';
import { createManagedClient } from './managed-client.js';
import type { UsageClient, UsageClientOptions } from './usage-client.js';

/**
 * A client of one account. Throws a `UsageError` of kind `invalid-request` where the base URL is not an http or https URL
 * (`invalid_base_url`) or the account id is empty (`invalid_account_id`).
 */
export function createUsageClient(options: UsageClientOptions): UsageClient {
  const { baseUrl, accountId, getToken, fetch, live = 'auto' } = options;
  const environment = ambientEnvironment();
  return createManagedClient({
    environment,
    baseUrl,
    accountId,
    fetch: fetch ? (input, init) => fetch(input, init) : environment.fetch,
    getToken: () => getToken,
    live: () => live === 'auto',
  }).client;
}
