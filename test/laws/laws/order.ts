import type { Command } from '@usage-kit/contract';
import { restoreEngine, type Readings } from '@usage-kit/engine';
import { aboutLives, agree, type Law } from '../law.js';
import { after, entriesOf } from '../life/figures.js';

const list = { limit: 500, sort: 'name' };

export const order: Law = {
  number: 4,
  name: 'the order in which events of a cycle arrive changes nothing',
  property: aboutLives({
    after: ({ engine: lived }, dice) => {
      const engine = restoreEngine(lived.snapshot());
      const { cycle } = engine.read.account();
      // Enough that no event is refused: a refusal may depend on what came before it.
      for (const [resource, amount] of [
        ['credits', '1000000'],
        ['runs', 1000],
      ] as const)
        engine.execute({ type: 'top-up', eventId: `plenty of ${resource}`, resource, amount });
      const created = ['order-a', 'order-b'];
      for (const id of created) {
        engine.execute({ type: 'create-tool', toolId: id, name: id, ownerName: 'Ada' });
        engine.execute({ type: 'deploy-tool', toolId: id });
        const model = { name: id, modelType: 'base', parametersBillions: 8 } as const;
        engine.execute({ type: 'create-model', modelId: id, ...model });
      }
      const spanMs = Date.parse(engine.now) - Date.parse(cycle.startsAt);
      const events = Array.from({ length: 2 + dice(12) }, (_, n): Command => {
        const id = created[dice(2)] ?? 'order-a';
        const eventId = `late ${n}`;
        const occurredAt = after(cycle.startsAt, dice(spanMs + 1));
        return dice(2) === 0
          ? { type: 'run-tool', eventId, toolId: id, occurredAt }
          : {
              ...{ type: 'infer', eventId, modelId: id, occurredAt },
              ...{ inputTokens: dice(5000), outputTokens: 1 + dice(5000) },
            };
      });
      const shuffled = events
        .map((event) => ({ event, place: dice(1000) }))
        .sort((a, b) => a.place - b.place)
        .map(({ event }) => event);
      const [one, other] = [events, shuffled].map((arrivals) => {
        const { read, ...arrived } = arrive(engine.snapshot(), arrivals);
        const range = { from: arrived.opened, to: after(arrived.now, 1) };
        return {
          account: read.account(),
          standing: read.alerts().items.map(({ resource, threshold }) => ({ resource, threshold })),
          tools: read.tools(list),
          models: read.models(list),
          trend: read.trend({ ...range, interval: 'day' }),
        };
      });
      agree('in another order', one, other);
    },
  }),
};

function arrive(
  snapshot: Parameters<typeof restoreEngine>[0],
  arrivals: readonly Command[],
): { read: Readings; now: string; opened: string } {
  const engine = restoreEngine(snapshot);
  for (const event of arrivals) agree('an event', { accepted: true }, engine.execute(event));
  const { read, now } = engine;
  return { read, now, opened: entriesOf(engine, 'opening')[0]?.startsAt ?? '' };
}
