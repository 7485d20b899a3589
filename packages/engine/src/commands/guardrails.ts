import type {
  CreateGuardrailCommand,
  DeployGuardrailCommand,
  UndeployGuardrailCommand,
} from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { fitsBurn, start, stop } from '../billing/deploying.js';
import { Hosting } from '../billing/hosting.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { reviewCredits } from '../billing/review.js';
import {
  accept,
  assertId,
  assertText,
  duplicate,
  isCount,
  notInCard,
  refuseUnderFloor,
  unknown,
  wrongAmount,
} from './rules.js';

const MOST_CPUS = 1_000_000;

export function createGuardrail(books: Books, command: CreateGuardrailCommand): Outcome {
  assertId(command.guardrailId, 'guardrailId');
  assertText(command.name, 'name');
  if (books.guardrails.get(command.guardrailId) !== undefined) {
    return duplicate('guardrail', command.guardrailId);
  }
  accept(books, command);
  books.guardrails.add({
    kind: 'guardrail',
    category: 'guardrails',
    index: books.guardrails.nextIndex,
    id: command.guardrailId,
    name: command.name,
    hosting: new Hosting(['cpu'], books.burn.denominator),
    lastDeployedAt: null,
  });
  return ACCEPTED;
}

export function deployGuardrail(books: Books, command: DeployGuardrailCommand): Outcome {
  const { guardrailId, cpuType, cpuCount } = command;
  const guardrail = books.guardrails.get(guardrailId);
  if (guardrail === undefined) return unknown('guardrail', guardrailId);
  const parts = books.prices.cpu(cpuType);
  if (parts === undefined) return notInCard('CPU type', cpuType);
  if (!isCount(cpuCount, 1, MOST_CPUS) || !fitsBurn(books, cpuCount, parts)) {
    return wrongAmount('cpuCount must be a whole number, 1 or more.');
  }
  if (guardrail.hosting.running) {
    return refuse(
      'already_deployed',
      `The guardrail "${guardrailId}" is running. Undeploy it first.`,
    );
  }
  const refusal = refuseUnderFloor(books);
  if (refusal !== undefined) return refusal;
  accept(books, command);
  guardrail.lastDeployedAt = books.now;
  start(books, guardrail, cpuType, cpuCount, parts);
  reviewCredits(books, 'use');
  return ACCEPTED;
}

export function undeployGuardrail(books: Books, command: UndeployGuardrailCommand): Outcome {
  const guardrail = books.guardrails.get(command.guardrailId);
  if (guardrail === undefined) return unknown('guardrail', command.guardrailId);
  if (!guardrail.hosting.running) {
    return refuse(
      'not_deployed',
      `The guardrail "${guardrail.id}" is not running. Deploy it first.`,
    );
  }
  accept(books, command);
  stop(books, guardrail);
  reviewCredits(books, 'use');
  return ACCEPTED;
}
