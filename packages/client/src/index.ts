export { createUsageClient } from './create-usage-client.js';
export { acquireClient, type AcquiredClient } from './shared-clients.js';
export { UsageError, type UsageErrorKind } from './usage-error.js';
export type { BalanceState, ClientEvent } from './client-event.js';
export type { ListQuery, Query, RangeQuery, Watch } from './query.js';
export type { Readable } from './readable.js';
export type { Remote } from './remote.js';
export type {
  ListPage,
  ResourceName,
  TokenReason,
  UsageClient,
  UsageClientOptions,
} from './usage-client.js';
