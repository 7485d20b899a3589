import { type Account, type AlertList, freeCreditsAt } from '@usage-kit/contract';
import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { mayDeploy } from '../commands/rules.js';
import { formatInstant, formatInstantOrNull } from '../billing/instants.js';

export function readAccount(books: Books): Account {
  const used = books.usedByCategory;
  const sum = used.models + used.guardrails + used.scripts;
  const { allocated } = books.credits;
  return {
    id: books.opening.account.id,
    name: books.opening.account.name,
    plan: books.plan,
    credits: {
      allocated: formatCredits(allocated),
      used: formatCredits(sum),
      remaining: formatCredits(allocated - sum),
      byCategory: {
        models: formatCredits(used.models),
        guardrails: formatCredits(used.guardrails),
        scripts: formatCredits(used.scripts),
      },
    },
    runs: {
      allocated: books.runs.allocated,
      used: books.runs.used,
      remaining: books.runs.remaining,
    },
    cycle: {
      startsAt: formatInstant(books.cycle.startsAt),
      endsAt: formatInstantOrNull(books.cycle.endsAt),
    },
    freeCredits: freeCreditsAt(books.freeCreditsExpireAt, books.now),
    policy: {
      negativeLimit: formatCredits(books.limits.negative),
      newDeploymentFloor: formatCredits(books.newDeploymentFloor),
      newDeploymentsAllowed: mayDeploy(books),
    },
    asOf: formatInstant(books.now),
  };
}

export function readAlerts(books: Books): AlertList {
  return { items: books.alerts.shown.map((alert) => ({ ...alert, actions: [...alert.actions] })) };
}
