import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { hugeAccount } from './account/huge-account.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { find, hasFocus, isGone, press, reads } from './person.js';
import { failingAt, inEnglish, shows, silentAt, stale, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Panels/usage-models',
  component: 'usage-models',
  render: drawn('usage-models'),
  parameters: showing('moderate'),
};
export default meta;

const tuned = { detail: 'acme-support-8b' };

export const Full = shows('moderate', '4 models', 'Acme Support 8B', 'Fine-tuned', '150.1');
export const ManyDeployments = shows('healthy', '6 models', 'Northwind Churn 7B');
export const Empty = shows('new-account', 'No models yet');
export const NothingUsed = shows('nothing-used', '2 models');
export const Loading = shows(silentAt('moderate', 'models'), 'Model Name');
export const Failing = shows(failingAt('moderate', 'models'), "Couldn't load this list");
export const Forbidden = shows('partly-forbidden', "You don't have permission to view this.");
export const Stale = stale('models', 'Acme Support 8B');
export const FiveThousand = shows(hugeAccount, '5,000 models', 'Intent model 5000');
export const HostileNames = shows('hostile-strings', '5 models', '<img src=x onerror=');
export const OfThirtyDays = withArgs({ range: '30d' }, shows('moderate', 'Acme Support 8B'));

export const DrawerFull = withArgs(tuned, shows('moderate', 'Total Deployments', 'support-blue'));
export const DrawerOfABaseModel = withArgs(
  { detail: 'llama-3.1-8b' },
  shows('moderate', 'No deployments yet'),
);
export const DrawerLoading = withArgs(
  tuned,
  shows(silentAt('moderate', 'deployments'), '4 models'),
);
export const DrawerFailing = withArgs(
  tuned,
  shows(failingAt('moderate', 'deployments'), "Couldn't load this list"),
);
export const DrawerOfAModelThatIsGone = withArgs(
  { detail: 'model-of-yesterday' },
  shows('moderate', 'No longer available'),
);
export const DrawerWithHostileNames = withArgs(
  { detail: 'model/0?a=b&c=<i>#d%20é' },
  shows('hostile-strings', '1 deployment'),
);

export const OpenedAndClosed: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Acme Support 8B');
    await find(canvasElement, 'dialog', 'Acme Support 8B');
    await hasFocus('Acme Support 8B');
    await press(canvasElement, 'Close');
    await isGone(canvasElement, 'dialog');
    await hasFocus('Acme Support 8B');
    const about = { accountId: 'acc_01J9ZK3V7Q', kind: 'model', id: 'acme-support-8b' };
    await expect(detailsOf(canvasElement, 'usage-detail-open')).toEqual([about]);
    await expect(detailsOf(canvasElement, 'usage-detail-close')).toEqual([about]);
  },
};

export const DeploymentsSearched: StoryObj = {
  globals: inEnglish,
  args: tuned,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, 'support-blue');
    await userEvent.type(await find(canvasElement, 'searchbox', 'Search deployments'), 'trial');
    await reads(canvasElement, '1 deployment');
  },
};

export const DrawerPrevented: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const keep = (event: Event): void => event.preventDefault();
    canvasElement.addEventListener('usage-detail-open', keep, { once: true });
    await press(canvasElement, 'Acme Support 8B');
    await expect(detailsOf(canvasElement, 'usage-detail-open')).toHaveLength(1);
    await isGone(canvasElement, 'dialog');
  },
};
