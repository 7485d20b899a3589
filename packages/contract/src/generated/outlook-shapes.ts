// Generated from openapi.yaml by `npm run generate -w packages/contract`. Edit that file, not this one.
import { amount, count, credits, instant, list, nullable, object, pace, text } from '../reading/shape.js';
import type { CpuRate, CreditForecast, Forecast, ForecastBasis, GpuRate, IdleDeployment, InferenceRate, NextExpiry, Rates, RunForecast, ScriptRate } from './types.js';

export const scriptRateShape = /* @__PURE__ */ object<ScriptRate>({
  profile: text,
  vcpus: count,
  memoryGiB: count,
  creditsPerHour: credits,
});

export const gpuRateShape = /* @__PURE__ */ object<GpuRate>({
  gpu: text,
  creditsPerHour: credits,
});

export const cpuRateShape = /* @__PURE__ */ object<CpuRate>({
  cpuType: text,
  creditsPerCpuHour: credits,
});

export const inferenceRateShape = /* @__PURE__ */ object<InferenceRate>({
  modelId: text,
  name: text,
  inputPer1k: credits,
  outputPer1k: credits,
});

export const ratesShape = /* @__PURE__ */ object<Rates>({
  scriptProfiles: /* @__PURE__ */ list(scriptRateShape),
  gpus: /* @__PURE__ */ list(gpuRateShape),
  cpus: /* @__PURE__ */ list(cpuRateShape),
  inference: /* @__PURE__ */ list(inferenceRateShape),
});

export const creditForecastShape = /* @__PURE__ */ object<CreditForecast>({
  runsOutAt: /* @__PURE__ */ nullable(instant),
  perDay: credits,
});

export const runForecastShape = /* @__PURE__ */ object<RunForecast>({
  runsOutAt: /* @__PURE__ */ nullable(instant),
  perDay: pace,
});

export const nextExpiryShape = /* @__PURE__ */ object<NextExpiry>({
  resource: text,
  amount: amount,
  at: instant,
});

export const idleDeploymentShape = /* @__PURE__ */ object<IdleDeployment>({
  kind: text,
  id: text,
  name: text,
  idleSince: instant,
  creditsPerDay: credits,
});

export const forecastBasisShape = /* @__PURE__ */ object<ForecastBasis>({
  from: instant,
  to: instant,
});

export const forecastShape = /* @__PURE__ */ object<Forecast>({
  credits: creditForecastShape,
  runs: runForecastShape,
  nextExpiry: /* @__PURE__ */ nullable(nextExpiryShape),
  idle: /* @__PURE__ */ list(idleDeploymentShape),
  basis: forecastBasisShape,
});
