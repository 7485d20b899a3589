import type { Command } from '@usage-kit/contract';
import { restoreEngine, type Engine } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { micro } from '../life/figures.js';
import { everything } from '../life/everything.js';

export const cost: Law = {
  number: 8,
  name: 'cost is additive and monotone to a micro-credit, and quantities that are none are refused whole',
  property: aboutLives({
    after: ({ engine: lived }, dice) => {
      const engine = restoreEngine(lived.snapshot());
      engine.execute({
        type: 'top-up',
        eventId: 'plenty',
        resource: 'credits',
        amount: '1000000000',
      });
      const model = {
        name: 'Cost',
        modelType: 'base',
        parametersBillions: 0.1 + dice(90),
      } as const;
      engine.execute({ type: 'create-model', modelId: 'cost', ...model });
      const [a, b] = [1 + dice(100_000), 1 + dice(100_000)];
      const [c, d] = [dice(1000), dice(1000)];
      additive('inference', [
        spend(engine, infer('a', a, c)),
        spend(engine, infer('b', b, d)),
        spend(engine, infer('a and b', a + b, c + d)),
      ]);
      additive('fine-tuning', [
        spend(engine, fineTune('c', a)),
        spend(engine, fineTune('d', b)),
        spend(engine, fineTune('c and d', a + b)),
      ]);
      const before = everything(engine);
      const bad = [0, -0, -1, -a, NaN, Infinity, -Infinity, a + 0.5, 2 ** 53, 1e300];
      const value = bad[dice(bad.length)] ?? NaN;
      const commands: Command[] = [
        infer('bad', value, 0),
        infer('bad', value === 0 ? -1 : value, c),
        infer('bad', a, value === 0 ? NaN : value),
        fineTune('bad', value),
        { ...fineTune('bad', a), epochs: value },
        { type: 'top-up', eventId: 'bad', resource: 'runs', amount: value },
        { type: 'top-up', eventId: 'bad', resource: 'credits', amount: '9'.repeat(30) },
        ...['', '0', '-1', '-0', 'NaN', '1e3', '0.0000001', ' 1', '1.'].map((amount): Command => ({
          type: 'grant',
          eventId: 'bad',
          resource: 'credits',
          amount,
        })),
      ];
      for (const command of commands) {
        const result = engine.execute(command);
        const code = result.accepted ? 'accepted' : result.code;
        agree(`the response to ${JSON.stringify(command)}`, 'invalid_amount', code);
      }
      agree('after bad quantities', before, everything(engine));
    },
  }),
};

function infer(eventId: string, inputTokens: number, outputTokens: number): Command {
  return { type: 'infer', eventId: `cost ${eventId}`, modelId: 'cost', inputTokens, outputTokens };
}

function fineTune(
  eventId: string,
  trainingTokens: number,
): Extract<Command, { type: 'fine-tune' }> {
  return {
    ...{ type: 'fine-tune', eventId: `cost ${eventId}`, modelId: 'cost' },
    ...{ trainingTokens, epochs: 2, hardware: 'a100' },
  };
}

/** What the account is charged for one event. */
function spend(engine: Engine, command: Command): bigint {
  const before = micro(engine.read.account().credits.used);
  agree('an event', { accepted: true }, engine.execute(command));
  return micro(engine.read.account().credits.used) - before;
}

function additive(what: string, [one = 0n, other = 0n, both = 0n]: readonly bigint[]): void {
  const difference = both - one - other;
  hold(difference >= -1n && difference <= 1n, `${what}: ${one} and ${other} are ${both} together`);
  hold(one >= 0n && both >= one && both >= other, `${what}: ${both} for more than ${one} cost`);
}
