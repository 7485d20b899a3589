import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockBackend, type MockBackendOptions } from '@usage-kit/mocks/backend';
import { type ScenarioChoice, type World, type WorldChoice, worldOf } from '@usage-kit/mocks/world';
import { type KeptWorld, keptWorldOf } from './kept-world.js';
import type { MailOptions } from './mail.js';
import { answerNode } from './node-request.js';

/**
 * What a server serves: a world or scenarios as any mount does, or the folder that keeps one. A folder that is empty
 * begins with the scenario.
 */
export type ServedChoice =
  | (WorldChoice & { readonly data?: undefined })
  | { readonly data: string; readonly scenario?: ScenarioChoice | undefined };

export type ServerOptions = ServedChoice &
  Omit<MockBackendOptions, 'baseUrl' | 'submit' | 'tokens'> & {
    /** Account id by token, or what makes that of the accounts that there are. */
    readonly tokens?:
      | ReadonlyMap<string, string>
      | ((accountIds: readonly string[]) => ReadonlyMap<string, string>)
      | undefined;
    /** Sends the emails that come from now on by SMTP. */
    readonly mail?: MailOptions | undefined;
    /** Told in a sentence what an operator should know; on the console if omitted. */
    readonly report?: ((sentence: string) => void) | undefined;
    /** 8080 if omitted; 0 takes any free one. */
    readonly port?: number | undefined;
    /** 127.0.0.1 if omitted: only this machine reaches it. */
    readonly host?: string | undefined;
    /** Time stops. Otherwise it continues with the real one. */
    readonly frozen?: boolean | undefined;
  };

export interface MockServer {
  /** Where it listens, without a slash at the end: the base URL of a client. */
  readonly url: string;
  readonly world: World;
  /** Ends the streams, returns what is under way, and gives the port back. */
  close(): Promise<void>;
}

const LAST_WORDS_MS = 2_000;

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is already in use on ${host}. Choose another port, or 0 for a free one.`,
              {
                cause: error,
              },
            )
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Serves scenarios over HTTP. Rejects where the port is taken, a scenario is unknown, or a folder cannot be continued
 * with: it is in use (`DirectoryInUseError`), damaged (`CorruptRecordError`), or another one (`DataDirectoryError`).
 */
export async function startServer(options: ServerOptions): Promise<MockServer> {
  const { port = 8080, host = '127.0.0.1', frozen = false, report = console.error } = options;
  const kept: KeptWorld =
    options.data === undefined
      ? { world: worldOf(options), close: () => Promise.resolve() }
      : await keptWorldOf(options, { frozen, report });
  const { world } = kept;
  const closeAll: (() => Promise<void>)[] = [() => kept.close()];
  try {
    const tokens =
      typeof options.tokens === 'function'
        ? options.tokens(world.accounts.map(({ id }) => id))
        : options.tokens;
    const backend = createMockBackend(world, { ...options, tokens, submit: kept.submit });
    const server = createServer((message, response) => {
      void answerNode(message, response, backend);
    });
    await listen(server, port, host);
    closeAll.unshift(() => endOf(server, world));
    if (options.mail !== undefined) {
      // Most servers send nothing: what can is loaded by those that do.
      const { sendMail } = await import('./mail.js');
      const queue = sendMail(options.mail, { world, file: kept.mailFile, report });
      closeAll.splice(1, 0, () => queue.close());
    }
    if (!frozen) world.run();
    const { port: taken } = server.address() as AddressInfo;
    let ended: Promise<void> | undefined;
    const end = async (): Promise<void> => {
      for (const close of closeAll) await close();
    };
    return {
      url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
      world,
      close: () => (ended ??= end()),
    };
  } catch (error) {
    for (const close of closeAll) await close();
    throw error;
  }
}

async function endOf(server: Server, world: World): Promise<void> {
  world.close();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_WORDS_MS);
  await closed;
  clearTimeout(impatience);
}
