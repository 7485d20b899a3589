import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { accountIn, showing } from './account/with-account.js';
import { drawn } from './element.js';
import { find, hasFocus, isGone, press, reads } from './person.js';
import { inEnglish, shows } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-clock/Popover',
  component: 'usage-clock',
  tags: ['!autodocs'],
  render: drawn('usage-clock'),
  args: { open: true, 'manage-href': 'https://billing.example/account' },
  parameters: showing('moderate'),
};
export default meta;

export const Healthy = shows('healthy', 'Account ID', /left .* of .* used/);
export const Moderate = shows('moderate', '87.84 left', '212 of 300 used', 'Runs out around');
export const Low = shows('low', '61.8 left', 'Top up', 'Upgrade plan');
export const Exhausted = shows('exhausted', 'You have no credits left.');
export const Overdrawn = shows('overdraft', 'You are 4.72 over; that comes off the next ones.');
export const RunsGone = shows('runs-exhausted', 'You have no tool runs left.');
export const FreePlan = shows('new-account', '75 left', '10,000 left');
export const Loading = shows('never-answers', 'Account ID', 'Loading');
export const Failing = shows('failing', "Couldn't load usage", 'Try again');
export const SignedOut = shows('signed-out', 'You are signed out.');
export const HostileName = shows('hostile-strings', 'Account ID');

export const LowForWhoMayNotPay: StoryObj = {
  ...shows('low', 'Ask an administrator to add more.', 'Contact support'),
  args: { 'can-upgrade': 'false' },
};

export const ManageBillingWithoutALink: StoryObj = {
  globals: inEnglish,
  args: { 'manage-href': '' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Manage billing');
    await expect(detailsOf(canvasElement, 'usage-manage-billing')).toEqual([
      { accountId: 'acc_01J9ZK3V7Q' },
    ]);
  },
};

export const Stale: StoryObj = {
  globals: inEnglish,
  parameters: showing('stale-after-first'),
  play: async (context) => {
    await reads(context.canvasElement, '87.84 left');
    await accountIn(context)
      .askAgain('account')
      .catch(() => undefined);
    await reads(context.canvasElement, 'Last updated');
  },
};

export const OpensByKeyboardAndEscapeClosesIt: StoryObj = {
  globals: inEnglish,
  args: { open: false },
  play: async ({ canvasElement }) => {
    const button = await find(canvasElement, 'button', 'Credit usage: 29% remaining');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await find(canvasElement, 'group', 'Credit usage');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await press(canvasElement, 'Credit usage: 29% remaining');
    await isGone(canvasElement, 'group', 'Credit usage');
    await hasFocus('Credit usage: 29% remaining');
  },
};

export const CopiesTheAccountId: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Copy account ID');
    await reads(canvasElement, 'Copied');
    await expect(detailsOf(canvasElement, 'usage-account-copy')).toEqual([
      { accountId: 'acc_01J9ZK3V7Q' },
    ]);
  },
};

export const TopsUp: StoryObj = {
  globals: inEnglish,
  parameters: showing('low'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Top up');
    await expect(detailsOf(canvasElement, 'usage-top-up')).toMatchObject([
      { resource: 'credits', reason: 'manual', threshold: null },
    ]);
    await isGone(canvasElement, 'group', 'Credit usage');
  },
};

export const RenewsItsToken: StoryObj = {
  globals: inEnglish,
  parameters: showing('session-expired'),
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '87.84 left');
  },
};
