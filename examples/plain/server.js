// Serves this folder, the kit's script beside it, and the billing backend below /billing: one origin, no CORS.
import { createReadStream, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** While developing, a simulated billing backend replaces yours. */
async function simulatedBackend() {
  const { startServer } = await import('@usage-kit/server');
  return (await startServer({ port: 0, scenario: 'moderate' })).url;
}

const backend = process.env.BILLING_URL ?? (await simulatedBackend());
const here = fileURLToPath(new URL('.', import.meta.url));
const kit = fileURLToPath(
  new URL('.', import.meta.resolve('@usage-kit/elements/dist/cdn/usage-kit.js')),
);
const pages = new Set(['/index.html', '/harbor.js', '/style.css']);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function fileOf(path) {
  const [, chunk] = /^\/usage-kit\/((?:chunks\/)?[\w.-]+\.js)$/.exec(path) ?? [];
  if (chunk) return join(kit, chunk);
  const page = path === '/' ? '/index.html' : path;
  return pages.has(page) ? join(here, page) : undefined;
}

const server = createServer((incoming, outgoing) => {
  if (incoming.url.startsWith('/billing/')) {
    const { method, headers } = incoming;
    const path = incoming.url.slice('/billing'.length);
    const onward = request(`${backend}${path}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      outgoing.flushHeaders();
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
    return;
  }
  const file = fileOf(new URL(incoming.url, 'http://localhost').pathname);
  if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    outgoing.writeHead(404).end();
    return;
  }
  outgoing.setHeader('Content-Type', `${types[extname(file)]}; charset=utf-8`);
  createReadStream(file).pipe(outgoing);
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
