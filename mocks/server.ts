#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { createHandlers, type HandlerOptions } from './handlers/create-handlers.js';
import { respond } from './handlers/respond.js';
import type { World } from './handlers/world.js';
import { type WorldChoice, worldOf } from './scenarios/choice.js';
import { UnknownScenarioError } from './scenarios/index.js';
import { helpText, readCommandLine, UsageError } from './server/command-line.js';
import { answerNode } from './server/node-request.js';

export type ServerOptions = WorldChoice &
  Omit<HandlerOptions, 'baseUrl'> & {
    /** 8080 where left out; 0 takes any free one. */
    readonly port?: number | undefined;
    /** 127.0.0.1 where left out: only this machine reaches it. */
    readonly host?: string | undefined;
    /** Time stands still. Otherwise it goes on with the real one. */
    readonly frozen?: boolean | undefined;
  };

export interface MockServer {
  /** Where it listens, without a slash at the end: the base URL of a client. */
  readonly url: string;
  readonly world: World;
  /** Ends the streams, answers what is under way, and gives the port back. */
  close(): Promise<void>;
}

const LAST_WORDS_MS = 2_000;

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} of ${host} is taken. Choose another one, or 0 for any.`, {
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

/** Serves scenarios over HTTP. Rejects where the port is taken or a scenario is unknown. */
export async function startServer(options: ServerOptions): Promise<MockServer> {
  const { port = 8080, host = '127.0.0.1', frozen = false } = options;
  const world = worldOf(options);
  const handlers = createHandlers(world, options);
  const server = createServer((message, response) => {
    void answerNode(message, response, (request) => respond(handlers, request));
  });
  await listen(server, port, host);
  if (!frozen) world.run();

  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    world,
    async close() {
      world.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), LAST_WORDS_MS);
      await closed;
      clearTimeout(impatience);
    },
  };
}

async function main(args: readonly string[]): Promise<void> {
  const line = readCommandLine(args);
  if (line === 'help') {
    console.log(helpText());
    return;
  }
  const { scenarios, ...rest } = line;
  const server = await startServer({ ...rest, scenario: scenarios });
  for (const { id, scenario } of server.world.accounts) {
    const token = line.tokens === undefined ? `, token: token-${id}` : '';
    console.log(`${server.url}/v1/accounts/${id} (${scenario.name}${token})`);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

/** Whether this file was started, and not imported: by path, or by the link of a `bin`. */
function isStarted(): boolean {
  const [, script] = process.argv;
  if (script === undefined) return false;
  try {
    return pathToFileURL(realpathSync(script)).href === import.meta.url;
  } catch {
    return false;
  }
}

if (isStarted()) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError || error instanceof UnknownScenarioError ? 2 : 1;
  });
}
