import type { Command, RefusalCode } from '@usage-kit/contract';
import type { Books } from './books.js';
import { instantOf } from './calendar.js';
import { Fraction } from './fraction.js';
import { firstOf } from './refusal-order.js';
import { amountOf, inferenceRate, sameCommand } from './terms.js';
import type { Banner } from './watch.js';

type BannerById = (alertId: string) => Banner | undefined;
type Rule = readonly [boolean, RefusalCode];

/** Why a command is refused now; undefined if it isn't, and for an event that was counted already. */
export function refusalOf(
  books: Books,
  command: Command,
  bannerById: BannerById,
): RefusalCode | undefined {
  if (isRepeated(books, command)) return undefined;
  const conflict: Rule = [
    'eventId' in command && books.events.has(command.eventId),
    'event_conflict',
  ];
  const rules = [conflict, ...rulesFor(books, command, bannerById)];
  return firstOf(rules.filter(([applies]) => applies).map(([, code]) => code));
}

/** The same event with the same content as one that was counted. */
export function isRepeated(books: Books, command: Command): boolean {
  const counted = 'eventId' in command ? books.events.get(command.eventId) : undefined;
  return counted !== undefined && sameCommand(counted, command);
}

function rulesFor(books: Books, command: Command, bannerById: BannerById): Rule[] {
  const { tools, models, deployments, guardrails, scripts } = books.things;
  const { rates } = books.opening;
  switch (command.type) {
    case 'create-tool':
      return [[tools.has(command.toolId), 'duplicate_id']];
    case 'deploy-tool':
    case 'undeploy-tool':
    case 'delete-tool': {
      const status = tools.get(command.toolId)?.status ?? 'deleted';
      return [
        [status === 'deleted', 'unknown_id'],
        [command.type === 'deploy-tool' && status === 'deployed', 'already_deployed'],
        [command.type === 'undeploy-tool' && status !== 'deployed', 'not_deployed'],
      ];
    }
    case 'run-tool': {
      const status = tools.get(command.toolId)?.status ?? 'deleted';
      return [
        [status === 'deleted', 'unknown_id'],
        [!mayHaveOccurred(books, command.occurredAt), 'invalid_time'],
        [status !== 'deployed', 'not_deployed'],
        [books.runs.remaining <= 0n, 'runs_exhausted'],
      ];
    }
    case 'create-model':
      return [
        [models.has(command.modelId), 'duplicate_id'],
        [
          !(command.parametersBillions > 0 && Number.isFinite(command.parametersBillions)),
          'invalid_amount',
        ],
      ];
    case 'infer': {
      const model = models.get(command.modelId);
      const tokens = [command.inputTokens, command.outputTokens];
      const isHosted = [...deployments.values()].some(
        ({ modelId, running }) => running && modelId === command.modelId,
      );
      return [
        [model === undefined || inferenceRate(rates, command.modelId) === undefined, 'unknown_id'],
        [
          !tokens.every((count) => isCount(count, 0)) || tokens.every((count) => count === 0),
          'invalid_amount',
        ],
        [!mayHaveOccurred(books, command.occurredAt), 'invalid_time'],
        [model?.type === 'fine-tuned' && !isHosted, 'not_deployed'],
        ...whereCreditsAreGone(books),
      ];
    }
    case 'fine-tune': {
      const floor = books.limits.fineTuning;
      return [
        [
          !models.has(command.modelId) || !Object.hasOwn(rates.fineTuning, command.hardware),
          'unknown_id',
        ],
        [!isCount(command.trainingTokens, 1) || !isCount(command.epochs, 1), 'invalid_amount'],
        ...whereCreditsAreGone(books),
        [books.exactRemaining.compare(floor) <= 0, 'below_fine_tuning_floor'],
      ];
    }
    case 'deploy-model': {
      const deployment = deployments.get(command.deploymentId);
      return [
        [
          !models.has(command.modelId) || !Object.hasOwn(rates.gpuPerHour, command.gpu),
          'unknown_id',
        ],
        [
          deployment !== undefined &&
            (deployment.status === 'deleted' || deployment.modelId !== command.modelId),
          'duplicate_id',
        ],
        [!isCount(command.replicas, 1), 'invalid_amount'],
        [deployment?.running === true, 'already_deployed'],
        ...whereCreditsAreGone(books),
      ];
    }
    case 'scale-model': {
      const deployment = deployments.get(command.deploymentId);
      const isUp = command.replicas > (deployment?.replicas ?? 0);
      return [
        [deployment === undefined || deployment.status === 'deleted', 'unknown_id'],
        [!isCount(command.replicas, 1), 'invalid_amount'],
        [deployment?.running !== true, 'not_deployed'],
        ...(isUp ? whereCreditsAreGone(books) : []),
      ];
    }
    case 'undeploy-model':
    case 'delete-model-deployment': {
      const deployment = deployments.get(command.deploymentId);
      return [
        [deployment === undefined || deployment.status === 'deleted', 'unknown_id'],
        [command.type === 'undeploy-model' && deployment?.running !== true, 'not_deployed'],
      ];
    }
    case 'create-guardrail':
      return [[guardrails.has(command.guardrailId), 'duplicate_id']];
    case 'deploy-guardrail': {
      const guardrail = guardrails.get(command.guardrailId);
      return [
        [
          guardrail === undefined || !Object.hasOwn(rates.cpuPerHour, command.cpuType),
          'unknown_id',
        ],
        [!isCount(command.cpuCount, 1), 'invalid_amount'],
        [guardrail?.running === true, 'already_deployed'],
        ...whereNothingNewMayRun(books),
      ];
    }
    case 'undeploy-guardrail': {
      const guardrail = guardrails.get(command.guardrailId);
      return [
        [guardrail === undefined, 'unknown_id'],
        [guardrail?.running !== true, 'not_deployed'],
      ];
    }
    case 'import-script':
      return [[scripts.has(command.scriptId), 'duplicate_id']];
    case 'deploy-script': {
      const script = scripts.get(command.scriptId);
      const { replicas = 1 } = command;
      return [
        [
          script === undefined || !Object.hasOwn(rates.scriptPerHour, command.profile),
          'unknown_id',
        ],
        [!isCount(replicas, 1) || replicas > 10, 'invalid_amount'],
        [script?.running === true, 'already_deployed'],
        ...whereNothingNewMayRun(books),
      ];
    }
    case 'undeploy-script': {
      const script = scripts.get(command.scriptId);
      return [
        [script === undefined, 'unknown_id'],
        [script?.running !== true, 'not_deployed'],
      ];
    }
    case 'grant':
    case 'top-up': {
      const amount = amountOf(command.resource, command.amount);
      return [
        [amount === undefined || amount <= 0n, 'invalid_amount'],
        [!mayEnd(books, command.expiresAt), 'invalid_time'],
      ];
    }
    case 'change-plan': {
      const { planCredits = '0', planRuns = 0 } = command;
      const amounts = [amountOf('credits', planCredits), amountOf('runs', planRuns)];
      return [
        [
          command.plan === 'paid' && amounts.some((amount) => amount === undefined || amount < 0n),
          'invalid_amount',
        ],
      ];
    }
    case 'dismiss-alert': {
      const banner = bannerById(command.alertId);
      return [
        [banner === undefined, 'unknown_id'],
        [banner?.threshold === null || banner?.threshold === 100, 'alert_not_removable'],
      ];
    }
  }
}

function whereCreditsAreGone(books: Books): Rule[] {
  const remaining = books.exactRemaining;
  const limit = books.limits.negative;
  return [
    [remaining.compare(limit) <= 0, 'negative_limit'],
    [remaining.compare(Fraction.zero) <= 0, 'credits_exhausted'],
  ];
}

function whereNothingNewMayRun(books: Books): Rule[] {
  return [
    ...whereCreditsAreGone(books),
    [books.exactRemaining.compare(books.newDeploymentFloor) <= 0, 'below_new_deployment_floor'],
  ];
}

function mayHaveOccurred(books: Books, occurredAt: string | undefined): boolean {
  if (occurredAt === undefined) return true;
  const at = instantOf(occurredAt);
  return at !== undefined && at >= books.openedAt && at <= books.now;
}

function mayEnd(books: Books, expiresAt: string | undefined): boolean {
  if (expiresAt === undefined) return true;
  const at = instantOf(expiresAt);
  return at !== undefined && at > books.now;
}

function isCount(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}
