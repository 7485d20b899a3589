export { usageClientContext } from './context.js';
export { holdInHash } from './host/hold-in-hash.js';
export type { UsageEventDetails, UsageEventMap } from './host/events.js';
export { UsageBanners } from './usage-banners/usage-banners.js';
export { UsageClock } from './usage-clock/usage-clock.js';
export { UsageProvider } from './usage-provider/usage-provider.js';
export type {
  Choice,
  ListColumn,
  ListKind,
  ListRow,
  ListTotal,
  Phrase,
  ValueKind,
} from './list/list-kind.js';
export { UsageGuardrails } from './usage-guardrails/usage-guardrails.js';
export { UsageList } from './usage-list/usage-list.js';
export { UsageModels } from './usage-models/usage-models.js';
export { UsageRates } from './usage-rates/usage-rates.js';
export { UsageScripts } from './usage-scripts/usage-scripts.js';
export { UsageTools } from './usage-tools/usage-tools.js';
export { UsageOverview } from './usage-overview/usage-overview.js';
export { UsagePage } from './usage-page/usage-page.js';
