import type { Alert } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { micro } from '../life/figures.js';

const resources = ['credits', 'runs'] as const;

export const alerts: Law = {
  number: 12,
  name: "a resource's banner is the highest threshold at or under its used share",
  property: aboutLives({
    more: { dismiss: 12, give: 8, 'spend-to': 10, 'lift-to': 8, 'run-tool': 10 },
    during: () => {
      const dismissed = new Set<string>();
      const before = new Map<string, { allocated: bigint; threshold: number }>();
      let read = 0;
      return ({ engine, deed, answer }) => {
        const isDismissal = deed.do === 'execute' && deed.command.type === 'dismiss-alert';
        if (isDismissal && answer === 'accepted') dismissed.add(deed.command.alertId);
        const items = engine.read.alerts().items;
        for (; read < engine.journal.length; read += 1)
          if (engine.journal.at(read)?.type === 'cycle') before.clear();
        for (const resource of resources) {
          const standing = items.filter((item) => item.resource === resource);
          hold(standing.length <= 1, `${standing.length} banners of ${resource} stand`);
          const [alert] = standing;
          if (alert !== undefined) hold(!dismissed.has(alert.id), `${alert.id} stands again`);
          stands(engine, resource, alert, dismissed);
          const allocated = units(engine.read.account()[resource].allocated);
          const last = before.get(resource);
          const isRaised = last !== undefined && allocated > last.allocated;
          const unseen = isRaised ? 0 : (last?.threshold ?? 0);
          const threshold = alert === undefined ? unseen : rank(alert);
          if (alert !== undefined && last !== undefined && !isRaised)
            hold(
              threshold >= last.threshold,
              `the banner of ${resource} fell to ${alert.threshold}`,
            );
          before.set(resource, { allocated, threshold });
        }
      };
    },
    after: ({ engine }) => {
      for (const { id, removable } of engine.read.alerts().items) {
        const result = engine.execute({ type: 'dismiss-alert', alertId: id });
        const code = result.accepted ? 'accepted' : result.code;
        agree(`dismissing ${id}`, removable ? 'accepted' : 'alert_not_removable', code);
        const again = engine.execute({ type: 'dismiss-alert', alertId: id });
        agree(`dismissing ${id} again`, result.accepted, again.accepted);
        const stays = engine.read.alerts().items.some((alert) => alert.id === id);
        agree(`${id} is after its dismissal`, !removable, stays);
      }
    },
  }),
};

/** By what the account says of itself; within a few micro-credits of a threshold the exact balance decides. */
function stands(
  engine: Engine,
  resource: 'credits' | 'runs',
  alert: Alert | undefined,
  dismissed: ReadonlySet<string>,
): void {
  const opening = engine.journal.at(0);
  if (opening?.type !== 'opening') return;
  const balance = engine.read.account()[resource];
  const [allocated, used] = [units(balance.allocated), units(balance.used)];
  const margin = resource === 'credits' ? 20n : 0n;
  const reach = (share: bigint): boolean =>
    allocated <= 0n || used * 1_000_000n >= share * allocated;
  const near = (share: bigint): boolean => {
    const distance = used * 1_000_000n - share * allocated;
    return (distance < 0n ? -distance : distance) <= margin * 1_000_000n;
  };
  const shares = [...opening.policy.warnAt, 100].map((percent) => ({
    percent,
    share: BigInt(Math.round(percent * 10_000)),
  }));
  if (allocated > 0n && margin > 0n && shares.some(({ share }) => near(share))) return;
  const expected = Math.max(
    0,
    ...shares.filter(({ share }) => reach(share)).map(({ percent }) => percent),
  );
  if (alert?.kind === 'free-credits-expired') {
    agree('the share under an end of free credits', 100, expected);
    return;
  }
  if (alert !== undefined) agree(`the banner of ${resource}`, expected, alert.threshold);
  else if (expected > 0)
    hold(expected < 100 && dismissed.size > 0, `no banner of ${resource} at ${expected}`);
}

function rank({ threshold }: Alert): number {
  return threshold ?? 101;
}

function units(amount: string | number): bigint {
  return typeof amount === 'string' ? micro(amount) : BigInt(amount);
}
