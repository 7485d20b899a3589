import type {
  DeployScriptCommand,
  ImportScriptCommand,
  UndeployScriptCommand,
} from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { fitsBurn, start, stop } from '../billing/deploying.js';
import { scriptDeployedLetter, scriptUndeployedLetter } from '../emails/letters.js';
import { Hosting } from '../billing/hosting.js';
import { send, situationOf } from '../emails/outbox.js';
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
  refuseWithoutCredits,
  unknown,
  wrongAmount,
} from './rules.js';

const MOST_REPLICAS = 10;

/** A project with no credits left imports its scripts as drafts; else they are ready to be deployed. */
export function importScript(books: Books, command: ImportScriptCommand): Outcome {
  const { scriptId, name, language, languageVersion } = command;
  assertId(scriptId, 'scriptId');
  assertText(name, 'name');
  assertText(language, 'language');
  assertText(languageVersion, 'languageVersion');
  if (books.scripts.get(scriptId) !== undefined) return duplicate('script', scriptId);
  accept(books, command);
  books.scripts.add({
    kind: 'script',
    category: 'scripts',
    index: books.scripts.nextIndex,
    id: scriptId,
    name,
    language,
    languageVersion,
    hosting: new Hosting(['vcpu', 'memory'], books.burn.denominator),
    profile: null,
    status: refuseWithoutCredits(books) === undefined ? 'ready-to-deploy' : 'draft',
  });
  return ACCEPTED;
}

export function deployScript(books: Books, command: DeployScriptCommand): Outcome {
  const { scriptId, profile, replicas = 1 } = command;
  const script = books.scripts.get(scriptId);
  if (script === undefined) return unknown('script', scriptId);
  const parts = books.prices.profile(profile);
  if (parts === undefined) return notInCard('script profile', profile);
  if (!isCount(replicas, 1, MOST_REPLICAS) || !fitsBurn(books, replicas, parts)) {
    return wrongAmount(`replicas must be a whole number from 1 to ${MOST_REPLICAS}.`);
  }
  if (script.hosting.running) {
    return refuse('already_deployed', `The script "${scriptId}" is running. Undeploy it first.`);
  }
  const refusal = refuseUnderFloor(books);
  if (refusal !== undefined) return refusal;
  accept(books, command);
  script.profile = profile;
  script.status = 'deployed';
  start(books, script, profile, replicas, parts);
  send(books, 'script-deployed', scriptDeployedLetter(script.name, scriptId, situationOf(books)));
  reviewCredits(books, 'use');
  return ACCEPTED;
}

export function undeployScript(books: Books, command: UndeployScriptCommand): Outcome {
  const script = books.scripts.get(command.scriptId);
  if (script === undefined) return unknown('script', command.scriptId);
  if (!script.hosting.running) {
    return refuse('not_deployed', `The script "${script.id}" is not running. Deploy it first.`);
  }
  accept(books, command);
  stop(books, script);
  script.status = 'ready-to-deploy';
  send(books, 'script-undeployed', scriptUndeployedLetter(script.name, situationOf(books)));
  reviewCredits(books, 'use');
  return ACCEPTED;
}
