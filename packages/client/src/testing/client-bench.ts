import type { ClientEvent } from '../client-event.js';
import { createManagedClient, type ManagedClient } from '../managed-client.js';
import type { Query, Watch } from '../cache/query.js';
import type { Remote } from '../cache/remote.js';
import type { GetToken } from '../http/session.js';
import type { UsageClient } from '../usage-client.js';
import { account, alerts } from './answers.js';
import { accountId, baseUrl, json, ScriptedServer } from './scripted-server.js';
import { SimulatedEnvironment } from './simulated-environment.js';

export interface BenchOptions {
  environment?: SimulatedEnvironment;
  server?: ScriptedServer;
  getToken?: GetToken;
  live?: boolean;
}

export interface Watched<T> {
  readonly watch: Watch<T>;
  /** Every remote that the listener was given. */
  readonly told: Remote<T>[];
}

/** A client on a simulated page, in front of a scripted server that knows the account and one alert. */
export class ClientBench {
  readonly environment: SimulatedEnvironment;
  readonly server: ScriptedServer;
  readonly managed: ManagedClient;
  readonly client: UsageClient;
  readonly events: ClientEvent[] = [];

  constructor(options: BenchOptions = {}) {
    const { environment = new SimulatedEnvironment(), getToken, live = false } = options;
    this.environment = environment;
    this.server =
      options.server ??
      new ScriptedServer()
        .on('GET ', () => json(account()))
        .on('GET /alerts', () => json(alerts('al_1')));
    this.managed = createManagedClient({
      environment,
      baseUrl,
      accountId,
      fetch: this.server.fetch,
      getToken: () => getToken,
      live: () => live,
    });
    this.client = this.managed.client;
    this.client.observe((event) => this.events.push(event));
  }

  readonly watch = <T>(query: Query<T>): Watched<T> => {
    const told: Remote<T>[] = [];
    return { watch: query.watch((remote) => told.push(remote)), told };
  };

  readonly said = (type: ClientEvent['type']): ClientEvent[] =>
    this.events.filter((event) => event.type === type);
}
