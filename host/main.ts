import '@usage-kit/elements/define/usage-banners.js';
import '@usage-kit/elements/define/usage-clock.js';
import '@usage-kit/elements/define/usage-provider.js';
import { createUsageClient } from '@usage-kit/client';
import { listenToUsage } from './event-log.js';
import { askHowMuch, askSupport, askWhichPlan } from './host-dialog.js';
import { mountBackend } from './mount.js';
import { drawPlanPage } from './plan-page.js';
import { startRouter } from './router.js';
import { Simulation } from './simulator/simulation.js';
import './simulator/simulator-panel.js';

startRouter();
// A long life takes a moment to be lived again: the page is there before it.
await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));

const simulation = Simulation.open();
const accountId = simulation.world.account().id;
const baseUrl = `${location.origin}/billing`;
/** A real host asks its own backend for a token of this person and account. */
const getToken = (): Promise<string> => Promise.resolve(`token-${accountId}`);

drawPlanPage(simulation);

document.addEventListener('usage-upgrade', () => askWhichPlan(simulation));
document.addEventListener('usage-top-up', ({ detail }) => askHowMuch(simulation, detail.resource));
document.addEventListener('usage-contact-support', () => askSupport(accountId));

const drawer = document.querySelector('simulator-panel');
const toggle = document.querySelector<HTMLButtonElement>('#simulator-toggle');
if (drawer && toggle) {
  const show = (isOpen: boolean): void => {
    drawer.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    document.body.classList.toggle('with-simulator', isOpen);
    sessionStorage.setItem('northwind.drawer', isOpen ? 'open' : 'closed');
  };
  drawer.simulation = simulation;
  listenToUsage((events) => {
    drawer.events = events;
  });
  toggle.addEventListener('click', () => show(drawer.hidden !== false));
  drawer.addEventListener('close', () => {
    show(false);
    toggle.focus();
  });
  show((sessionStorage.getItem('northwind.drawer') ?? 'open') === 'open' && innerWidth >= 1180);
}

const mockFetch = await mountBackend(simulation.world, baseUrl);
simulation.world.run();

const provider = document.querySelector('usage-provider');
if (provider) {
  if (mockFetch) {
    provider.client = createUsageClient({ baseUrl, accountId, getToken, fetch: mockFetch });
  } else {
    provider.getToken = getToken;
    provider.setAttribute('base-url', baseUrl);
    provider.setAttribute('account-id', accountId);
  }
}
