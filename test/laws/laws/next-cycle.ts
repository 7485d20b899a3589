import { restoreEngine } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { after, credits, entriesOf, micro, total } from '../life/figures.js';

export const nextCycle: Law = {
  number: 14,
  name: 'the next cycle opens with its grant and the overdraft of the last, once',
  property: aboutLives({
    more: { 'spend-to': 10, 'change-plan': 6, infer: 10 },
    after: ({ engine: lived }, dice) => {
      const engine = restoreEngine(lived.snapshot());
      const { read } = engine;
      const plan = [0n, 1n, 5_000_000n, 20_000_000n, 300_000_000n][dice(5)] ?? 0n;
      engine.execute({
        type: 'change-plan',
        plan: 'paid',
        planCredits: credits(plan),
        planRuns: 0,
      });
      stopAll(engine);
      for (let month = 0; month < 3; month += 1) {
        const end = read.account().cycle.endsAt ?? '';
        engine.advance(after(end, -1));
        const closing = micro(read.account().credits.remaining);
        const before = engine.journal.length;
        engine.advance(end);
        const opened = read.account();
        const gone = total(
          [...engine.journal]
            .slice(before)
            .flatMap((entry) =>
              entry.type === 'expiry' && entry.resource === 'credits' ? [entry.amount] : [],
            ),
        );
        const opens = closing > 0n ? closing - gone + plan : closing + plan;
        agree('what the cycle opens with', String(opens), String(micro(opened.credits.remaining)));
        agree('allocated', opened.credits.remaining, opened.credits.allocated);
        agree('used', '0', opened.credits.used);
        agree('begins', end, opened.cycle.startsAt);
        if (opens > 0n) continue;
        const said = read.alerts().items.find(({ resource }) => resource === 'credits');
        agree('the banner of a cycle that opens with nothing', 'exhausted', said?.kind);
        const emailAt = entriesOf(engine, 'opening')[0]?.policy.emailAt ?? [];
        const mailed = [...engine.journal]
          .slice(before)
          .filter((entry) => entry.type === 'email' && entry.resource === 'credits');
        hold(mailed.length === (emailAt.length > 0 ? 1 : 0), `${mailed.length} emails said so`);
      }
    },
  }),
};

/** So that nothing burns over the ends of the months. */
function stopAll(engine: ReturnType<typeof restoreEngine>): void {
  const { read } = engine;
  const ofModels = read
    .models({ limit: 500 })
    .items.flatMap(({ id }) => read.deployments(id, { limit: 500 }).items);
  for (const { id } of ofModels) engine.execute({ type: 'undeploy-model', deploymentId: id });
  for (const { id } of read.guardrails({ limit: 500 }).items)
    engine.execute({ type: 'undeploy-guardrail', guardrailId: id });
  for (const { id } of read.scripts({ limit: 500 }).items)
    engine.execute({ type: 'undeploy-script', scriptId: id });
}
