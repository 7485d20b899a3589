import { blockOf, headerOf, type OwnValues, withOwn } from './guide.js';
import type { StrictHost, StrictPage } from './strict-host.js';

/** The walk comes first, so that it hears every report; it is part of the test and wears the page's nonce. */
const walk = '<script type="module" nonce="r4nd0m" src="/walk.js"></script>';

/** The guide's page for one script, with the walk before it. */
function onePage(own: OwnValues, extra = ''): string {
  return withOwn(blockOf('One script', 'html'), own).replace('</title>', `</title>${walk}${extra}`);
}

const tags = (own: OwnValues): string =>
  `<usage-provider base-url="${own.billing}" account-id="${own.account}"></usage-provider>
  <usage-banners></usage-banners><usage-clock manage-href="/billing"></usage-clock>
  <usage-page></usage-page>`;

const island = (own: OwnValues, mode: 'open' | 'closed', scripts: string): string =>
  `<!doctype html><html lang="en"><title>Island</title>${walk}
  <template id="kit">${tags(own)}</template><div data-island></div>
  <script type="module" nonce="r4nd0m">
    const root = document.querySelector('[data-island]').attachShadow({ mode: '${mode}' });
    root.append(document.querySelector('#kit').content.cloneNode(true));
    root.querySelector('usage-provider').getToken = async () => 'demo-token';
    globalThis.closedIslands = [root];
  </script>${scripts}</html>`;

/** The pages by path, each with the guide's header for it. */
export function strictPages(own: OwnValues): Readonly<Record<string, StrictPage>> {
  const oneScript = headerOf('One script', own);
  return {
    '/one-script.html': { html: onePage(own), headers: oneScript },
    '/bundled.html': {
      html: `<!doctype html><html lang="en"><title>Bundled</title>
        <script type="module" src="/walk.js"></script><body>${tags(own)}
        <script type="module" src="/bundled.js"></script></body></html>`,
      headers: headerOf('In your own bundle', own),
    },
    '/own-lit-first.html': {
      html: onePage(
        own,
        '<script type="module" nonce="r4nd0m" src="/own-lit.js"></script>',
      ).replace('<body>', '<body><host-greeting></host-greeting>'),
      headers: headerOf('With your own copy of Lit', own),
    },
    '/own-lit-last.html': {
      html: onePage(own).replace(
        '</body>',
        '<host-greeting></host-greeting><script type="module" nonce="r4nd0m" src="/own-lit.js"></script></body>',
      ),
      headers: headerOf('With your own copy of Lit', own),
    },
    '/theme.html': {
      html: onePage(own, '<link rel="stylesheet" href="/themes/carbon.css">'),
      headers: headerOf('With a theme', own),
    },
    '/unset.html': {
      html: onePage(own, '<link rel="stylesheet" href="/unset.css">'),
      headers: headerOf('With a theme', own),
    },
    '/shadow.html': {
      html: island(
        own,
        'open',
        `<script type="module" nonce="r4nd0m" src="${own.cdn}/usage-kit.js"></script>`,
      ),
      headers: oneScript,
    },
    '/closed.html': {
      html: island(
        own,
        'closed',
        `<script type="module" nonce="r4nd0m">
          ${withOwn(blockOf('In shadow roots and scoped registries', 'js'), own)}
        </script>`,
      ),
      headers: oneScript,
    },
    '/scoped.html': {
      html: `<!doctype html><html lang="en" data-billing="${own.billing}" data-account="${own.account}">
        <title>Scoped</title><script type="module" src="/walk.js"></script>
        <div data-island></div><script type="module" src="/scoped.js"></script></html>`,
      headers: headerOf('In your own bundle', own),
    },
  };
}

export function servePages(host: StrictHost, own: OwnValues): void {
  for (const [path, page] of Object.entries(strictPages(own))) host.pages.set(path, page);
}
