import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';

interface Options {
  /** `off`: requests nothing but what elements ask for. */
  readonly live?: 'auto' | 'off';
  /** Goes between the client and the mock server. */
  readonly wrap?: (mockFetch: typeof fetch) => typeof fetch;
}

/** A client of the mock server, in the page itself. */
export function mockedClient(
  scenario: ScenarioName,
  { live = 'auto', wrap = (mockFetch) => mockFetch }: Options = {},
): UsageClient {
  const mockFetch = createMockFetch({ scenario });
  return createUsageClient({
    baseUrl: 'https://billing.test',
    accountId: mockFetch.world.account().id,
    getToken: () => Promise.resolve('demo-token'),
    live,
    fetch: wrap(mockFetch),
  });
}
