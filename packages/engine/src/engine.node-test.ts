import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Command } from '@usage-kit/contract';
import {
  createEngine,
  replayJournal,
  restoreEngine,
  type Engine,
  type EngineOptions,
  type JournalEntry,
} from './index.js';
import { Account, NOVEMBER } from './testing/account.js';

/** A life with everything in it: steps of an instant and what is asked for then. */
const LIFE: [at: string, ...commands: Command[]][] = [
  [
    '2026-11-01T00:00:00Z',
    { type: 'create-tool', toolId: 't', name: 'Tool', ownerName: 'O' },
    { type: 'deploy-tool', toolId: 't' },
    { type: 'create-model', modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 7.5 },
    { type: 'create-guardrail', guardrailId: 'g', name: 'Regex' },
    {
      type: 'import-script',
      scriptId: 's',
      name: 'S',
      language: 'Python',
      languageVersion: '3.10.15',
    },
    { type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'c6i.xlarge', cpuCount: 3 },
    { type: 'run-tool', eventId: 'run 1', toolId: 't' },
    { type: 'infer', eventId: 'a', modelId: 'm', inputTokens: 1234, outputTokens: 567 },
  ],
  [
    '2026-11-03T07:08:09.123Z',
    {
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'x',
      gpu: 'a100',
      replicas: 1,
    },
    { type: 'run-tool', eventId: 'run 1', toolId: 't' },
    { type: 'run-tool', eventId: 'run 2', toolId: 't', occurredAt: '2026-11-02T00:00:00Z' },
    { type: 'infer', eventId: 'run 2', modelId: 'm', inputTokens: 1, outputTokens: 1 },
    {
      type: 'top-up',
      eventId: 'top',
      resource: 'credits',
      amount: '12.5',
      expiresAt: '2026-11-03T20:00:00Z',
    },
  ],
  [
    '2026-11-20T00:00:00Z',
    { type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 50 },
    { type: 'deploy-script', scriptId: 's', profile: '2x4' },
    {
      type: 'fine-tune',
      eventId: 'ft',
      modelId: 'm',
      trainingTokens: 1_000_000,
      epochs: 2,
      hardware: 't4',
    },
  ],
];
const END = '2027-02-03T04:05:06.789Z';
const OPTIONS: EngineOptions = {
  seed: 5,
  startsAt: NOVEMBER,
  account: { id: 'acc', freeExpiresAt: '2026-11-15T00:00:00Z' },
};

function live(engine: Engine, pauseMs?: number): Engine {
  const goTo = (instant: string): void => {
    if (pauseMs !== undefined) {
      while (Date.parse(engine.now) + pauseMs < Date.parse(instant))
        engine.advance({ seconds: pauseMs / 1000 });
    }
    engine.advance(instant);
  };
  for (const [at, ...commands] of LIFE) {
    goTo(at);
    for (const command of commands) engine.execute(command);
  }
  goTo(END);
  return engine;
}

function bytesOf(engine: Engine): string {
  const { read } = engine;
  return JSON.stringify([
    engine.journal,
    engine.outbox,
    engine.snapshot(),
    read.account(),
    read.alerts(),
    read.trend(),
    read.models(),
  ]);
}

