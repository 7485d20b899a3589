import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Served as it is. */
  readonly folder: string;
  /** Pages by path, and what they are. */
  readonly pages: Readonly<Record<string, string>>;
  /** Sent with every answer: a policy, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it listens; any free port where left out. */
  readonly port?: number;
}

/** Serves a folder and some pages on a free port of this machine: a host page and a CDN in one. */
export async function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, pages, headers = {}, port: wanted = 0 } = options;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    const body = page === undefined ? readFile(join(folder, path)) : Promise.resolve(page);
    body.then(
      (content) => {
        const type = page === undefined ? types[extname(path)] : types['.html'];
        response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...headers });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
