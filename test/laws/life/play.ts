import type { Command, RefusalCode } from '@usage-kit/contract';
import { createEngine, restoreEngine, type Engine, type EngineOptions } from '@usage-kit/engine';
import { Recount } from '../../../packages/engine/src/auditor/recount.js';
import { resolve, type Deed } from './resolve.js';
import type { Step } from './step.js';

/** An engine's life as it went, in deeds that can be done again. */
export interface Life {
  readonly options: EngineOptions;
  readonly deeds: readonly Deed[];
  readonly engine: Engine;
}

/** What a deed led to in the engine, and what it should have led to. */
export interface Moment {
  readonly deed: Deed;
  readonly engine: Engine;
  readonly recount: Recount;
  readonly alertIds: readonly string[];
  readonly answer: RefusalCode | 'accepted';
  readonly expected: RefusalCode | 'accepted';
}

/** Does one deed to an engine; returns the engine to continue with and what it said. */
export function doDeed(
  engine: Engine,
  deed: Deed,
): { engine: Engine; answer: RefusalCode | 'accepted' } {
  switch (deed.do) {
    case 'restore':
      return { engine: restoreEngine(engine.snapshot()), answer: 'accepted' };
    case 'advance': {
      const result = engine.advance(deed.to);
      return { engine, answer: result.accepted ? 'accepted' : result.code };
    }
    case 'execute': {
      const result = engine.execute(deed.command);
      return { engine, answer: result.accepted ? 'accepted' : result.code };
    }
  }
}

/** Does all deeds to a new engine. */
export function replay(options: EngineOptions, deeds: readonly Deed[]): Engine {
  let engine = createEngine(options);
  for (const deed of deeds) ({ engine } = doDeed(engine, deed));
  return engine;
}

/** Lives steps with an engine and the reference model side by side, and shows each moment to whoever looks. */
export function live(
  options: EngineOptions,
  steps: readonly Step[],
  look: (moment: Moment) => void = () => undefined,
): Life {
  let engine = createEngine(options);
  const opening = engine.journal.at(0);
  if (opening?.type !== 'opening') throw new Error('A journal begins with its opening.');
  const alertIds: string[] = [];
  const recount = new Recount(opening, (id) =>
    alertIds.includes(id) ? alertIds.indexOf(id) : undefined,
  );
  const events: Command[] = [];
  const deeds: Deed[] = [];
  let read = 0;
  const readAlerts = (): void => {
    for (; read < engine.journal.length; read += 1) {
      const entry = engine.journal.at(read);
      if (entry?.type === 'alert') alertIds.push(entry.id);
    }
  };
  readAlerts();
  for (const step of steps)
    for (const deed of resolve(step, { recount, events, alertIds })) {
      deeds.push(deed);
      if (deed.do === 'execute' && 'eventId' in deed.command) events.push(deed.command);
      const done = doDeed(engine, deed);
      engine = done.engine;
      const expected = recountDeed(recount, deed);
      readAlerts();
      look({ deed, engine, recount, alertIds, answer: done.answer, expected });
    }
  return { options, deeds, engine };
}

function recountDeed(recount: Recount, deed: Deed): RefusalCode | 'accepted' {
  if (deed.do === 'restore') return 'accepted';
  if (deed.do === 'execute') return recount.execute(deed.command) ?? 'accepted';
  const to = Date.parse(deed.to);
  if (to < recount.books.now) return 'time_goes_back';
  recount.advance(to);
  return 'accepted';
}
