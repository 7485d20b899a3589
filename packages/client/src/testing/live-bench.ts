import { account } from './answers.js';
import { ClientBench } from './client-bench.js';
import type { Answer, ScriptedServer } from './scripted-server.js';
import { settle } from './simulated-environment.js';

/** A client that watches account and alerts, with a stream unless the test says otherwise. */
export async function openLive(events?: Answer, server?: ScriptedServer) {
  const bench = new ClientBench({ live: true, ...(server && { server }) });
  bench.environment.randoms = [0.5];
  bench.server.on('GET /events', events ?? bench.server.stream);
  const summary = bench.watch(bench.client.account());
  const banners = bench.watch(bench.client.alerts());
  await settle();
  return Object.assign(bench, {
    summary,
    banners,
    remaining: () =>
      'data' in summary.watch.current ? summary.watch.current.data.credits.remaining : undefined,
    asks: () => ({
      account: bench.server.asked('GET ').length,
      alerts: bench.server.asked('GET /alerts').length,
      events: bench.server.asked('GET /events').length,
    }),
  });
}

export const later = (minute: number, remaining: string) =>
  account({ remaining, asOf: `2026-11-21T16:${String(minute).padStart(2, '0')}:00Z` });
