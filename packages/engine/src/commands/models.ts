import type {
  CreateModelCommand,
  DeleteModelDeploymentCommand,
  DeployModelCommand,
  ScaleModelCommand,
  UndeployModelCommand,
} from '@usage-kit/contract';
import { LARGEST, parseDecimal } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { fitsBurn, start, stop } from '../billing/deploying.js';
import { Hosting } from '../billing/hosting.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { reviewCredits } from '../billing/review.js';
import type { Deployment } from '../billing/things.js';
import {
  accept,
  assertId,
  assertText,
  duplicate,
  isCount,
  notInCard,
  refuseWithoutCredits,
  unknown,
  wrongAmount,
} from './rules.js';

const MOST_REPLICAS = 1_000_000;

export function createModel(books: Books, command: CreateModelCommand): Outcome {
  const { modelId, name, modelType } = command;
  assertId(modelId, 'modelId');
  assertText(name, 'name');
  // The type says so, but commands come from JSON too.
  if (!['base', 'fine-tuned'].includes(modelType)) {
    throw new TypeError('modelType must be base or fine-tuned');
  }
  if (books.models.get(modelId) !== undefined) return duplicate('model', modelId);
  const parametersBillions = parseDecimal(command.parametersBillions);
  if (
    parametersBillions === undefined ||
    parametersBillions.units <= 0n ||
    command.parametersBillions > LARGEST
  ) {
    return wrongAmount('parametersBillions must be a number above 0.');
  }
  accept(books, command);
  books.models.add({
    index: books.models.nextIndex,
    id: modelId,
    name,
    type: modelType,
    parametersBillions,
    price: books.prices.tokens(modelId),
    deployments: [],
    running: 0,
    lastDeployedAt: null,
    lastInferenceAt: null,
  });
  return ACCEPTED;
}

export function deployModel(books: Books, command: DeployModelCommand): Outcome {
  const { deploymentId, modelId, name, deploymentType, gpu, replicas } = command;
  assertId(deploymentId, 'deploymentId');
  assertText(name, 'name');
  assertText(deploymentType, 'deploymentType');
  const model = books.models.get(modelId);
  if (model === undefined) return unknown('model', modelId);
  const parts = books.prices.gpu(gpu);
  if (parts === undefined) return notInCard('GPU', gpu);
  const known = books.deployments.get(deploymentId);
  if (known !== undefined && (known.model !== model || known.status === 'deleted')) {
    return duplicate('deployment', deploymentId);
  }
  if (!isCount(replicas, 1, MOST_REPLICAS) || !fitsBurn(books, replicas, parts)) {
    return wrongAmount('replicas must be a whole number, 1 or more.');
  }
  if (known?.status === 'deployed') {
    return refuse(
      'already_deployed',
      `The deployment "${deploymentId}" is running. Scale it, or undeploy it first.`,
    );
  }
  const refusal = refuseWithoutCredits(books);
  if (refusal !== undefined) return refusal;
  accept(books, command);
  const deployment = known ?? newDeployment(books, command);
  deployment.name = name;
  deployment.type = deploymentType;
  deployment.gpu = gpu;
  deployment.replicas = replicas;
  deployment.status = 'deployed';
  deployment.lastUpdatedAt = books.now;
  model.lastDeployedAt = books.now;
  model.running += 1;
  start(books, deployment, gpu, replicas, parts);
  reviewCredits(books, 'use');
  return ACCEPTED;
}

function newDeployment(books: Books, command: DeployModelCommand): Deployment {
  const model = books.models.get(command.modelId);
  if (model === undefined) throw new RangeError(`No such model: ${command.modelId}`);
  const deployment = books.deployments.add({
    kind: 'model',
    category: 'models',
    index: books.deployments.nextIndex,
    id: command.deploymentId,
    hosting: new Hosting(['gpu'], books.burn.denominator),
    model,
    name: command.name,
    type: command.deploymentType,
    gpu: command.gpu,
    replicas: command.replicas,
    lastUpdatedAt: books.now,
    status: 'deployed',
  });
  model.deployments.push(deployment);
  return deployment;
}

export function scaleModel(books: Books, command: ScaleModelCommand): Outcome {
  const deployment = books.deployments.get(command.deploymentId);
  if (deployment === undefined || deployment.status === 'deleted') {
    return unknown('deployment', command.deploymentId);
  }
  const { replicas } = command;
  const parts = books.prices.gpu(deployment.gpu) ?? [];
  if (!isCount(replicas, 1, MOST_REPLICAS) || !fitsBurn(books, replicas, parts)) {
    return wrongAmount('replicas must be a whole number, 1 or more.');
  }
  if (deployment.status !== 'deployed') return notDeployed(deployment.id);
  if (replicas > deployment.replicas) {
    const refusal = refuseWithoutCredits(books);
    if (refusal !== undefined) return refusal;
  }
  accept(books, command);
  stop(books, deployment);
  deployment.replicas = replicas;
  deployment.lastUpdatedAt = books.now;
  start(books, deployment, deployment.gpu, replicas, parts);
  reviewCredits(books, 'use');
  return ACCEPTED;
}

export function undeployModel(books: Books, command: UndeployModelCommand): Outcome {
  const deployment = books.deployments.get(command.deploymentId);
  if (deployment === undefined || deployment.status === 'deleted') {
    return unknown('deployment', command.deploymentId);
  }
  if (deployment.status !== 'deployed') return notDeployed(deployment.id);
  accept(books, command);
  end(books, deployment, 'undeployed');
  return ACCEPTED;
}

export function deleteModelDeployment(
  books: Books,
  command: DeleteModelDeploymentCommand,
): Outcome {
  const deployment = books.deployments.get(command.deploymentId);
  if (deployment === undefined || deployment.status === 'deleted') {
    return unknown('deployment', command.deploymentId);
  }
  accept(books, command);
  end(books, deployment, 'deleted');
  return ACCEPTED;
}

function end(books: Books, deployment: Deployment, status: 'undeployed' | 'deleted'): void {
  const wasRunning = deployment.status === 'deployed';
  deployment.status = status;
  deployment.lastUpdatedAt = books.now;
  if (!wasRunning) return;
  deployment.model.running -= 1;
  stop(books, deployment);
  reviewCredits(books, 'use');
}

function notDeployed(id: string): Outcome {
  return refuse('not_deployed', `The deployment "${id}" is not running. Deploy it first.`);
}
