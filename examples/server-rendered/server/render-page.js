import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import { accountId, currentUsage } from './billing.js';

/** A declarative shadow root brings its styles along: a strict policy lets them in by the nonce. */
async function rendered(template, nonce) {
  const markup = await collectResult(render(template));
  return markup.replaceAll('<style>', `<style nonce="${nonce}">`);
}

/** JSON that ends no script, whatever a name in it says. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const home = `
  <h1>Good afternoon, Ana</h1>
  <p class="lead">Your agents have been busy today.</p>
  <ul class="agents">
    <li><strong>Invoice matcher</strong><span>128 invoices matched</span></li>
    <li><strong>Ticket triage</strong><span>41 tickets sorted, 2 for you</span></li>
    <li><strong>Contract clause finder</strong><span>Reading 12 contracts</span></li>
  </ul>`;

export async function renderPage({ path, nonce, billingUrl }) {
  const { account, alerts } = await currentUsage();
  const clock = html`<usage-clock manage-href="/usage" .account=${account}></usage-clock>`;
  const banners = html`<usage-banners .alerts=${alerts}></usage-banners>`;
  const current = (page) => (page === path ? 'aria-current="page"' : '');

  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Harbor</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/client.css" />
    <script type="module" src="/client.js"></script>
    <script type="application/json" id="usage-data">${inScript({ account, alerts })}</script>
  </head>
  <body>
    <div id="app">
      <usage-provider base-url="${billingUrl}" account-id="${accountId}"></usage-provider>
      <header class="bar">
        <span class="brand">Harbor</span>
        <nav aria-label="Main">
          <a href="/" ${current('/')}>Home</a>
          <a href="/usage" ${current('/usage')}>Usage</a>
        </nav>
        ${await rendered(clock, nonce)}
        <button class="button" id="sign-out">Sign out</button>
      </header>
      ${await rendered(banners, nonce)}
      <main>${path === '/usage' ? '<usage-page></usage-page>' : home}</main>
    </div>

    <main class="signed-out" id="signed-out" hidden>
      <h1>You are signed out</h1>
      <button class="button button-primary" id="sign-in">Sign in</button>
    </main>

    <dialog id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title"></h2>
      <p id="plan-reason"></p>
      <form method="dialog"><button class="button button-primary">Close</button></form>
    </dialog>
  </body>
</html>`;
}
