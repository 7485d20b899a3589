// First of all, before anything of Lit: takes over what the server has drawn instead of drawing it again.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './harbor.js';
import './style.css';

const find = (selector) => document.querySelector(selector);

// Elements take over with the data that they were drawn from, so it must be there before they are defined.
const { account, alerts } = JSON.parse(find('#usage-data').textContent);
find('usage-clock').account = account;
find('usage-banners').alerts = alerts;
find('usage-provider').getToken = async () => 'demo-token';

await Promise.all([
  import('@usage-kit/elements/define/usage-clock.js'),
  import('@usage-kit/elements/define/usage-banners.js'),
  import('@usage-kit/elements/define/usage-provider.js'),
]);
if (find('usage-page')) await import('@usage-kit/elements/define/usage-page.js');
