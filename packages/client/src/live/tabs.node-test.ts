import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createManagedClient } from '../managed-client.js';
import { account, alerts } from '../testing/answers.js';
import { later } from '../testing/live-bench.js';
import { accountId, baseUrl, json, problem } from '../testing/scripted-server.js';
import { SimulatedBrowser } from '../testing/simulated-browser.js';
import { settle } from '../testing/simulated-environment.js';
import { channelName, openTab, openTabs, serve } from '../testing/tab-bench.js';

describe('several tabs of one browser', () => {
  it('have one live connection among them, and all hear what it says', async () => {
    const { browser, server, tabs } = await openTabs(3);
    expect(server.streams).to.have.length(1);
    server.streams[0]?.account('1', later(5, '80'));
    server.streams[0]?.alerts('2', alerts('al_2'));
    await settle();
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['80', '80', '80']);
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([['al_2'], ['al_2'], ['al_2']]);
    await browser.advance(40_000);
    expect(server.streams).to.have.length(1);
    expect(server.asked('GET ')).to.have.length(3);
  });

  it('have one that asks every 30 seconds where there is no stream', async () => {
    const browser = new SimulatedBrowser();
    const server = serve().on('GET /events', () => new Response(null, { status: 204 }));
    const tabs = [openTab(browser, server), openTab(browser, server)];
    await settle();
    server.on('GET ', () => json(later(5, '80')));
    await browser.advance(30_500);
    expect(server.asked('GET /events')).to.have.length(1);
    expect(server.asked('GET ')).to.have.length(3);
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['80', '80']);
  });

  it('make good within five seconds the death of the one that leads', async () => {
    const { browser, server, tabs } = await openTabs(3);
    const [leader] = browser.tabs;
    if (leader) browser.crash(leader);
    expect(browser.tabs).to.have.length(2);
    await browser.advance(5_000);
    expect(server.streams).to.have.length(2);
    server.streams[1]?.account('9', later(9, '60'));
    await settle();
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['87.84', '60', '60']);
  });

  it('hand the lead on when its tab closes, or is hidden, and have none where all are hidden', async () => {
    const { browser, server, tabs } = await openTabs(3);
    const [first, second, third] = tabs;
    first?.client.close();
    await settle();
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, false]);
    second?.environment.hide();
    await settle();
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, true, false]);
    third?.environment.hide();
    await settle();
    await browser.advance(60_000);
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, true, true]);
    second?.environment.hide(false);
    await settle();
    expect(server.streams).to.have.length(4);
    expect(server.streams[3]?.ended).to.be.false;
  });

  it('do not ask, for an element that opens, for what another tab has just said', async () => {
    const { browser, server, tabs } = await openTabs(2);
    await browser.advance(9_000);
    server.streams[0]?.account('1', later(5, '80'));
    await settle();
    await browser.advance(9_000);
    tabs[1]?.watch(tabs[1].client.account());
    await settle();
    expect(server.asked('GET ')).to.have.length(2);
  });

  it('see what one of them has asked for again, without asking', async () => {
    const { server, tabs } = await openTabs(2);
    server.on('GET ', () => json(later(5, '80')));
    await tabs[1]?.client.refresh('account');
    await settle();
    expect(tabs[0]?.remaining()).to.equal('80');
    expect(server.asked('GET ')).to.have.length(3);
  });

  it('lose a banner together when it is dismissed in one of them, and ask once', async () => {
    const { server, tabs } = await openTabs(2);
    server.on('DELETE /alerts/al_1', () => new Response(null, { status: 204 }));
    await tabs[1]?.client.dismissAlert('al_1');
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([[], []]);
    expect(server.asked('DELETE /alerts/al_1')).to.have.length(1);
  });

  it('have it back together where the server refuses', async () => {
    const { server, tabs } = await openTabs(2);
    let answer: ((response: Response) => void) | undefined;
    server.on('DELETE /alerts/al_1', () => new Promise((resolve) => (answer = resolve)));
    const refused = tabs[1]?.client.dismissAlert('al_1').catch((error: unknown) => error);
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([[], []]);
    answer?.(problem(409, 'alert_not_removable'));
    expect(await refused).to.include({ kind: 'conflict', code: 'alert_not_removable' });
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([['al_1'], ['al_1']]);
  });

  it('tell each other no token', async () => {
    const { browser, server, tabs } = await openTabs(2);
    server.streams[0]?.account('1', later(5, '80'));
    await tabs[0]?.client.dismissAlert('al_1').catch(() => undefined);
    await settle();
    expect(browser.posted.length).to.be.greaterThan(3);
    expect(JSON.stringify(browser.posted)).not.to.include('canary');
    expect(browser.channelNames).to.deep.equal([channelName, channelName]);
  });

  it('believe no message that is not for them or not as it should be', async () => {
    const { browser, tabs } = await openTabs(1);
    const told = { protocol: 'usage-kit/1', baseUrl, accountId };
    const body = later(5, '1');
    const messages: unknown[] = [
      null,
      'account',
      { type: 'account', body },
      { ...told, protocol: 'usage-kit/2', type: 'account', body },
      { ...told, accountId: 'acc_2', type: 'account', body },
      { ...told, baseUrl: 'https://evil.example', type: 'account', body },
      { ...told, type: 'tools', body },
      { ...told, type: 'account', body: '{"credits":{}}' },
      { ...told, type: 'account', body: {} },
      { ...told, type: 'account' },
      { ...told, type: 'alerts', body: { items: 'none' } },
      { ...told, type: 'account', body: account({ remaining: '1', asOf: '2026-11-21T15:00:00Z' }) },
      { ...told, type: 'dismissal', id: 7, hidden: true },
      { ...told, type: 'dismissal', id: 'al_1', hidden: 'yes' },
    ];
    for (const message of messages) browser.post(channelName, message);
    await settle();
    expect(tabs[0]?.remaining()).to.equal('87.84');
    expect(tabs[0]?.standing()).to.deep.equal(['al_1']);
    browser.post(channelName, { ...told, type: 'account', body });
    await settle();
    expect(tabs[0]?.remaining(), 'a message as it should be').to.equal('1');
  });

  it('of another account have their own connection', async () => {
    const browser = new SimulatedBrowser();
    const server = serve();
    for (const [url, id] of [
      [baseUrl, accountId],
      [baseUrl, 'acc_2'],
      ['https://other.example', accountId],
    ] as const) {
      server.on(`GET ${url}/v1/accounts/${id}/events`, server.stream);
      const { client } = createManagedClient({
        environment: browser.open(),
        baseUrl: url,
        accountId: id,
        fetch: server.fetch,
        getToken: () => undefined,
        live: () => true,
      });
      client.account().watch(() => undefined);
    }
    await settle();
    expect(server.streams).to.have.length(3);
  });

  it('leave the lead to another where the server takes no token from the one that has it', async () => {
    const browser = new SimulatedBrowser();
    const server = serve();
    let refused = true;
    server.on('GET /events', (call) => {
      if (refused) return problem(401, 'token_expired');
      return server.stream(call);
    });
    const first = openTab(browser, server);
    await settle();
    expect(first.said('auth-required')).to.have.length(1);
    refused = false;
    openTab(browser, server);
    await settle();
    expect(server.streams).to.have.length(1);
  });
});
