// Generated from openapi.yaml by `npm run generate -w packages/contract`. Edit that file, not this one.
import { count, credits, instant, list, nullable, object, text } from '../reading/shape.js';
import { creditsByCategoryShape } from './account-shapes.js';
import type { Guardrail, GuardrailDetail, GuardrailHardware, GuardrailList, GuardrailsSummary, Model, ModelDeployment, ModelDeploymentList, ModelDeploymentsSummary, ModelList, ModelsSummary, Script, ScriptComponent, ScriptDetail, ScriptHardware, ScriptList, ScriptsSummary, Tool, ToolList, ToolsSummary, Trend, TrendPoint } from './types.js';

export const trendPointShape = /* @__PURE__ */ object<TrendPoint>({
  startsAt: instant,
  runs: count,
  credits: creditsByCategoryShape,
});

export const trendShape = /* @__PURE__ */ object<Trend>({
  from: instant,
  to: instant,
  interval: text,
  points: /* @__PURE__ */ list(trendPointShape),
});

export const toolsSummaryShape = /* @__PURE__ */ object<ToolsSummary>({
  totalTools: count,
  totalRuns: count,
});

export const toolShape = /* @__PURE__ */ object<Tool>({
  id: text,
  name: text,
  runs: count,
  ownerName: text,
  lastActiveAt: /* @__PURE__ */ nullable(instant),
  status: text,
});

export const toolListShape = /* @__PURE__ */ object<ToolList>({
  summary: toolsSummaryShape,
  items: /* @__PURE__ */ list(toolShape),
  total: count,
  offset: count,
});

export const modelsSummaryShape = /* @__PURE__ */ object<ModelsSummary>({
  totalModels: count,
  totalCredits: credits,
  fineTuningCredits: credits,
  hostingCredits: credits,
  inferenceCredits: credits,
});

export const modelShape = /* @__PURE__ */ object<Model>({
  id: text,
  name: text,
  type: text,
  creditsUsed: credits,
  lastDeployedAt: /* @__PURE__ */ nullable(instant),
});

export const modelListShape = /* @__PURE__ */ object<ModelList>({
  summary: modelsSummaryShape,
  items: /* @__PURE__ */ list(modelShape),
  total: count,
  offset: count,
});

export const modelDeploymentsSummaryShape = /* @__PURE__ */ object<ModelDeploymentsSummary>({
  totalDeployments: count,
  totalCredits: credits,
});

export const modelDeploymentShape = /* @__PURE__ */ object<ModelDeployment>({
  id: text,
  name: text,
  type: text,
  gpu: text,
  replicas: count,
  creditsUsed: credits,
  lastUpdatedAt: instant,
  status: text,
});

export const modelDeploymentListShape = /* @__PURE__ */ object<ModelDeploymentList>({
  summary: modelDeploymentsSummaryShape,
  items: /* @__PURE__ */ list(modelDeploymentShape),
  total: count,
  offset: count,
});

export const guardrailsSummaryShape = /* @__PURE__ */ object<GuardrailsSummary>({
  totalGuardrails: count,
  totalCredits: credits,
  activeSeconds: count,
});

export const guardrailShape = /* @__PURE__ */ object<Guardrail>({
  id: text,
  name: text,
  creditsUsed: credits,
  activeSeconds: count,
  lastDeployedAt: /* @__PURE__ */ nullable(instant),
  status: text,
});

export const guardrailListShape = /* @__PURE__ */ object<GuardrailList>({
  summary: guardrailsSummaryShape,
  items: /* @__PURE__ */ list(guardrailShape),
  total: count,
  offset: count,
});

export const guardrailHardwareShape = /* @__PURE__ */ object<GuardrailHardware>({
  cpuType: text,
  cpuCount: count,
  activeSeconds: count,
  creditsUsed: credits,
});

export const guardrailDetailShape = /* @__PURE__ */ object<GuardrailDetail>({
  id: text,
  name: text,
  creditsUsed: credits,
  activeSeconds: count,
  lastDeployedAt: /* @__PURE__ */ nullable(instant),
  status: text,
  hardware: /* @__PURE__ */ list(guardrailHardwareShape),
  totalCredits: credits,
});

export const scriptsSummaryShape = /* @__PURE__ */ object<ScriptsSummary>({
  totalScripts: count,
  hostingCredits: credits,
});

export const scriptShape = /* @__PURE__ */ object<Script>({
  id: text,
  name: text,
  language: text,
  languageVersion: text,
  creditsUsed: credits,
  lastActiveAt: /* @__PURE__ */ nullable(instant),
  status: text,
});

export const scriptListShape = /* @__PURE__ */ object<ScriptList>({
  summary: scriptsSummaryShape,
  items: /* @__PURE__ */ list(scriptShape),
  total: count,
  offset: count,
});

export const scriptHardwareShape = /* @__PURE__ */ object<ScriptHardware>({
  profile: text,
  vcpus: count,
  memoryGiB: count,
});

export const scriptComponentShape = /* @__PURE__ */ object<ScriptComponent>({
  name: text,
  creditsUsed: credits,
});

export const scriptDetailShape = /* @__PURE__ */ object<ScriptDetail>({
  id: text,
  name: text,
  language: text,
  languageVersion: text,
  creditsUsed: credits,
  lastActiveAt: /* @__PURE__ */ nullable(instant),
  status: text,
  hardware: /* @__PURE__ */ nullable(scriptHardwareShape),
  activeSeconds: count,
  components: /* @__PURE__ */ list(scriptComponentShape),
  totalCredits: credits,
});
