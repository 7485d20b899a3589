import { account, alerts } from './answers.js';
import { ClientBench } from './client-bench.js';
import { accountId, baseUrl, json, ScriptedServer } from './scripted-server.js';
import { SimulatedBrowser } from './simulated-browser.js';
import { settle } from './simulated-environment.js';

export const channelName = JSON.stringify(['usage-kit/1', baseUrl, accountId]);

export function serve(): ScriptedServer {
  const server = new ScriptedServer();
  return server
    .on('GET ', () => json(account()))
    .on('GET /alerts', () => json(alerts('al_1')))
    .on('GET /events', server.stream);
}

export function openTab(browser: SimulatedBrowser, server: ScriptedServer) {
  const bench = new ClientBench({
    environment: browser.open(),
    server,
    live: true,
    getToken: () => Promise.resolve('canary-token'),
  });
  const summary = bench.watch(bench.client.account());
  const banners = bench.watch(bench.client.alerts());
  return Object.assign(bench, {
    remaining: () =>
      'data' in summary.watch.current ? summary.watch.current.data.credits.remaining : undefined,
    standing: () =>
      'data' in banners.watch.current ? banners.watch.current.data.map(({ id }) => id) : undefined,
  });
}

export async function openTabs(count: number) {
  const browser = new SimulatedBrowser();
  const server = serve();
  const tabs = Array.from({ length: count }, () => openTab(browser, server));
  await settle();
  return { browser, server, tabs };
}
