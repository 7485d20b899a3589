// Generated from openapi.yaml by `npm run generate -w packages/contract`. Edit that file, not this one.
import { count, credits, flag, instant, integer, list, nullable, object, text } from '../reading/shape.js';
import type { Account, AccountPolicy, Alert, AlertList, CreditBalance, CreditsByCategory, Cycle, FreeCredits, Problem, RunBalance } from './types.js';

export const creditsByCategoryShape = /* @__PURE__ */ object<CreditsByCategory>({
  models: credits,
  guardrails: credits,
  scripts: credits,
});

export const creditBalanceShape = /* @__PURE__ */ object<CreditBalance>({
  allocated: credits,
  used: credits,
  remaining: credits,
  byCategory: creditsByCategoryShape,
});

export const runBalanceShape = /* @__PURE__ */ object<RunBalance>({
  allocated: integer,
  used: integer,
  remaining: integer,
});

export const cycleShape = /* @__PURE__ */ object<Cycle>({
  startsAt: instant,
  endsAt: /* @__PURE__ */ nullable(instant),
});

export const freeCreditsShape = /* @__PURE__ */ object<FreeCredits>({
  expiresAt: /* @__PURE__ */ nullable(instant),
  expired: flag,
});

export const accountPolicyShape = /* @__PURE__ */ object<AccountPolicy>({
  negativeLimit: credits,
  newDeploymentFloor: credits,
  newDeploymentsAllowed: flag,
});

export const accountShape = /* @__PURE__ */ object<Account>({
  id: text,
  name: text,
  plan: text,
  credits: creditBalanceShape,
  runs: runBalanceShape,
  cycle: cycleShape,
  freeCredits: /* @__PURE__ */ nullable(freeCreditsShape),
  policy: accountPolicyShape,
  asOf: instant,
});

export const alertShape = /* @__PURE__ */ object<Alert>({
  id: text,
  kind: text,
  resource: text,
  threshold: /* @__PURE__ */ nullable(count),
  removable: flag,
  actions: /* @__PURE__ */ list(text),
  raisedAt: instant,
});

export const alertListShape = /* @__PURE__ */ object<AlertList>({
  items: /* @__PURE__ */ list(alertShape),
});

export const problemShape = /* @__PURE__ */ object<Problem>({
  type: text,
  title: text,
  status: integer,
  detail: text,
  code: text,
});
