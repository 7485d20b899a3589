import type { UsageEventDetails } from '@usage-kit/elements';
import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { billingUrl, getToken, session } from './session';
import './style.css';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};
const show = (place: string, template: string): void =>
  find(place).replaceChildren(find<HTMLTemplateElement>(template).content.cloneNode(true));

function signIn(): void {
  show('#app', '#signed-in');
  const provider = find<HTMLElementTagNameMap['usage-provider']>('usage-provider');
  Object.assign(provider, { baseUrl: billingUrl, accountId: session.accountId, getToken });
  find('#sign-out').addEventListener('click', signOut);
  route();
}

function signOut(): void {
  // With the provider goes its live connection.
  show('#app', '#signed-out');
  find('#sign-in').addEventListener('click', signIn);
}

function route(): void {
  const screen = location.hash === '#usage' ? '#usage' : '#home';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    link.ariaCurrent = link.hash === screen ? 'page' : null;
  }
  show('#screen', screen);
  if (screen === '#usage') void import('./usage-screen').then((usage) => usage.describeTabs());
}

const resources = { credits: 'credits', runs: 'tool runs' };

/** Harbor’s own dialog: the kit only says what someone wants, and why. */
function openPlans(title: string, detail: UsageEventDetails['usage-upgrade']): void {
  const { accountId, resource, threshold } = detail;
  find('#plan-title').textContent = title;
  find('#plan-reason').textContent =
    threshold === null
      ? `Account ${accountId} asks for more ${resources[resource]}.`
      : `${threshold}% of the ${resources[resource]} of account ${accountId} are used.`;
  find<HTMLDialogElement>('#plan').showModal();
}

document.addEventListener('usage-upgrade', ({ detail }) =>
  openPlans('Choose a bigger plan', detail),
);
document.addEventListener('usage-top-up', ({ detail }) =>
  openPlans(`Buy more ${resources[detail.resource]}`, detail),
);
document.addEventListener('usage-auth-required', signOut);
addEventListener('hashchange', route);
signIn();
