import type { Check } from '../check.js';
import { accountChecks } from './account.js';
import { alertChecks } from './alerts.js';
import { dismissalChecks } from './dismissal.js';
import { eventChecks } from './events.js';
import { formChecks } from './form.js';
import { headerChecks } from './headers.js';
import { listChecks } from './lists.js';
import { outlookChecks } from './outlook.js';
import { refusalChecks } from './refusals.js';
import { sumChecks } from './sums.js';
import { trendChecks } from './trend.js';

/** In the order in which they run: those that look at every response there was come last, and what writes last of all. */
export const CHECKS: readonly Check[] = [
  ...accountChecks,
  ...alertChecks,
  ...trendChecks,
  ...listChecks,
  ...sumChecks,
  ...outlookChecks,
  ...eventChecks,
  ...refusalChecks,
  ...headerChecks,
  ...formChecks,
  ...dismissalChecks,
];
