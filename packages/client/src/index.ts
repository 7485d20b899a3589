export { createUsageClient } from './create-usage-client.js';
export { acquireClient, type AcquiredClient } from './shared-clients.js';
export { UsageError, type UsageErrorKind } from './usage-error.js';
export type { ClientEvent } from './client-event.js';
export type { ListQuery, Query, RangeQuery, Watch } from './query.js';
export type { BalanceState, Readable } from '@usage-kit/contract';
export type { Remote } from './remote.js';
export type {
  ListPage,
  ResourceName,
  TokenReason,
  UsageClient,
  UsageClientOptions,
} from './usage-client.js';
