export type { Command, CommandResult, RefusalCode } from '@usage-kit/contract';
export type { Email, EmailKind } from './emails/email.js';
export {
  createEngine,
  replayJournal,
  restoreEngine,
  type Engine,
  type Readings,
} from './engine.js';
export type { JournalEntry } from './journal/entry.js';
export type { Journal } from './journal/journal.js';
export type { AccountOptions, EngineOptions, Opening } from './journal/opening.js';
export { DEFAULT_POLICY, type Policy } from './billing/policy.js';
export { DEFAULT_RATES, type RateCard } from './billing/rates.js';
export type { ListQuery } from './readings/list.js';
export { ReadingProblem } from './readings/problem.js';
export type { RangeQuery } from './readings/range.js';
export type { TrendQuery } from './readings/trend.js';
export type { RequestEntry, Snapshot } from './journal/snapshot.js';