describe('an engine', () => {
  it('tells virtual time and nothing of any other', () => {
    const engine = createEngine({ seed: 1, startsAt: '2026-11-01T00:00:00.000Z' });
    expect(engine.now).to.equal('2026-11-01T00:00:00Z');
    engine.advance({ seconds: 86_400.001 });
    expect(engine.now).to.equal('2026-11-02T00:00:00.001Z');
  });

  it('is the same for the same seed and commands, and has other alert ids for another seed', () => {
    expect(bytesOf(live(createEngine(OPTIONS)))).to.equal(bytesOf(live(createEngine(OPTIONS))));
    const idOf = (seed: number): string => {
      const alert = [...live(createEngine({ ...OPTIONS, seed })).journal].find(
        ({ type }) => type === 'alert',
      );
      return alert?.type === 'alert' ? alert.id : '';
    };
    expect(idOf(5)).not.to.equal(idOf(6));
  });

  for (const pauseMs of [3_600_000, 7_777_777]) {
    it(`is the same where time is moved by ${pauseMs} ms at once`, () => {
      expect(bytesOf(live(createEngine(OPTIONS), pauseMs))).to.equal(
        bytesOf(live(createEngine(OPTIONS))),
      );
    });
  }

  it('continues from a snapshot that went through JSON as if there had been none', () => {
    const whole = live(createEngine(OPTIONS));
    const [first, ...rest] = LIFE;
    const begun = createEngine(OPTIONS);
    for (const command of first?.slice(1) ?? []) begun.execute(command as Command);
    begun.advance('2026-11-02T12:00:00Z');
    begun.advance('2026-11-01T12:00:00Z');
    begun.advance({ seconds: -1 });
    const restored = restoreEngine(
      JSON.parse(JSON.stringify(begun.snapshot())) as ReturnType<Engine['snapshot']>,
    );
    expect(bytesOf(restored)).to.equal(bytesOf(begun));
    for (const engine of [begun, restored]) {
      for (const [at, ...commands] of rest) {
        engine.advance(at);
        for (const command of commands) engine.execute(command);
      }
      engine.advance(END);
    }
    expect(bytesOf(restored)).to.equal(bytesOf(begun));
    expect(JSON.stringify(restored.read.account())).to.equal(JSON.stringify(whole.read.account()));
  });

  it('refuses a snapshot of another format', () => {
    const snapshot = { ...createEngine(OPTIONS).snapshot(), format: 'other' };
    expect(() =>
      restoreEngine(snapshot as unknown as Parameters<typeof restoreEngine>[0]),
    ).to.throw(RangeError);
  });

  it('is written again from its journal, whole or without what follows from its requests', () => {
    const engine = live(createEngine(OPTIONS));
    const stored = JSON.parse(JSON.stringify(engine.journal)) as JournalEntry[];
    expect(bytesOf(replayJournal(stored, engine.now))).to.equal(bytesOf(engine));
    const requests = stored.filter(({ type }) => ['opening', 'command', 'refusal'].includes(type));
    expect(requests.length).to.be.below(stored.length);
    expect(bytesOf(replayJournal(requests, engine.now))).to.equal(bytesOf(engine));
  });

  it('is not written again from something that is not the journal of one engine', () => {
    const { journal, now } = createEngine(OPTIONS);
    const [, ...others] = journal;
    expect(() => replayJournal([], now)).to.throw(RangeError, 'begins with an opening');
    expect(() => replayJournal(others, now)).to.throw(RangeError, 'begins with an opening');
    expect(() => replayJournal([...journal, ...journal], now)).to.throw(RangeError, 'one opening');
  });

  it('passes each new entry to its append listeners, in order, until they leave', () => {
    const engine = createEngine(OPTIONS);
    const appended = [...engine.journal];
    const leave = engine.onAppend((entry) => appended.push(entry));
    live(engine);
    expect(appended).to.deep.equal([...engine.journal]);
    leave();
    const { length } = appended;
    engine.execute({ type: 'create-tool', toolId: 'later', name: 'Later', ownerName: 'O' });
    expect(appended).to.have.length(length);
    expect(engine.journal.length).to.equal(length + 1);
  });

  it('tells its listeners of each change until they leave', () => {
    const { engine } = new Account();
    let told = 0;
    const leave = engine.subscribe(() => (told += 1));
    engine.execute({ type: 'run-tool', eventId: 'e', toolId: 't' });
    engine.advance({ seconds: 1 });
    expect(told).to.equal(2);
    leave();
    engine.advance({ seconds: 1 });
    expect(told).to.equal(2);
  });

  it('does not share what it was given', () => {
    const account = { administrators: ['a@example.com'], freeCredits: '75' };
    const engine = createEngine({ seed: 1, startsAt: NOVEMBER, account });
    account.administrators.push('b@example.com');
    const command = { type: 'create-tool' as const, toolId: 't', name: 'Tool', ownerName: 'O' };
    engine.execute(command);
    command.name = 'Other';
    const entry = [...engine.journal].find(({ type }) => type === 'command');
    expect(entry?.type === 'command' && entry.command).to.include({ name: 'Tool' });
    const opening = engine.journal.at(0);
    expect(opening?.type === 'opening' && opening.account.administrators).to.deep.equal([
      'a@example.com',
    ]);
  });

  const options: [name: string, options: Partial<EngineOptions>][] = [
    ['a start that is not an instant', { startsAt: 'now' }],
    ['a seed that is not a whole number', { seed: 0.5 }],
    ['a plan that there is not', { account: { plan: 'gold' as 'free' } }],
    ['free credits below 0', { account: { freeCredits: '-1' } }],
    ['half a run', { account: { freeRuns: 0.5 } }],
    ['free credits that expire at the opening', { account: { freeExpiresAt: NOVEMBER } }],
    ['a limit above 0', { policy: { negativeLimit: '1' } }],
    ['a floor above all', { policy: { newDeploymentFloorShare: '1.1' } }],
    ['a threshold of 100', { policy: { warnAt: [100] } }],
    ['a threshold of 0', { policy: { emailAt: [0] } }],
    ['a rate that is not a number', { rates: { gpuPerHour: { a100: 'much' } } }],
    ['a rate below 0', { rates: { cpuPerHour: { c: '-1' } } }],
  ];
  for (const [name, wrong] of options) {
    it(`does not open with ${name}`, () => {
      expect(() => createEngine({ seed: 1, startsAt: NOVEMBER, ...wrong })).to.throw(RangeError);
    });
  }
});

