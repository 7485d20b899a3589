import { createServer, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScenarioChoice } from '@usage-kit/mocks/world';
import { type MockServer, startServer } from '@usage-kit/server';

/** The simulated backend behind a door where every request is seen and every open stream counted. */
export interface CountingBackend {
  readonly url: string;
  readonly world: MockServer['world'];
  /** Live connections that are open now, of an account. */
  openStreams(accountId: string): number;
  /** `GET /v1/accounts/…` and the token it came with. */
  readonly requests: readonly { readonly path: string; readonly token: string | undefined }[];
  close(): Promise<void>;
}

export async function startCountingBackend(scenario: ScenarioChoice): Promise<CountingBackend> {
  const backend = await startServer({ port: 0, scenario, frozen: true });
  // An account's months are lived when it is first asked for: not while a page waits.
  for (const { engine } of backend.world.accounts) engine.advance(backend.world.now);
  const requests: { path: string; token: string | undefined }[] = [];
  const streams = new Map<ServerResponse, string>();

  const door = createServer((message, response) => {
    const { method = 'GET', url: path = '/', headers } = message;
    if (method !== 'OPTIONS') {
      requests.push({ path: `${method} ${path}`, token: headers.authorization });
      const [, accountId] = /\/accounts\/([^/]+)\/events/.exec(path) ?? [];
      if (accountId !== undefined) streams.set(response, accountId);
    }
    const onward = ask(`${backend.url}${path}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
    });
    response.on('close', () => {
      streams.delete(response);
      onward.destroy();
    });
    onward.on('error', () => response.destroy());
    message.pipe(onward);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    world: backend.world,
    requests,
    openStreams: (accountId) => [...streams.values()].filter((id) => id === accountId).length,
    async close() {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await backend.close();
    },
  };
}
