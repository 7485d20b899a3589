import { createEngine, restoreEngine, type Engine } from '@usage-kit/engine';
import { aboutLives, agree, type Law } from '../law.js';
import { doDeed } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

export const cuts: Law = {
  number: 5,
  name: 'however time is cut and whenever a snapshot is taken, state and journal are the same',
  property: aboutLives({
    more: { wait: 14, 'deploy-model': 8, restore: 0 },
    after: ({ options, deeds }, dice) => {
      let straight = createEngine(options);
      let cut = createEngine(options);
      let restored = createEngine(options);
      for (const deed of deeds) {
        ({ engine: straight } = doDeed(straight, deed));
        for (const part of cutUp(cut, deed, dice)) ({ engine: cut } = doDeed(cut, part));
        if (dice(3) === 0)
          restored = restoreEngine(
            JSON.parse(JSON.stringify(restored.snapshot())) as ReturnType<Engine['snapshot']>,
          );
        ({ engine: restored } = doDeed(restored, deed));
      }
      same('journal, time cut', straight, cut, ({ journal }) => [...journal]);
      same('state, time cut', straight, cut, (engine) => engine.snapshot());
      same('journal, restored', straight, restored, ({ journal }) => [...journal]);
      same('state, restored', straight, restored, (engine) => engine.snapshot());
      agree('readings, time cut', readings(straight), readings(cut));
      agree('readings, restored', readings(straight), readings(restored));
    },
  }),
};

/** An advance in up to five steps; anything else as it is. A step back is one deed: it is refused whole. */
function cutUp(engine: Engine, deed: Deed, dice: (bound: number) => number): Deed[] {
  if (deed.do !== 'advance') return [deed];
  const from = Date.parse(engine.now);
  const lengthMs = Date.parse(deed.to) - from;
  if (lengthMs < 2) return [deed];
  const stops = Array.from({ length: dice(5) }, () => from + dice(lengthMs)).sort((a, b) => a - b);
  return [...stops.map((at) => ({ do: 'advance' as const, to: new Date(at).toISOString() })), deed];
}

function readings({ read, outbox }: Engine): unknown {
  return { account: read.account(), alerts: read.alerts(), forecast: read.forecast(), outbox };
}

/** Byte for byte; where bytes differ, the first entry that does is told. */
function same(what: string, one: Engine, other: Engine, of: (engine: Engine) => unknown): void {
  if (JSON.stringify(of(one)) === JSON.stringify(of(other))) return;
  agree(what, of(one), of(other));
  throw new Error(`${what}: the same values in another order of fields`);
}
