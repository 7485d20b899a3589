import type {
  Guardrail,
  GuardrailDetail,
  GuardrailsSummary,
  Model,
  ModelDeployment,
  ModelDeploymentsSummary,
  ModelsSummary,
  Script,
  ScriptDetail,
  ScriptsSummary,
  Tool,
  ToolsSummary,
} from '@usage-kit/contract';
import type { Books } from '../../../packages/engine/src/auditor/books.js';
import { instantText } from '../../../packages/engine/src/auditor/calendar.js';
import { onTheWire } from '../../../packages/engine/src/auditor/credits.js';
import type { Meter } from '../../../packages/engine/src/auditor/meter.js';
import type * as things from '../../../packages/engine/src/auditor/things.js';
import { activeMsIn, burnedIn, overlap, type Span, usesIn } from './span.js';

interface Listed<Summary, Item> {
  readonly summary: Summary;
  /** In the order of their ids. */
  readonly items: Item[];
}

export function toolsOf(books: Books, span: Span): Listed<ToolsSummary, Tool> {
  const shown = [...books.things.tools].filter(([, { everDeployed }]) => everDeployed);
  const uses = usesIn(books, span);
  const items = shown.map(([id, { name, ownerName, status }]) => {
    const all = books.things.uses.filter((use) => use.kind === 'run' && use.id === id);
    return {
      id,
      name,
      runs: uses.filter((use) => use.kind === 'run' && use.id === id).length,
      ownerName,
      lastActiveAt: latest(all.map(({ occurredAt }) => occurredAt)),
      status: status === 'created' ? ('undeployed' as const) : status,
    };
  });
  const totalRuns = items.reduce((sum, { runs }) => sum + runs, 0);
  return { summary: { totalTools: items.length, totalRuns }, items: byId(items) };
}

export function modelsOf(books: Books, span: Span): Listed<ModelsSummary, Model> {
  const uses = usesIn(books, span);
  const spent = (kind: things.Use['kind'], of?: string): bigint =>
    sum(
      uses
        .filter((use) => use.kind === kind && use.id === (of ?? use.id))
        .map(({ amount }) => amount),
    );
  const hosted = (of?: string): bigint =>
    sum(
      [...books.things.deployments.values()]
        .filter(({ modelId }) => modelId === (of ?? modelId))
        .map(({ meters }) => burned(books, span, meters)),
    );
  const items = [...books.things.models].map(([id, { name, type, lastDeployedAt }]) => ({
    id,
    name,
    type,
    creditsUsed: onTheWire(spent('inference', id) + spent('fine-tuning', id) + hosted(id)),
    lastDeployedAt: lastDeployedAt === null ? null : instantText(lastDeployedAt),
  }));
  const summary = {
    totalModels: items.length,
    totalCredits: onTheWire(spent('inference') + spent('fine-tuning') + hosted()),
    fineTuningCredits: onTheWire(spent('fine-tuning')),
    hostingCredits: onTheWire(hosted()),
    inferenceCredits: onTheWire(spent('inference')),
  };
  return { summary, items: byId(items) };
}

export function deploymentsOf(
  books: Books,
  span: Span,
  modelId: string,
): Listed<ModelDeploymentsSummary, ModelDeployment> {
  const shown = [...books.things.deployments.values()].filter((one) => one.modelId === modelId);
  const items = shown.map(({ id, name, type, gpu, replicas, meters, updatedAt, status }) => ({
    ...{ id, name, type, gpu, replicas, status },
    creditsUsed: onTheWire(burned(books, span, meters)),
    lastUpdatedAt: instantText(updatedAt),
  }));
  const totalCredits = onTheWire(sum(shown.map(({ meters }) => burned(books, span, meters))));
  return { summary: { totalDeployments: items.length, totalCredits }, items: byId(items) };
}

export function guardrailsOf(books: Books, span: Span): Listed<GuardrailsSummary, Guardrail> {
  const shown = [...books.things.guardrails.values()];
  const items = shown.map((guardrail) => guardrailRow(books, span, guardrail));
  const summary = {
    totalGuardrails: items.length,
    totalCredits: onTheWire(sum(shown.map(({ meters }) => burned(books, span, meters)))),
    activeSeconds: items.reduce((seconds, { activeSeconds }) => seconds + activeSeconds, 0),
  };
  return { summary, items: byId(items) };
}

