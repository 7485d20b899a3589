import { describe, it } from 'node:test';
import { expect } from 'chai';
import { createEngine, type JournalEntry as EngineEntry } from '@usage-kit/engine';
import { audit, tellFinding, type JournalEntry } from './index.js';

/** A journal with an entry of every type in it, as a host would have it from a file. */
function journalOfALife(): JournalEntry[] {
  const engine = createEngine({
    seed: 3,
    startsAt: '2026-11-01T00:00:00Z',
    account: { freeCredits: '100', freeExpiresAt: '2026-11-03T00:00:00Z', freeRuns: 4 },
    rates: {
      inference: { '*': { inputPer1k: '0.5', outputPer1k: '1' } },
      cpuPerHour: { small: '1' },
      gpuPerHour: { large: '10' },
    },
  });
  const model = { modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 8 } as const;
  const deployment = { deploymentId: 'd', name: 'D', deploymentType: 'dedicated', gpu: 'large' };
  engine.execute({ type: 'create-model', ...model });
  engine.execute({ type: 'create-guardrail', guardrailId: 'g', name: 'G' });
  engine.execute({ type: 'create-tool', toolId: 't', name: 'T', ownerName: 'Ada' });
  engine.execute({ type: 'deploy-tool', toolId: 't' });
  engine.execute({ type: 'run-tool', eventId: 'r1', toolId: 't' });
  engine.execute({ type: 'run-tool', eventId: 'r2', toolId: 't' });
  engine.execute({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'small', cpuCount: 1 });
  engine.execute({ type: 'deploy-model', ...deployment, modelId: 'm', replicas: 1 });
  engine.advance('2026-11-01T02:30:00Z');
  const [alert] = engine.read.alerts().items;
  engine.execute({ type: 'dismiss-alert', alertId: alert?.id ?? '' });
  engine.execute({ type: 'scale-model', deploymentId: 'd', replicas: 2 });
  engine.execute({
    type: 'infer',
    eventId: 'i1',
    modelId: 'm',
    inputTokens: 3000,
    outputTokens: 70,
  });
  engine.advance('2026-11-01T03:00:00Z');
  engine.execute({ type: 'undeploy-model', deploymentId: 'd' });
  engine.advance('2026-11-04T00:00:00Z');
  engine.execute({ type: 'infer', eventId: 'i2', modelId: 'm', inputTokens: 1, outputTokens: 1 });
  engine.advance('2026-11-05T00:00:00Z');
  engine.execute({ type: 'change-plan', plan: 'paid', planCredits: '20', planRuns: 9 });
  engine.execute({ type: 'top-up', eventId: 'u1', resource: 'credits', amount: '5' });
  engine.advance('2026-11-01T00:00:00Z');
  engine.advance('2026-12-02T00:00:00Z');
  engine.execute({ type: 'create-tool', toolId: 't2', name: 'T2', ownerName: 'Ada' });
  return JSON.parse(JSON.stringify(engine.journal)) as JournalEntry[];
}

type Changes = Record<string, unknown>;

/** The journal with the first entry that fits changed, and where that stands. */
function tampered(
  fits: (entry: JournalEntry) => boolean,
  changes: Changes | 'gone' | 'twice',
): { journal: JournalEntry[]; place: number } {
  const journal = journalOfALife();
  const place = journal.findIndex(fits);
  const entry = journal[place];
  if (entry === undefined) throw new Error('There is no such entry in the life.');
  if (changes === 'gone') journal.splice(place, 1);
  else if (changes === 'twice') journal.splice(place, 0, entry);
  else journal[place] = { ...entry, ...changes };
  return { journal, place };
}

const is =
  (type: JournalEntry['type'], fields: Changes = {}) =>
  (entry: JournalEntry): boolean =>
    entry.type === type &&
    Object.entries(fields).every(([key, value]) => (entry as unknown as Changes)[key] === value);

