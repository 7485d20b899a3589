import type { Law } from './law.js';
import { accounts } from './laws/accounts.js';
import { agreement } from './laws/agreement.js';
import { alerts } from './laws/alerts.js';
import { burnOrderOfTime } from './laws/burn-order-of-time.js';
import { burnOrder } from './laws/burn-order.js';
import { conservation } from './laws/conservation.js';
import { cost } from './laws/cost.js';
import { cuts } from './laws/cuts.js';
import { determinism } from './laws/determinism.js';
import { emails } from './laws/emails.js';
import { exhaustion } from './laws/exhaustion.js';
import { hosting } from './laws/hosting.js';
import { limit } from './laws/limit.js';
import { nextCycle } from './laws/next-cycle.js';
import { once } from './laws/once.js';
import { order } from './laws/order.js';
import { pages } from './laws/pages.js';
import { refusals } from './laws/refusals.js';
import { sums } from './laws/sums.js';
import { time } from './laws/time.js';

/** The laws of the engine by their numbers, and before them the agreement of the model that judges them. */
export const laws: readonly Law[] = [
  agreement,
  conservation,
  sums,
  once,
  order,
  cuts,
  determinism,
  burnOrder,
  burnOrderOfTime,
  cost,
  hosting,
  limit,
  exhaustion,
  alerts,
  emails,
  nextCycle,
  time,
  refusals,
  pages,
  accounts,
];
