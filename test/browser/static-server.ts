import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
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

export interface ServedFile {
  readonly body: string | Uint8Array;
  readonly headers: OutgoingHttpHeaders;
}

/**
 * Serves what `find` finds by path on a port of this machine, any free one by default; what it rejects is not found.
 * Some browsers request an icon for every page by themselves. A page that names none gets an empty one, so that its
 * console reports nothing that the page has not done.
 */
export async function serve(
  find: (path: string) => Promise<ServedFile>,
  wanted = 0,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    find(path).then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
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

/** A file of a folder, with the type that its name says. */
export async function fileIn(
  folder: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Promise<ServedFile> {
  const body = await readFile(join(folder, path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { body, headers: { 'content-type': type, ...headers } };
}

export function htmlPage(html: string, headers: OutgoingHttpHeaders = {}): ServedFile {
  return { body: html, headers: { 'content-type': types['.html'], ...headers } };
}

export interface StaticServerOptions {
  /** Served as it is. */
  readonly folder: string;
  /** HTML of pages by path. */
  readonly pages: Readonly<Record<string, string>>;
  /** Sent with every response: a policy, say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Any free port by default. */
  readonly port?: number;
}

/** Serves a folder and some pages: a host page and a CDN in one. */
export function serveStatic(options: StaticServerOptions): Promise<StaticServer> {
  const { folder, pages, headers, port } = options;
  return serve(async (path) => {
    const page = pages[path];
    return page === undefined ? fileIn(folder, path, headers) : htmlPage(page, headers);
  }, port);
}
