import type { Command } from '@usage-kit/contract';
import { BASE_MODELS, idOf, OWNERS, type SCANNERS, SCRIPTS, type TOOLS } from './cast.js';
import { type Day, daysBetween, type Life } from './life.js';
import { dayWeights, runningTotals, shared } from './rhythm.js';

/** The moment at which the lives are looked at. */
export const NOW = '2026-11-21T16:02:00Z';

export type ToolName = (typeof TOOLS)[number];
export type Scanner = (typeof SCANNERS)[number];
export type ScriptName = (typeof SCRIPTS)[number]['name'];
export type BaseModelId = (typeof BASE_MODELS)[number]['modelId'];

export const toolId = (name: ToolName): string => idOf('tool', name);
export const guardrailId = (name: Scanner): string => idOf('guardrail', name);
export const scriptId = (name: ScriptName): string => idOf('script', name);

/** Makes the tools and deploys them; each has an owner, in turn, from `firstOwner` on. */
export function makesTools(names: readonly ToolName[], firstOwner: number): Command[] {
  return names.flatMap((name, place): Command[] => [
    {
      type: 'create-tool',
      toolId: toolId(name),
      name,
      ownerName: OWNERS[(firstOwner + place) % OWNERS.length] ?? OWNERS[0],
    },
    { type: 'deploy-tool', toolId: toolId(name) },
  ]);
}

export function addsModels(ids: readonly BaseModelId[]): Command[] {
  return BASE_MODELS.filter(({ modelId }) => ids.includes(modelId)).map((model) => ({
    type: 'create-model',
    modelType: 'base',
    ...model,
  }));
}

export function makesGuardrails(names: readonly Scanner[]): Command[] {
  return names.map((name) => ({ type: 'create-guardrail', guardrailId: guardrailId(name), name }));
}

export function importsScripts(names: readonly ScriptName[]): Command[] {
  return SCRIPTS.filter(({ name }) => names.includes(name)).map((script) => ({
    type: 'import-script',
    scriptId: scriptId(script.name),
    ...script,
  }));
}

export function deploysGuardrail(name: Scanner, cpuType: string, cpuCount: number): Command {
  return { type: 'deploy-guardrail', guardrailId: guardrailId(name), cpuType, cpuCount };
}

export function undeploysGuardrail(name: Scanner): Command {
  return { type: 'undeploy-guardrail', guardrailId: guardrailId(name) };
}

export function deploysScript(name: ScriptName, profile: string): Command {
  return { type: 'deploy-script', scriptId: scriptId(name), profile };
}

export function undeploysScript(name: ScriptName): Command {
  return { type: 'undeploy-script', scriptId: scriptId(name) };
}

/** Days of ordinary use. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  /** Credits used in the cycle before the first day; '0' if omitted. */
  readonly from?: string;
  /** Credits used in the cycle by the end of the last day, with what deployments burn. */
  readonly upTo: string;
  readonly runs: number;
  /** From the first day to the last: 1.5 is half as much again. */
  readonly growth?: number;
}

/** What is used in it: models each as likely as the others, tools by their weights. */
export interface Habits {
  readonly models: readonly string[];
  readonly tools: readonly { readonly toolId: string; readonly weight: number }[];
}

/** Lives stretches: working days are busier than weekends, and later ones than earlier ones. */
export function passes(life: Life, { models, tools }: Habits, ...stretches: Stretch[]): void {
  for (const { first, last, from = '0', upTo, runs, growth = 1.2 } of stretches) {
    const days = daysBetween(first, last);
    const weights = dayWeights(days, growth);
    const perDay = shared(runs, weights);
    const totals = runningTotals(from, upTo, weights);
    days.forEach((day, place) => {
      life.runs(day, perDay[place] ?? 0, tools);
      life.infersUpTo(day, totals[place - 1] ?? from, totals[place] ?? upTo, models);
    });
  }
}

/** The tools by how much they are used: the first the most, the last hardly. */
export function byUse(names: readonly ToolName[]): { toolId: string; weight: number }[] {
  return names.map((name, place) => ({
    toolId: toolId(name),
    weight: Math.ceil(900 / (place + 1)),
  }));
}
