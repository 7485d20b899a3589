import type { InferCommand, RunToolCommand } from '@usage-kit/contract';

export type MeteredCommand = RunToolCommand | InferCommand;

export const STARTS_AT = '2026-01-01T00:00:00Z';
export const TOOLS = 200;
export const MODELS = 10;

/** The same events on every run: seven runs to three inferences, over tools and models at random; ids are UUIDs. */
export function workload(count: number, seed = 1): MeteredCommand[] {
  const next = mulberry32(seed);
  const commands: MeteredCommand[] = [];
  for (let i = 0; i < count; i += 1) {
    const eventId = uuid(next);
    if (next() < 0.7) {
      commands.push({ type: 'run-tool', eventId, toolId: `tool_${Math.floor(next() * TOOLS)}` });
    } else {
      commands.push({
        type: 'infer',
        eventId,
        modelId: `model_${Math.floor(next() * MODELS)}`,
        inputTokens: 1 + Math.floor(next() * 4000),
        outputTokens: Math.floor(next() * 1000),
      });
    }
  }
  return commands;
}

function uuid(next: () => number): string {
  let id = '';
  for (let i = 0; i < 32; i += 1) {
    if (i === 8 || i === 12 || i === 16 || i === 20) id += '-';
    id += '0123456789abcdef'[Math.floor(next() * 16)] ?? '0';
  }
  // A flat string, as one that came out of JSON.
  return JSON.parse(JSON.stringify(id)) as string;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