describe('the journal', () => {
  it('has an entry for all that happened, and can only be read', () => {
    const account = new Account();
    account.run();
    account.spend(15_000_000);
    const { journal } = account.engine;
    expect(journal.length).to.equal(14);
    expect([...journal].map(({ type }) => type)).to.deep.equal([
      'opening',
      'cycle',
      'grant',
      'grant',
      'command',
      'command',
      'command',
      'command',
      'command',
      'command',
      'charge',
      'command',
      'charge',
      'alert',
    ]);
    expect(journal.at(0)).to.equal([...journal][0]);
    expect(journal.at(-1)).to.equal(journal.at(13));
    expect(journal.at(14)).to.equal(undefined);
    expect(JSON.parse(JSON.stringify(journal))).to.deep.equal([...journal]);
    expect(Object.isFrozen(journal.at(10))).to.equal(true);
    expect(journal).to.not.have.any.keys('push', 'append');
  });

  it('has events one after the other between other entries', () => {
    const account = new Account();
    account.run();
    account.run();
    account.try({ type: 'deploy-tool', toolId: 't' });
    account.run();
    const tail = [...account.engine.journal].slice(-7);
    expect(
      tail.map((entry) => [entry.type, 'eventId' in entry ? entry.eventId : '']),
    ).to.deep.equal([
      ['command', ''],
      ['charge', 'event-1'],
      ['command', ''],
      ['charge', 'event-2'],
      ['refusal', ''],
      ['command', ''],
      ['charge', 'event-3'],
    ]);
  });

  it('keeps a command as it came, and what it was charged', () => {
    const account = new Account().at('2026-11-02T00:00:00Z');
    const command = {
      type: 'infer',
      eventId: 'e',
      modelId: 'm',
      inputTokens: 3,
      outputTokens: 4,
      occurredAt: '2026-11-01T12:00:00Z',
    } as const;
    account.do(command);
    expect([...account.engine.journal].slice(-2)).to.deep.equal([
      { at: '2026-11-02T00:00:00Z', type: 'command', command },
      {
        at: '2026-11-02T00:00:00Z',
        type: 'charge',
        resource: 'credits',
        category: 'models',
        kind: 'inference',
        id: 'm',
        amount: '0.000007',
        eventId: 'e',
        occurredAt: '2026-11-01T12:00:00Z',
      },
    ]);
  });

  it('has no line of what changed nothing', () => {
    const account = new Account();
    account.do({ type: 'run-tool', eventId: 'e', toolId: 't' });
    const { length } = account.engine.journal;
    account.do({ type: 'run-tool', eventId: 'e', toolId: 't' });
    account.engine.advance({ seconds: 60 });
    expect(account.engine.journal.length).to.equal(length);
  });
});
