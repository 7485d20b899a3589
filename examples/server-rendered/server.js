// Paints the clock and the banners before any script of the page has run.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { billingUrl } from './server/billing.js';
import { renderPage } from './server/render-page.js';

const types = { '.js': 'text/javascript', '.css': 'text/css' };

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/' || pathname === '/usage') {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; ` +
        `connect-src ${billingUrl}; img-src data:; base-uri 'none'`,
    );
    response.end(await renderPage({ path: pathname, nonce, billingUrl }));
  } else if (/^\/assets\/[\w.-]+$|^\/client\.(js|css)$/.test(pathname)) {
    const file = await readFile(new URL(`dist${pathname}`, import.meta.url));
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'application/octet-stream');
    response.end(file);
  } else {
    response.writeHead(404).end();
  }
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
