import type { Command } from '@usage-kit/contract';
import type { Fraction } from '../../../packages/engine/src/auditor/fraction.js';
import { onTheWire } from '../../../packages/engine/src/auditor/credits.js';
import type { Recount } from '../../../packages/engine/src/auditor/recount.js';
import { exactModel } from './circumstances.js';
import { nonsense } from './nonsense.js';
import type { Step } from './step.js';

/** One thing that is done to an engine, with every name, amount and instant in it. */
export type Deed =
  | { readonly do: 'execute'; readonly command: Command }
  | { readonly do: 'advance'; readonly to: string }
  /** Takes a snapshot and continues with the engine that is restored from it. */
  | { readonly do: 'restore' };

/** What a step is resolved against. */
export interface Moment {
  readonly recount: Recount;
  /** All alerts so far. */
  readonly alertIds: readonly string[];
  /** All commands with an event id so far, refused ones too. */
  readonly events: readonly Command[];
}

const models = ['exact', 'base', 'tuned'] as const;
const gpus = ['a100', 'h100', 't4', 'quantum'] as const;
const mostTokens = 10n ** 12n;

/** Says what a step means now. Nothing, where it has no meaning. */
export function resolve(step: Step, moment: Moment): Deed[] {
  const { recount, events, alertIds } = moment;
  const { books } = recount;
  const { tools, models: known, deployments, guardrails, scripts } = books.things;
  const at = (ms: number): string => new Date(ms).toISOString();
  const run = (...commands: (Command | false)[]): Deed[] =>
    commands.filter((command) => command !== false).map((command) => ({ do: 'execute', command }));
  const eventId = `e${events.length + 1}`;
  const occurred = (
    before: Extract<Step, { before: unknown }>['before'],
  ): { occurredAt?: string } => {
    if (before === null) return {};
    const age = books.now - books.openedAt;
    const ms = 'ms' in before ? before.ms : Math.floor((age * before.age) / 1000);
    return { occurredAt: at(books.now - ms) };
  };

  switch (step.do) {
    case 'wait':
      return [{ do: 'advance', to: at(books.now + step.ms) }];
    case 'wait-until': {
      const ahead = step.what === 'next' ? recount.instantsAhead : [books.cycle.end ?? Infinity];
      const next = Math.min(...ahead) + step.offset;
      return Number.isFinite(next) && next >= books.now && next < books.now + 400 * 86_400_000
        ? [{ do: 'advance', to: at(next) }]
        : [];
    }
    case 'deploy-tool':
    case 'undeploy-tool':
    case 'delete-tool':
    case 'run-tool': {
      const names = ['', 'b', 'c', 'd'].map((suffix) => `t${step.thing}${suffix}`);
      const toolId = names.find((id) => tools.get(id)?.status !== 'deleted') ?? 't0';
      const status = tools.get(toolId)?.status;
      const ready = [
        step.ready &&
          status === undefined &&
          ({ type: 'create-tool', toolId, name: `Tool ${step.thing}`, ownerName: 'Ada' } as const),
        step.ready &&
          step.do !== 'deploy-tool' &&
          (status === undefined || status === 'created' || status === 'undeployed') &&
          ({ type: 'deploy-tool', toolId } as const),
      ];
      if (step.do !== 'run-tool') return run(...ready, { type: step.do, toolId });
      const runs = Array.from({ length: step.times }, (_, n) => ({
        ...({ type: 'run-tool', eventId: `${eventId}.${n}`, toolId } as const),
        ...occurred(step.before),
      }));
      return run(...ready, ...runs);
    }
    case 'infer':
    case 'fine-tune':
    case 'deploy-model': {
      const deployed =
        step.do === 'deploy-model' && step.ready
          ? deployments.get(`d${step.deployment}`)?.modelId
          : undefined;
      const modelId = deployed ?? models[step.thing] ?? exactModel;
      const modelType = modelId === 'tuned' ? 'fine-tuned' : 'base';
      const created: Command | false = step.ready &&
        !known.has(modelId) && {
          ...({ type: 'create-model', modelId, name: `Model ${modelId}`, modelType } as const),
          parametersBillions: modelId === 'base' ? 7.3 : 8,
        };
      if (step.do === 'infer') {
        const { input: inputTokens, output: outputTokens, before } = step;
        const tokens = { inputTokens, outputTokens, ...occurred(before) };
        return run(created, { type: 'infer', eventId, modelId, ...tokens });
      }
      if (step.do === 'fine-tune') {
        const { tokens: trainingTokens, epochs } = step;
        const hardware = ['a100', 't4', 'abacus'][step.hardware] ?? 'a100';
        return run(created, {
          type: 'fine-tune',
          eventId,
          modelId,
          trainingTokens,
          epochs,
          hardware,
        });
      }
      const gpu = gpus[step.gpu] ?? 'a100';
      const deploymentId = `d${step.deployment}`;
      const name = `Deployment ${step.deployment}`;
      const { replicas } = step;
      return run(created, {
        ...{
          type: 'deploy-model',
          deploymentId,
          modelId,
          name,
          deploymentType: 'dedicated',
          gpu,
          replicas,
        },
      });
    }
    case 'spend-to': {
      const target = pick([...recount.boundaries, books.limits.fineTuning], step.boundary);
      if (target === undefined) return [];
      const inputTokens = books.exactRemaining.minus(target).ceil() + BigInt(step.offset);
      if (inputTokens <= 0n || inputTokens > mostTokens) return [];
      return run(
        !known.has(exactModel) && {
          ...{ type: 'create-model', modelId: exactModel, name: 'Exact', modelType: 'base' },
          parametersBillions: 8,
        },
        {
          ...{ type: 'infer', eventId, modelId: exactModel },
          ...{ inputTokens: Number(inputTokens), outputTokens: 0 },
        },
      );
    }
    case 'lift-to': {
      const amount =
        missingTo(pick(recount.boundaries, step.boundary), books.exactRemaining) +
        BigInt(step.offset);
      if (amount <= 0n) return [];
      return run({ type: 'top-up', eventId, resource: 'credits', amount: onTheWire(amount) });
    }
    case 'scale-model':
      return run({
        type: 'scale-model',
        deploymentId: pickId(deployments, step.deployment, 'd9'),
        replicas: step.replicas,
      });
    case 'undeploy-model':
      return run({
        type: 'undeploy-model',
        deploymentId: pickId(deployments, step.deployment, 'd9'),
      });
    case 'delete-deployment':
      return run({
        type: 'delete-model-deployment',
        deploymentId: pickId(deployments, step.deployment, 'd9'),
      });
    case 'deploy-guardrail':
    case 'undeploy-guardrail': {
      const isUp = step.do === 'deploy-guardrail';
      const guardrailId = isUp ? `g${step.thing}` : pickId(guardrails, step.thing, 'g9');
      const created: Command | false = step.ready &&
        !guardrails.has(guardrailId) && {
          type: 'create-guardrail',
          guardrailId,
          name: `Toxicity ${step.thing}`,
        };
      if (step.do === 'undeploy-guardrail') return run({ type: step.do, guardrailId });
      const cpuType = ['small', 'large', 'none'][step.cpu] ?? 'small';
      return run(created, { type: 'deploy-guardrail', guardrailId, cpuType, cpuCount: step.count });
    }
    case 'deploy-script':
    case 'undeploy-script': {
      const isUp = step.do === 'deploy-script';
      const scriptId = isUp ? `s${step.thing}` : pickId(scripts, step.thing, 's9');
      const created: Command | false = step.ready &&
        !scripts.has(scriptId) && {
          ...{ type: 'import-script', scriptId, name: `Script ${step.thing}` },
          ...{ language: 'Python', languageVersion: '3.10.15' },
        };
      if (step.do === 'undeploy-script') return run({ type: step.do, scriptId });
      const profile = ['1x2', '2x8', '9x9'][step.profile] ?? '1x2';
      const replicas = step.replicas === null ? {} : { replicas: step.replicas };
      return run(created, { type: 'deploy-script', scriptId, profile, ...replicas });
    }
    case 'give': {
      const { how: type, resource, forMs } = step;
      const amount = resource === 'runs' ? Math.floor(Number(step.amount)) : step.amount;
      const end = forMs === null ? {} : { expiresAt: at(books.now + forMs) };
      return run({ type, eventId, resource, amount, ...end });
    }
    case 'change-plan':
      return run({
        type: 'change-plan',
        plan: step.plan,
        planCredits: step.credits,
        planRuns: step.runs,
      });
    case 'dismiss': {
      const alertId = alertIds[alertIds.length - 1 - step.which];
      return run({ type: 'dismiss-alert', alertId: alertId ?? 'al_unheard_of' });
    }
    case 'repeat': {
      const command = events[events.length - 1 - step.event];
      return command === undefined ? [] : run(command);
    }
    case 'contradict': {
      const command = events[events.length - 1 - step.event];
      return command === undefined ? [] : run(contradicted(command));
    }
    case 'nonsense':
      return nonsense(step.which, { eventId, now: books.now });
    case 'restore':
      return [{ do: 'restore' }];
  }
}

/** The same event id with another content. */
export function contradicted(command: Command): Command {
  if (command.type === 'run-tool')
    return { ...command, toolId: command.toolId === 't0' ? 't1' : 't0' };
  if (command.type === 'infer') return { ...command, inputTokens: command.inputTokens + 1 };
  if (command.type === 'fine-tune') return { ...command, epochs: command.epochs + 1 };
  if (command.type === 'grant') return { ...command, type: 'top-up' };
  if (command.type === 'top-up') {
    const years = command.expiresAt?.startsWith('2031') === true ? 2032 : 2031;
    return { ...command, expiresAt: `${years}-01-01T00:00:00Z` };
  }
  return command;
}

function missingTo(target: Fraction | undefined, remaining: Fraction): bigint {
  return target === undefined ? 0n : target.minus(remaining).ceil();
}

function pick<T>(values: readonly T[], index: number): T | undefined {
  return values[index % Math.max(values.length, 1)];
}

/** An id of these, of what runs if something does. */
function pickId(
  things: ReadonlyMap<string, { readonly running: boolean }>,
  index: number,
  other: string,
): string {
  const ids = [...things.keys()];
  const running = ids.filter((id) => things.get(id)?.running);
  return pick(running, index) ?? pick(ids, index) ?? other;
}
