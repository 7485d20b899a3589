import { createEngine, type Engine } from '@usage-kit/engine';
import { MODELS, STARTS_AT, TOOLS } from './workload.js';

/** An account with the workload's tools and models, and enough of everything. */
export function richAccount(): Engine {
  const engine = createEngine({
    seed: 1,
    startsAt: STARTS_AT,
    account: { freeCredits: '100000000', freeRuns: 1_000_000_000 },
  });
  for (let i = 0; i < TOOLS; i += 1) {
    engine.execute({ type: 'create-tool', toolId: `tool_${i}`, name: `Tool ${i}`, ownerName: 'A' });
    engine.execute({ type: 'deploy-tool', toolId: `tool_${i}` });
  }
  for (let i = 0; i < MODELS; i += 1) {
    engine.execute({
      type: 'create-model',
      modelId: `model_${i}`,
      name: `Model ${i}`,
      modelType: 'base',
      parametersBillions: 8,
    });
  }
  return engine;
}
