export { usageClientContext } from './context.js';
export type { UsageEventDetails, UsageEventMap } from './events.js';