describe('the auditor', () => {
  it('finds nothing in a sound journal, which has an entry of every type', () => {
    const journal = journalOfALife();
    const types = new Set(journal.map(({ type }) => type));
    const every: EngineEntry['type'][] = [
      ...(['opening', 'command', 'charge', 'grant', 'expiry'] as const),
      ...(['cycle', 'alert', 'email', 'stop', 'refusal'] as const),
    ];
    expect([...types]).to.have.members(every);
    const { ok, findings } = audit(journal);
    expect(findings.map(tellFinding)).to.deep.equal([]);
    expect(ok).to.equal(true);
  });

  it('keeps the end of free credits where a stop rounds the use back under what is there', () => {
    const engine = createEngine({
      seed: 3,
      startsAt: '2026-11-01T00:00:00Z',
      account: { freeCredits: '100', freeExpiresAt: '2026-11-02T00:00:00Z' },
      // A third of a micro-credit a millisecond.
      rates: { cpuPerHour: { third: '1.2' } },
    });
    engine.execute({ type: 'create-guardrail', guardrailId: 'g', name: 'G' });
    engine.execute({ type: 'create-guardrail', guardrailId: 'h', name: 'H' });
    engine.advance('2026-11-01T23:59:59.999Z');
    engine.execute({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'third', cpuCount: 4 });
    engine.execute({ type: 'deploy-guardrail', guardrailId: 'h', cpuType: 'third', cpuCount: 5 });
    engine.advance('2026-11-02T00:00:00Z');
    // 4/3 and 5/3 used up the 3 that were not taken by the expiry; 1 and 5/3 do not, but nothing was granted since.
    engine.execute({ type: 'undeploy-guardrail', guardrailId: 'g' });
    const { alerts, findings } = audit(
      JSON.parse(JSON.stringify(engine.journal)) as JournalEntry[],
    );
    expect(findings.map(tellFinding)).to.deep.equal([]);
    const ofCredits = alerts.filter(({ resource }) => resource === 'credits');
    expect(ofCredits.map(({ kind }) => kind)).to.deep.equal(['free-credits-expired']);
  });

  it('recounts the account', () => {
    const { account, alerts } = audit(journalOfALife());
    // Of 100: 25 (a GPU for 2.5 h), 10 (two for 0.5 h), 1.57 (an inference), 48 (a CPU for 48 h), and 15.43 expire.
    // Then 10 h of the CPU to the limit, 10 owed; 20 of the plan pay it and 10 of them lapse; 5 are carried to 20 more.
    expect(account?.credits.remaining).to.equal('25');
    expect(account?.credits.allocated).to.equal('25');
    expect(account?.runs.remaining).to.equal(9);
    expect(alerts).to.deep.equal([]);
  });

  const cases: [string, (entry: JournalEntry) => boolean, Changes | 'gone' | 'twice', number][] = [
    ['a charge of an inference', is('charge', { kind: 'inference' }), { amount: '1.570001' }, 8],
    ['a charge that is gone', is('charge', { kind: 'run' }), 'gone', 8],
    ['a charge that stands twice', is('charge', { kind: 'run' }), 'twice', 8],
    ['a charge of hosting', is('charge', { kind: 'hosting' }), { amount: '24.999999' }, 9],
    [
      'a charge of hosting in other parts',
      is('charge', { kind: 'hosting' }),
      { components: [{ name: 'gpu', amount: '24' }] },
      9,
    ],
    [
      'hosting to another end',
      is('charge', { kind: 'hosting' }),
      { to: '2026-11-01T02:00:00Z' },
      9,
    ],
    [
      'hosting until later than it is',
      is('charge', { kind: 'hosting' }),
      { to: '2026-11-01T02:30:01Z' },
      15,
    ],
    [
      'hosting from a gap on',
      is('charge', { kind: 'hosting', amount: '10' }),
      { from: '2026-11-01T02:31:00Z' },
      5,
    ],
    ['hosting that is gone', is('charge', { kind: 'hosting', amount: '10' }), 'gone', 9],
    ['hosting of a stranger', is('charge', { kind: 'hosting' }), { id: 'x' }, 9],
    ['a grant', is('grant', { source: 'top-up' }), { amount: '6' }, 1],
    ['a grant from elsewhere', is('grant', { source: 'plan' }), { source: 'free' }, 1],
    ['a grant under an id that was', is('grant', { source: 'top-up' }), { id: 'free-credits' }, 1],
    ['an expiry', is('expiry', { resource: 'credits' }), { amount: '15.42' }, 7],
    ['an expiry that is late', is('expiry'), { at: '2026-11-03T00:00:00.001Z' }, 7],
    ['an expiry of no grant', is('expiry'), { grantId: 'nobody' }, 1],
    ['a cycle', is('cycle', { plan: 'paid' }), { overdraft: { credits: '9', runs: 0 } }, 14],
    ['a banner', is('alert'), { threshold: 50 }, 12],
    ['a banner under an id that was', is('alert'), 'twice', 12],
    ['a banner that is gone', is('alert', { threshold: 80 }), 'gone', 12],
    ['an email', is('email', { threshold: 80 }), { threshold: 70 }, 13],
    ['an email sent twice', is('email', { kind: 'guardrail-stopped' }), 'twice', 13],
    ['an email to others', is('email'), { to: ['eve@example.com'] }, 13],
    ['a stop', is('stop'), { id: 'd' }, 10],
    ['a stop that is gone', is('stop'), 'gone', 10],
    [
      'a refusal for another reason',
      is('refusal', { code: 'negative_limit' }),
      { code: 'unknown_id' },
      16,
    ],
    ['a refusal of what may be', is('command'), { type: 'refusal', code: 'duplicate_id' }, 16],
    [
      'a step back that is none',
      is('refusal', { code: 'time_goes_back' }),
      { command: { type: 'advance', to: '2027-01-01T00:00:00Z' } },
      15,
    ],
    ['an entry before the one before it', is('stop'), { at: '2026-11-01T00:00:00Z' }, 15],
  ];
  for (const [what, fits, changes, law] of cases)
    it(`finds ${what}`, () => {
      const { journal, place } = tampered(fits, changes);
      const { ok, findings } = audit(journal);
      expect(ok).to.equal(false);
      const found = findings.find((finding) => finding.law === law);
      expect(found, findings.map(tellFinding).join('\n')).to.not.equal(undefined);
      if (found !== undefined && found.entry !== null) expect(found.entry).to.be.at.least(place);
    });

  it('says where, by which law, what was expected and what was found', () => {
    const { journal, place } = tampered(is('charge', { kind: 'inference' }), { amount: '2' });
    const [finding] = audit(journal).findings;
    expect(finding).to.deep.equal({
      entry: place,
      at: '2026-11-01T02:30:00Z',
      law: 8,
      expected:
        '2026-11-01T02:30:00Z charges 1.57 credits for the inference "i1" of "m" that occurred at 2026-11-01T02:30:00Z',
      found:
        'charges 2 credits for the inference "i1" of "m" that occurred at 2026-11-01T02:30:00Z',
    });
  });

  it('holds what an account shows against the recount', () => {
    const journal = journalOfALife();
    const { account } = audit(journal);
    if (account === null) throw new Error('There is an opening.');
    expect(audit(journal, { account }).ok).to.equal(true);
    const credits = { ...account.credits, used: '0.000001' };
    const { findings } = audit(journal, { account: { ...account, credits } });
    expect(findings.map(({ found }) => found)).to.deep.equal(['account.credits.used = "0.000001"']);
    const alerts = audit(journal, { alerts: { items: [] } });
    expect(alerts.ok).to.equal(true);
  });

  it('recounts until an instant after the last entry', () => {
    const { account, ok } = audit(journalOfALife(), { until: '2027-01-01T00:00:00Z' });
    expect(account?.asOf).to.equal('2027-01-01T00:00:00Z');
    expect(account?.cycle.startsAt).to.equal('2027-01-01T00:00:00Z');
    expect(ok, 'the turn of the year is not in the journal').to.equal(false);
  });

  it('returns findings for something that is not a journal', () => {
    expect(audit([]).ok).to.equal(false);
    expect(audit(journalOfALife().slice(1)).ok).to.equal(false);
    const strange = { at: '2026-12-02T00:00:00Z', type: 'command', command: { type: 'fly' } };
    const journal = [...journalOfALife(), strange as unknown as JournalEntry];
    expect(audit(journal).ok).to.equal(false);
  });
});
