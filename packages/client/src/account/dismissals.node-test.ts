import { expect } from 'chai';
import { describe, it } from 'node:test';
import { alerts } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, networkFailure, never, problem, type Answer } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

const gone: Answer = () => new Response(null, { status: 204 });

async function open(answer: Answer) {
  const bench = new ClientBench();
  bench.server
    .on('GET /alerts', () => json(alerts('al_1', 'al_2')))
    .on('DELETE /alerts/al_1', answer);
  const banners = bench.watch(bench.client.alerts());
  await settle();
  const standing = () =>
    'data' in banners.watch.current ? banners.watch.current.data.map(({ id }) => id) : undefined;
  return Object.assign(bench, { banners, standing });
}

describe('a dismissal', () => {
  it('takes the banner away at once, and for good', async () => {
    let answer: ((response: Response) => void) | undefined;
    const bench = await open(() => new Promise((resolve) => (answer = resolve)));
    const dismissed = bench.client.dismissAlert('al_1');
    await settle();
    expect(bench.standing()).to.deep.equal(['al_2']);
    expect(bench.banners.told).to.have.length(2);
    answer?.(new Response(null, { status: 204 }));
    await dismissed;
    // The server may be a moment late with its list.
    await bench.banners.watch.refresh();
    expect(bench.standing()).to.deep.equal(['al_2']);
    expect(await bench.client.alerts().read()).to.have.length(1);
  });

  it('is asked for once, however often it is clicked', async () => {
    const bench = await open(gone);
    await Promise.all([bench.client.dismissAlert('al_1'), bench.client.dismissAlert('al_1')]);
    await bench.client.dismissAlert('al_1');
    expect(bench.server.asked('DELETE /alerts/al_1')).to.have.length(1);
  });

  for (const status of [200, 204, 404]) {
    it(`holds where the server returns ${status}`, async () => {
      const bench = await open(() =>
        status === 404 ? problem(404, 'not_found') : new Response(null, { status }),
      );
      await bench.client.dismissAlert('al_1');
      expect(bench.standing()).to.deep.equal(['al_2']);
    });
  }

  it('is taken back where the server refuses, and says why', async () => {
    const bench = await open(() => problem(409, 'alert_not_removable'));
    const error = await bench.client.dismissAlert('al_1').catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'conflict', code: 'alert_not_removable', status: 409 });
    await settle();
    expect(bench.standing()).to.deep.equal(['al_1', 'al_2']);
    expect(bench.said('error')).to.have.length(0);
    bench.server.on('DELETE /alerts/al_1', gone);
    await bench.client.dismissAlert('al_1');
    expect(bench.standing()).to.deep.equal(['al_2']);
  });

  it('is tried once more where the network fails, and taken back where that fails too', async () => {
    const bench = await open(networkFailure);
    const error = bench.client.dismissAlert('al_1').catch((reason: unknown) => reason);
    await bench.environment.advance(1_000);
    expect(await error).to.include({ kind: 'network' });
    expect(bench.server.asked('DELETE /alerts/al_1')).to.have.length(2);
    expect(bench.standing()).to.deep.equal(['al_1', 'al_2']);
  });

  it('is not kept waiting where the server asks for patience', async () => {
    const bench = await open(() => problem(503, 'unavailable', { 'retry-after': '5' }));
    const error = await bench.client.dismissAlert('al_1').catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'unavailable', retryAfterMs: 5_000 });
    await settle();
    expect(bench.standing()).to.deep.equal(['al_1', 'al_2']);
    expect(bench.server.asked('DELETE /alerts/al_1')).to.have.length(1);
  });

  it('keeps an id in its place in the path', async () => {
    const bench = await open(gone);
    bench.server.on('DELETE /alerts/..%2Fx', gone);
    await bench.client.dismissAlert('../x');
    expect(bench.server.asked('DELETE /alerts/..%2Fx')).to.have.length(1);
  });

  it('ends with the client', async () => {
    const bench = await open(never);
    const error = bench.client.dismissAlert('al_1').catch((reason: unknown) => reason);
    await settle();
    bench.client.close();
    expect(await error).to.include({ kind: 'aborted' });
    const late = await bench.client.dismissAlert('al_2').catch((reason: unknown) => reason);
    expect(late).to.include({ kind: 'aborted' });
    expect(bench.server.asked()).to.have.length(2);
  });
});
