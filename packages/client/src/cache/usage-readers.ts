// Loaded with the first trend or list: a page that shows a clock and banners does not pay for it.
import {
  guardrailDetailShape,
  guardrailListShape,
  modelDeploymentListShape,
  modelListShape,
  readLeniently,
  scriptDetailShape,
  scriptListShape,
  toolListShape,
  trendShape,
} from '@usage-kit/contract/validate/usage';
import { known } from './reading.js';

export const readTrend = (body: unknown) => known(readLeniently(trendShape, body));
export const readTools = (body: unknown) => known(readLeniently(toolListShape, body));
export const readModels = (body: unknown) => known(readLeniently(modelListShape, body));
export const readDeployments = (body: unknown) =>
  known(readLeniently(modelDeploymentListShape, body));
export const readGuardrails = (body: unknown) => known(readLeniently(guardrailListShape, body));
export const readGuardrail = (body: unknown) => known(readLeniently(guardrailDetailShape, body));
export const readScripts = (body: unknown) => known(readLeniently(scriptListShape, body));
export const readScript = (body: unknown) => known(readLeniently(scriptDetailShape, body));
