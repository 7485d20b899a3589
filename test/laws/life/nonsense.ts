import type { Command } from '@usage-kit/contract';
import type { Deed } from './resolve.js';

/** Deeds that no rule lets through, or that only an id or an instant at the edge of its form saves. */
export function nonsense(
  which: number,
  { eventId, now }: { eventId: string; now: number },
): Deed[] {
  const infer = (inputTokens: number, outputTokens = 0): Command => ({
    ...{ type: 'infer', eventId, modelId: 'exact', inputTokens, outputTokens },
  });
  const give = (amount: string | number, more: { expiresAt?: string } = {}): Command => ({
    ...{
      type: 'top-up',
      eventId,
      resource: typeof amount === 'string' ? 'credits' : 'runs',
      amount,
      ...more,
    },
  });
  const commands: Command[] = [
    infer(NaN),
    infer(Infinity),
    infer(-1),
    infer(0),
    infer(1.5),
    infer(1e300),
    infer(2 ** 53),
    infer(5, -5),
    give(''),
    give('abc'),
    give('1e3'),
    give('0.0000001'),
    give('-1'),
    give('0'),
    give('1000000000000000000000000'),
    give(NaN),
    give(0.5),
    give(-3),
    give(1e300),
    give('1', { expiresAt: 'tomorrow' }),
    give('1', { expiresAt: new Date(now).toISOString() }),
    { type: 'run-tool', eventId, toolId: 't0', occurredAt: 'yesterday' },
    { type: 'run-tool', eventId, toolId: 'constructor' },
    { type: 'create-tool', toolId: 't0', name: 'Again', ownerName: 'Grace' },
    {
      type: 'create-model',
      modelId: 'tiny',
      name: 'Tiny',
      modelType: 'base',
      parametersBillions: -1,
    },
    { type: 'deploy-script', scriptId: 's0', profile: 'toString' },
    { type: 'deploy-guardrail', guardrailId: 'g0', cpuType: 'small', cpuCount: NaN },
    { type: 'dismiss-alert', alertId: '__proto__' },
    { type: 'infer', eventId, modelId: '__proto__', inputTokens: 1, outputTokens: 1 },
  ];
  const command = commands[which];
  if (command !== undefined) return [{ do: 'execute', command }];
  return [{ do: 'advance', to: new Date(now - 1).toISOString() }];
}
