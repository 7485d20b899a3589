import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, response } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

describe('a response that is not as the contract says', () => {
  const unreadable: [string, string][] = [
    ['JSON that is cut off', '{"id":"acc_1","credits":{"allocated":"3'],
    ['a page of HTML', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['{}', '{}'],
    ['null', 'null'],
    ['[]', '[]'],
    ['a number', '42'],
    ['a problem with status 200', '{"title":"Oops","detail":"x"}'],
  ];
  for (const [name, text] of unreadable) {
    it(`is said to be unreadable where it is ${name}, and what was known stays`, async () => {
      const bench = new ClientBench();
      const { watch } = bench.watch(bench.client.account());
      await settle();
      bench.server.on('GET ', () => response(text));
      await watch.refresh();
      expect(watch.current).to.have.property('status', 'stale');
      expect(watch.current).to.have.nested.property('error.kind', 'unreadable');
      expect(watch.current).to.have.nested.property('data.credits.remaining', '87.84');
      expect(bench.server.asked()).to.have.length(2);
    });
  }

  it('leaves unknown what is missing or of another type, and keeps the rest', async () => {
    const bench = new ClientBench();
    const rest: Partial<ReturnType<typeof account>> = account();
    delete rest.name;
    bench.server.on('GET ', () =>
      json({ ...rest, plan: 'galactic', runs: { allocated: '10000', used: 45 }, extra: { a: 1 } }),
    );
    const data = await bench.client.account().read();
    expect(data.name).to.equal(undefined);
    expect(data.plan).to.equal('galactic');
    expect(data.runs).to.deep.equal({ allocated: undefined, used: 45, remaining: undefined });
    expect(data.credits.remaining).to.equal('87.84');
    expect(data).not.to.have.property('extra');
  });

  const amounts: [unknown, string | undefined][] = [
    ['212.160000', '212.160000'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    ['0.1234567', undefined],
    ['1e21', undefined],
    ['-0', undefined],
    [1e21, undefined],
    [null, undefined],
  ];
  for (const [wire, known] of amounts) {
    it(`reads ${JSON.stringify(wire)} credits as ${known ?? 'unknown'}`, async () => {
      const bench = new ClientBench();
      const body = account();
      bench.server.on('GET ', () =>
        json({ ...body, credits: { ...body.credits, remaining: wire } }),
      );
      const { credits } = await bench.client.account().read();
      expect(credits.remaining).to.equal(known);
    });
  }

  it('is given up where it is larger than five megabytes, said or not', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    let canceled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(megabyte);
          },
          cancel() {
            canceled = true;
          },
        }),
      );
    const declared = () => response('{}', { headers: { 'content-length': '10000000' } });
    for (const answer of [endless, declared]) {
      const bench = new ClientBench();
      bench.server.on('GET /rates', answer);
      const error = await bench.client
        .rates()
        .read()
        .catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'unreadable', code: 'too_large', retriable: false });
      expect(bench.server.asked()).to.have.length(1);
    }
    expect(sent).to.be.within(6, 8);
    expect(canceled).to.be.true;
  });
});
