import type { Alert } from '@usage-kit/contract';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { AlertDesk } from './alert-desk.js';
import { ProblemError } from './problem.js';
import { RaisedAlerts } from './raised-alerts.js';
import { sampleAccount, SampleSource } from './testing/sample-source.js';

const only = (alerts: readonly Alert[]): Alert => {
  const [alert, ...others] = alerts;
  if (alert === undefined || others.length > 0) throw new Error(`${alerts.length} alerts, not 1.`);
  return alert;
};

describe('alerts made from used shares', () => {
  it('keep their id and their instant while their threshold is reached', () => {
    const raised = new RaisedAlerts();
    const first = only(raised.standing(sampleAccount(75)));
    const later = sampleAccount(78, { asOf: '2026-11-22T00:00:00Z' });
    expect(only(raised.standing(later))).to.deep.equal(first);
    expect(only(raised.standing(sampleAccount(85))).id).not.to.equal(first.id);
    expect(only(raised.standing(sampleAccount(72)))).to.deep.equal(first);
  });

  it('are others once they were taken back, or in another cycle', () => {
    const raised = new RaisedAlerts();
    const first = only(raised.standing(sampleAccount(75)));
    expect(raised.standing(sampleAccount(10))).to.deep.equal([]);
    const again = only(raised.standing(sampleAccount(75)));
    expect(again.id).not.to.equal(first.id);
    const cycle = { startsAt: '2026-12-01T00:00:00Z', endsAt: null };
    const next = only(raised.standing(sampleAccount(75, { cycle })));
    expect([first.id, again.id]).not.to.include(next.id);
  });

  it('have one id on every node that has seen the same', () => {
    const ids = [new RaisedAlerts(), new RaisedAlerts()].map(
      (raised) => only(raised.standing(sampleAccount(75))).id,
    );
    expect(ids[0]).to.equal(ids[1]);
  });

  it('go by the thresholds that are given', () => {
    const raised = new RaisedAlerts();
    expect(only(raised.standing(sampleAccount(75), [60])).threshold).to.equal(60);
  });
});

describe('what was dismissed', () => {
  const asked = { accountId: 'acc_a', signal: new AbortController().signal };

  it('stays so below a higher threshold, and shows again once it is crossed again', async () => {
    const source = new SampleSource();
    const desk = new AlertDesk(source);
    source.current = sampleAccount(75);
    await desk.dismiss(only((await desk.alerts(asked)).items).id, asked);
    source.current = sampleAccount(85);
    expect(only((await desk.alerts(asked)).items).threshold).to.equal(80);
    source.current = sampleAccount(75);
    expect((await desk.alerts(asked)).items).to.deep.equal([]);
    source.current = sampleAccount(10);
    await desk.alerts(asked);
    source.current = sampleAccount(75);
    expect(only((await desk.alerts(asked)).items).threshold).to.equal(70);
  });

  it('is never what stands for an empty balance', async () => {
    const source = new SampleSource();
    const desk = new AlertDesk(source);
    source.current = sampleAccount(100);
    const { id } = only((await desk.alerts(asked)).items);
    const failure: unknown = await desk.dismiss(id, asked).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ProblemError).with.property('code', 'alert_not_removable');
  });

  it('is the source’s to remember where it owns that', async () => {
    const dismissed: string[] = [];
    const source = Object.assign(new SampleSource(['tools', 'dismissals']), {
      dismissAlert: (id: string): void => void dismissed.push(id),
    });
    source.current = sampleAccount(75);
    const desk = new AlertDesk(source);
    await desk.dismiss('al_1', asked);
    expect(dismissed).to.deep.equal(['al_1']);
    expect((await desk.alerts(asked)).items).to.have.length(1);
  });
});
