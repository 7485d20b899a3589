import { describe, it } from 'node:test';
import { expect } from 'chai';
import { scenarioNamed, SCENARIOS } from '../scenarios/index.js';
import { createWorld, restoreWorld, type WorldSnapshot } from './world.js';

function worldOf(...names: string[]) {
  return createWorld(names.map(scenarioNamed));
}

describe('a world', () => {
  it('lives a life when it is first asked for, not before', () => {
    let lives = 0;
    const moderate = scenarioNamed('moderate');
    const world = createWorld([
      {
        ...moderate,
        create() {
          lives += 1;
          return moderate.create();
        },
      },
    ]);
    expect(world.now).to.equal('2026-11-21T16:02:00Z');
    expect(lives).to.equal(0);
    world.account().engine.read.account();
    world.account().engine.read.account();
    expect(lives).to.equal(1);
  });

  it('has one time for all accounts, also for one that is asked for later', () => {
    const world = worldOf('moderate', 'new-account');
    world.advance({ seconds: 3600 });
    expect(world.now).to.equal('2026-11-21T17:02:00Z');
    expect(world.account('acc_01JD7NEWAC').engine.now).to.equal('2026-11-21T17:02:00Z');
    expect(world.account().engine.now).to.equal('2026-11-21T17:02:00Z');
    world.account().engine.advance('2026-11-22T00:00:00Z');
    expect(world.account('acc_01JD7NEWAC').engine.now).to.equal('2026-11-22T00:00:00Z');
  });

  it('does not go back', () => {
    const world = worldOf('new-account');
    expect(() => world.advance('2026-11-21T16:01:59Z')).to.throw('Time can only move forward.');
    expect(() => world.advance({ seconds: -1 })).to.throw('Time can only move forward.');
    expect(world.now).to.equal('2026-11-21T16:02:00Z');
  });

  it('tells of changes until it is asked not to', () => {
    const world = worldOf('new-account');
    let changes = 0;
    const unsubscribe = world.subscribe(() => (changes += 1));
    world.execute({ type: 'top-up', eventId: 'a', resource: 'credits', amount: '1' });
    expect(changes).to.equal(1);
    world.advance({ seconds: 1 });
    expect(changes).to.equal(2);
    unsubscribe();
    world.execute({ type: 'top-up', eventId: 'b', resource: 'credits', amount: '1' });
    expect(changes).to.equal(2);
  });

  it('comes back from plain data as it was', () => {
    const world = worldOf('moderate', 'stale-after-first');
    world.advance({ seconds: 86_400 });
    world.execute({ type: 'top-up', eventId: 'a', resource: 'credits', amount: '12.5' });
    const text = JSON.stringify(world.snapshot());
    const again = restoreWorld(JSON.parse(text) as WorldSnapshot, SCENARIOS);
    expect(again.now).to.equal('2026-11-22T16:02:00Z');
    for (const { id, engine, scenario } of world.accounts) {
      expect(again.account(id).engine.read.account()).to.deep.equal(engine.read.account());
      expect(again.account(id).engine.read.alerts()).to.deep.equal(engine.read.alerts());
      expect(again.account(id).scenario).to.equal(scenario);
    }
    expect(JSON.stringify(again.snapshot())).to.equal(text);
  });

  it('does not come back where its scenario is gone', () => {
    const snapshot = worldOf('new-account').snapshot();
    expect(() => restoreWorld(snapshot, [])).to.throw('Unknown scenario "new-account".');
  });

  it('refuses two lives of one account, none, and accounts that it has not', () => {
    expect(() => worldOf('moderate', 'moderate')).to.throw('both use the account');
    expect(() => worldOf()).to.throw('A world needs at least one scenario.');
    expect(() => worldOf('moderate').account('acc_none')).to.throw('No such account: "acc_none"');
  });

  it('follows the real clock while it runs, and stops when it pauses', (t) => {
    let elapsed = 0;
    t.mock.method(performance, 'now', () => elapsed);
    t.mock.timers.enable({ apis: ['setInterval'] });
    const pass = (ms: number): void => {
      elapsed += ms;
      t.mock.timers.tick(ms);
    };
    const world = worldOf('new-account');
    let changes = 0;
    world.subscribe(() => (changes += 1));
    world.account().engine.read.account();
    world.run();
    pass(60);
    expect(changes).to.equal(0);
    world.catchUp();
    expect(world.now).to.equal('2026-11-21T16:02:00.060Z');
    // By itself every two seconds, for those who only listen.
    pass(1_940);
    expect(changes).to.equal(2);
    expect(world.now).to.equal('2026-11-21T16:02:02Z');
    world.advance('2026-11-22T00:00:00Z');
    pass(7);
    world.pause();
    const paused = world.now;
    expect(paused).to.equal('2026-11-22T00:00:00.007Z');
    pass(60_000);
    world.catchUp();
    expect(world.now).to.equal(paused);
    world.run();
    pass(1);
    world.close();
    pass(60_000);
    world.catchUp();
    expect(world.now).to.equal(paused);
  });
});
