import type { Command } from '@usage-kit/contract';
import type { Books } from './books.js';
import { instantOf, instantText } from './calendar.js';
import { amountText } from './credits.js';
import { Meter } from './meter.js';
import type { Statement } from './statement.js';
import { amountOf, burn, fineTuningCost, inferenceCost, inferenceRate } from './terms.js';
import type { Hosted, ModelDeployment, Use } from './things.js';
import type { Banner } from './watch.js';

/** What a command needs from outside the books. */
export interface Surroundings {
  bannerById(alertId: string): Banner | undefined;
  changePlan(command: Extract<Command, { type: 'change-plan' }>): void;
  say(statement: Statement): void;
  write(kind: 'script-deployed' | 'script-undeployed'): void;
}

/** Carries out a command that no rule refuses. */
export function carryOut(books: Books, command: Command, around: Surroundings): void {
  const { tools, models, deployments, guardrails, scripts, uses } = books.things;
  const { rates } = books.opening;
  const { now } = books;
  const at = instantText(now);
  const count = (use: Use): void => {
    uses.push(use);
    const resource = use.kind === 'run' ? 'runs' : 'credits';
    if (resource === 'runs') books.runs.consume(use.amount);
    else books.charge('models', use.amount);
    const occurredAt = instantText(use.occurredAt);
    const amount = amountText(resource, use.amount);
    const eventId = 'eventId' in command ? command.eventId : '';
    around.say({
      at,
      type: 'charge',
      kind: use.kind,
      resource,
      id: use.id,
      eventId,
      occurredAt,
      amount,
    });
  };
  if ('eventId' in command) books.events.set(command.eventId, command);
  switch (command.type) {
    case 'create-tool': {
      const { name, ownerName } = command;
      tools.set(command.toolId, { name, ownerName, status: 'created', everDeployed: false });
      return;
    }
    case 'deploy-tool': {
      const tool = known(tools, command.toolId);
      tool.status = 'deployed';
      tool.everDeployed = true;
      return;
    }
    case 'undeploy-tool':
      known(tools, command.toolId).status = 'undeployed';
      return;
    case 'delete-tool':
      known(tools, command.toolId).status = 'deleted';
      return;
    case 'run-tool': {
      const occurredAt = instantOf(command.occurredAt) ?? now;
      count({ kind: 'run', id: command.toolId, occurredAt, cycle: books.cycleNumber, amount: 1n });
      return;
    }
    case 'create-model': {
      const { name, modelType: type, parametersBillions } = command;
      models.set(command.modelId, { name, type, parametersBillions, lastDeployedAt: null });
      return;
    }
    case 'infer': {
      const { modelId: id, inputTokens: input, outputTokens: output } = command;
      const rate = inferenceRate(rates, id);
      if (rate === undefined) return;
      const amount = inferenceCost(rate, { input, output });
      const occurredAt = instantOf(command.occurredAt) ?? now;
      count({ kind: 'inference', id, occurredAt, cycle: books.cycleNumber, amount });
      return;
    }
    case 'fine-tune': {
      const { modelId: id, trainingTokens: tokens, epochs, hardware } = command;
      const { parametersBillions } = known(models, id);
      const rate = rates.fineTuning[hardware] ?? '0';
      const amount = fineTuningCost(rate, { tokens, epochs, parametersBillions });
      count({ kind: 'fine-tuning', id, occurredAt: now, cycle: books.cycleNumber, amount });
      return;
    }
    case 'deploy-model': {
      const { deploymentId: id, modelId, name, deploymentType: type, gpu, replicas } = command;
      const deployment: ModelDeployment = {
        kind: 'model',
        id,
        modelId,
        meters: deployments.get(id)?.meters ?? [new Meter()],
        ...{ name, type, gpu, replicas, running: true, status: 'deployed', updatedAt: now },
      };
      deployments.set(id, deployment);
      deployment.meters[0]?.start(now, burn(rates.gpuPerHour[gpu] ?? '0', replicas), gpu);
      known(models, modelId).lastDeployedAt = now;
      return;
    }
    case 'scale-model': {
      const deployment = known(deployments, command.deploymentId);
      deployment.replicas = command.replicas;
      deployment.updatedAt = now;
      const { meters, gpu, replicas } = deployment;
      meters[0]?.start(now, burn(rates.gpuPerHour[gpu] ?? '0', replicas), gpu);
      return;
    }
    case 'undeploy-model':
      halt(known(deployments, command.deploymentId), now);
      return;
    case 'delete-model-deployment': {
      const deployment = known(deployments, command.deploymentId);
      halt(deployment, now);
      deployment.status = 'deleted';
      deployment.updatedAt = now;
      return;
    }
    case 'create-guardrail': {
      const { guardrailId: id, name } = command;
      const meters = [new Meter()];
      guardrails.set(id, {
        kind: 'guardrail',
        id,
        name,
        meters,
        running: false,
        lastDeployedAt: null,
      });
      return;
    }
    case 'deploy-guardrail': {
      const { cpuType, cpuCount } = command;
      const guardrail = known(guardrails, command.guardrailId);
      const perMs = burn(rates.cpuPerHour[cpuType] ?? '0', cpuCount);
      guardrail.meters[0]?.start(now, perMs, JSON.stringify([cpuType, cpuCount]));
      guardrail.running = true;
      guardrail.lastDeployedAt = now;
      return;
    }
    case 'undeploy-guardrail':
      halt(known(guardrails, command.guardrailId), now);
      return;
    case 'import-script': {
      const { scriptId: id, name, language, languageVersion } = command;
      scripts.set(id, {
        ...{ kind: 'script', id, name, language, languageVersion },
        meters: [new Meter(), new Meter()],
        ...{
          running: false,
          status: books.exactRemaining.sign > 0 ? 'ready-to-deploy' : 'draft',
          profile: null,
          replicas: 1,
        },
      });
      return;
    }
    case 'deploy-script': {
      const { profile, replicas = 1 } = command;
      const script = known(scripts, command.scriptId);
      const rate = rates.scriptPerHour[profile];
      const [vcpu, memory] = script.meters;
      vcpu?.start(now, burn(rate?.vcpu ?? '0', replicas), profile);
      memory?.start(now, burn(rate?.memory ?? '0', replicas), profile);
      Object.assign(script, { running: true, status: 'deployed', profile, replicas });
      around.write('script-deployed');
      return;
    }
    case 'undeploy-script': {
      const script = known(scripts, command.scriptId);
      halt(script, now);
      script.status = 'ready-to-deploy';
      around.write('script-undeployed');
      return;
    }
    case 'grant':
    case 'top-up': {
      const source = command.type === 'grant' ? 'free' : 'top-up';
      const amount = amountOf(command.resource, command.amount) ?? 0n;
      const end = instantOf(command.expiresAt) ?? null;
      const { resource } = command;
      books.grant(resource, command.eventId, { source, amount, end });
      around.say({
        at,
        type: 'grant',
        resource,
        source,
        amount: amountText(resource, amount),
        expiresAt: end === null ? null : instantText(end),
      });
      return;
    }
    case 'change-plan':
      around.changePlan(command);
      return;
    case 'dismiss-alert': {
      const banner = around.bannerById(command.alertId);
      if (banner !== undefined) banner.dismissed = true;
      return;
    }
  }
}

/** Stops what runs; nothing accrues to it from this instant on. */
export function halt(deployment: Hosted, at: number): void {
  for (const meter of deployment.meters) meter.stop(at);
  if (deployment.kind === 'model' && deployment.running) {
    deployment.status = 'undeployed';
    deployment.updatedAt = at;
  }
  deployment.running = false;
}

function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`"${id}" passed the rules but does not exist.`);
  return thing;
}
