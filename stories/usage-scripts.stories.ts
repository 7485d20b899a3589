import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { hugeAccount } from './account/huge-account.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { find, hasFocus, isGone, press, reads } from './person.js';
import { failingAt, failingAtFirst, inEnglish, shows, silentAt, stale, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Panels/usage-scripts',
  component: 'usage-scripts',
  render: drawn('usage-scripts'),
  parameters: showing('moderate'),
};
export default meta;

const rates = { detail: 'script_currency_rates' };

export const Full = shows('moderate', '3 scripts', 'currency-rates', 'Ready to Deploy');
export const DeploymentFailed = shows('stopped', 'Deployment failed');
export const Empty = shows('new-account', 'No custom scripts yet');
export const Loading = shows(silentAt('moderate', 'scripts'), 'Script Name');
export const Failing = shows(failingAt('moderate', 'scripts'), "Couldn't load this list");
export const UnknownToTheServer = shows('partly-forbidden', 'Not found.');
export const Stale = stale('scripts', 'currency-rates');
export const FiveThousand = shows(hugeAccount, '5,000 scripts', 'nightly-report 0001');
export const HostileNames = shows('hostile-strings', '5 scripts');

export const DrawerFull = withArgs(
  rates,
  shows('moderate', 'Hosting Infrastructure', 'Credits by component', '22 credits'),
);
export const DrawerOfOneNeverDeployed = withArgs(
  { detail: 'script_pdf_splitter' },
  shows('moderate', 'Never deployed'),
);
export const DrawerLoading = withArgs(
  rates,
  shows(silentAt('moderate', 'script'), '3 scripts', 'Loading'),
);
export const DrawerFailing = withArgs(
  rates,
  shows(failingAt('moderate', 'script'), "Couldn't load details"),
);
export const DrawerOfOneThatIsGone = withArgs(
  { detail: 'script_of_yesterday' },
  shows('moderate', 'No longer available'),
);

export const DrawerTriesAgain: StoryObj = {
  globals: inEnglish,
  args: rates,
  parameters: showing(failingAtFirst('moderate', 4, 'script')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Try again');
    await reads(canvasElement, '22 credits');
  },
};

export const PricesUnfolded: StoryObj = {
  globals: inEnglish,
  args: rates,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Price table');
    await reads(canvasElement, 'Custom script hardware');
  },
};

export const SortedByCredits: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '3 scripts');
    const header = await find(canvasElement, 'columnheader', /^Credits Used/);
    await press(canvasElement, /^Credits Used/);
    await expect(header).toHaveAttribute('aria-sort');
  },
};

export const OpenedAndClosed: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await userEvent.click(await find(canvasElement, 'button', 'nightly-rollup'));
    await find(canvasElement, 'dialog', 'nightly-rollup');
    await press(canvasElement, 'Close');
    await isGone(canvasElement, 'dialog');
    await hasFocus('nightly-rollup');
    await expect(detailsOf(canvasElement, 'usage-detail-close')).toMatchObject([
      { kind: 'script', id: 'script_nightly_rollup' },
    ]);
  },
};
