export { audit, type Audit, type AuditOptions } from './audit.js';
export { tellFinding, type Finding } from './finding.js';
export type { JournalEntry } from './journal.js';