export function guardrailOf(books: Books, span: Span, id: string): GuardrailDetail | undefined {
  const guardrail = books.things.guardrails.get(id);
  if (guardrail === undefined) return undefined;
  const row = guardrailRow(books, span, guardrail);
  const [meter] = guardrail.meters;
  if (meter === undefined) return undefined;
  const rows = new Map<string, { ms: number; burnt: bigint }>();
  for (const stretch of meter.stretches)
    for (const part of overlap(books, span, stretch)) {
      const { ms, burnt } = rows.get(stretch.label) ?? { ms: 0, burnt: 0n };
      const more = { ms: ms + part.to - part.from, burnt: burnt + burnedIn(books, part, meter) };
      rows.set(stretch.label, more);
    }
  // Whole seconds of the rows so far, so that the rows add up to the whole.
  let before = 0;
  const hardware = [...rows].map(([label, { ms, burnt }]) => {
    const [cpuType, cpuCount] = JSON.parse(label) as [string, number];
    const activeSeconds = seconds(before + ms) - seconds(before);
    before += ms;
    return { cpuType, cpuCount, activeSeconds, creditsUsed: onTheWire(burnt) };
  });
  return { ...row, hardware, totalCredits: row.creditsUsed };
}

export function scriptsOf(books: Books, span: Span): Listed<ScriptsSummary, Script> {
  const shown = [...books.things.scripts.values()];
  const items = shown.map((script) => scriptRow(books, span, script));
  const hostingCredits = onTheWire(sum(shown.map(({ meters }) => burned(books, span, meters))));
  return { summary: { totalScripts: items.length, hostingCredits }, items: byId(items) };
}

export function scriptOf(books: Books, span: Span, id: string): ScriptDetail | undefined {
  const script = books.things.scripts.get(id);
  if (script === undefined) return undefined;
  const { profile, meters } = script;
  const row = scriptRow(books, span, script);
  const rate = profile === null ? undefined : books.opening.rates.scriptPerHour[profile];
  const [vcpu, memory] = meters.map((meter) => onTheWire(burnedIn(books, span, meter)));
  return {
    ...row,
    hardware:
      profile === null || rate === undefined
        ? null
        : { profile, vcpus: rate.vcpus, memoryGiB: rate.memoryGiB },
    activeSeconds: seconds(activeMsIn(books, span, meters[0]?.stretches ?? [])),
    components: [
      { name: 'vcpu', creditsUsed: vcpu ?? '0' },
      { name: 'memory', creditsUsed: memory ?? '0' },
    ],
    totalCredits: row.creditsUsed,
  };
}

function guardrailRow(books: Books, span: Span, guardrail: things.Guardrail): Guardrail {
  const { id, name, meters, lastDeployedAt, running } = guardrail;
  return {
    ...{ id, name },
    creditsUsed: onTheWire(burned(books, span, meters)),
    activeSeconds: seconds(activeMsIn(books, span, meters[0]?.stretches ?? [])),
    lastDeployedAt: lastDeployedAt === null ? null : instantText(lastDeployedAt),
    status: running ? 'deployed' : 'undeployed',
  };
}

function scriptRow(books: Books, span: Span, script: things.Script): Script {
  const { id, name, language, languageVersion, meters, status } = script;
  const stretches = meters[0]?.stretches ?? [];
  return {
    ...{ id, name, language, languageVersion, status },
    creditsUsed: onTheWire(burned(books, span, meters)),
    lastActiveAt: latest(stretches.map(({ to }) => to ?? books.now)),
  };
}

function burned(books: Books, span: Span, meters: readonly Meter[]): bigint {
  return sum(meters.map((meter) => burnedIn(books, span, meter)));
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function latest(instants: readonly number[]): string | null {
  return instants.length === 0 ? null : instantText(Math.max(...instants));
}

function byId<T extends { readonly id: string }>(items: T[]): T[] {
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}
