import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { havingUsed, type Used } from './account/made-account.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { eventually, find, isGone, press, reads } from './person.js';
import { all } from '../test/elements/screen.js';
import { inEnglish, shows } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-banners',
  component: 'usage-banners',
  render: drawn('usage-banners'),
  parameters: showing('moderate'),
};
export default meta;

/** Banners of a life, as users who can't upgrade see them. */
const withoutPaying = (story: StoryObj): StoryObj => ({
  ...story,
  args: { 'can-upgrade': 'false' },
});

const used = (amounts: Used, ...texts: string[]): StoryObj => shows(havingUsed(amounts), ...texts);

export const Credits20 = used(
  { credits: '20' },
  "You've used 20% of your credits.",
  '80 of 100 left.',
);
export const Credits50 = used(
  { credits: '50' },
  "You've used 50% of your credits.",
  '50 of 100 left.',
);
export const Credits70 = used(
  { credits: '70' },
  "You've used 70% of your credits.",
  'At your current rate',
);
export const Credits80 = used({ credits: '80' }, "You've used 80% of your credits.");
export const Credits90 = used(
  { credits: '90' },
  "You've used 90% of your credits.",
  "You can't deploy new guardrails or custom scripts until you add credits.",
);
export const Credits100 = used(
  { credits: '100' },
  'You have no credits left.',
  'stop at −10 credits',
);
export const None: StoryObj = {
  globals: inEnglish,
  parameters: showing('healthy'),
  play: async ({ canvasElement }) => {
    await eventually(() => expect(all(canvasElement, 'button')).toHaveLength(0));
  },
};

export const JustUnder20: StoryObj = {
  globals: inEnglish,
  parameters: showing(havingUsed({ credits: '19.999999' })),
  play: None.play ?? (() => undefined),
};
export const JustUnder90 = used({ credits: '89.999999' }, "You've used 89% of your credits.");
export const JustUnder100 = used(
  { credits: '99.999999' },
  "You've used 90% of your credits.",
  '<1 of 100',
);

export const Runs20 = used({ runs: 20 }, "You've used 20% of your tool runs.", '80 of 100 left.');
export const Runs50 = used({ runs: 50 }, "You've used 50% of your tool runs.");
export const Runs70 = used({ runs: 70 }, "You've used 70% of your tool runs.");
export const Runs80 = used({ runs: 80 }, "You've used 80% of your tool runs.");
export const Runs90 = used({ runs: 90 }, "You've used 90% of your tool runs.", '10 of 100 left');
export const Runs100 = used({ runs: 100 }, 'You have no tool runs left.', "Tools can't run");

export const PairOfNotices = used(
  { credits: '20', runs: 50 },
  '20% of your credits',
  '50% of your tool',
);
export const NoticeAndWarning = used(
  { credits: '80', runs: 20 },
  '80% of your credits',
  '20% of your',
);
export const PairOfWarnings = used(
  { credits: '90', runs: 90 },
  '90% of your credits',
  '90% of your tool',
);
export const WarningAndNothingLeft = used({ credits: '70', runs: 100 }, '70% of', 'All tool runs');
export const NothingLeftOfBoth = used(
  { credits: '100', runs: 100 },
  'All credits',
  'All tool runs',
);

export const Overdrawn = shows('overdraft', 'You have no credits left.', 'stop at −10 credits');
export const Stopped = shows('stopped', 'Inference and deployments have stopped.');
export const FreeCreditsExpired = shows(
  'free-credits-expired',
  'Your free credits have expired. Upgrade your plan to continue.',
  'You have no tool runs left.',
);

export const WarningForWhoMayNotPay = withoutPaying(
  used({ credits: '80' }, 'Ask an administrator to add more.', 'Contact support'),
);
export const NothingLeftForWhoMayNotPay = withoutPaying(shows('exhausted', 'Contact support'));
export const ExpiredForWhoMayNotPay = withoutPaying(
  shows('free-credits-expired', 'Ask an administrator to upgrade your plan.'),
);

export const TopsUp: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Top up');
    await expect(detailsOf(canvasElement, 'usage-top-up')).toEqual([
      { accountId: 'acc_01J9ZK3V7Q', resource: 'credits', reason: 'threshold', threshold: 70 },
    ]);
  },
};

export const Upgrades: StoryObj = {
  globals: inEnglish,
  parameters: showing('exhausted'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Upgrade plan');
    await expect(detailsOf(canvasElement, 'usage-upgrade')).toEqual([
      { accountId: 'acc_01J5UMBRAH', resource: 'credits', reason: 'exhausted', threshold: 100 },
    ]);
  },
};

export const AsksSupport: StoryObj = {
  globals: inEnglish,
  parameters: showing('low'),
  args: { 'can-upgrade': 'false' },
  play: async ({ canvasElement }) => {
    await eventually(() => expect(all(canvasElement, 'button', 'Contact support')).toHaveLength(2));
    all(canvasElement, 'button', 'Contact support').forEach((button) => button.click());
    await expect(detailsOf(canvasElement, 'usage-contact-support')).toEqual([
      { accountId: 'acc_01J6KESTRL', resource: 'credits', reason: 'threshold' },
      { accountId: 'acc_01J6KESTRL', resource: 'runs', reason: 'threshold' },
    ]);
  },
};

export const Dismissed: StoryObj = {
  globals: inEnglish,
  parameters: showing(havingUsed({ credits: '70' })),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dismiss');
    await isGone(canvasElement, 'button', 'Dismiss');
    await expect(detailsOf(canvasElement, 'usage-banner-dismiss')).toMatchObject([
      { resource: 'credits', threshold: 70 },
    ]);
  },
};

export const OneOfTwoDismissed: StoryObj = {
  globals: inEnglish,
  parameters: showing('low'),
  play: async ({ canvasElement }) => {
    await reads(canvasElement, '80% of your credits');
    await eventually(() => expect(all(canvasElement, 'button', 'Dismiss')).toHaveLength(2));
    all(canvasElement, 'button', 'Dismiss')[0]?.click();
    await find(canvasElement, 'button', 'Dismiss');
    await expect(detailsOf(canvasElement, 'usage-banner-dismiss')).toHaveLength(1);
  },
};

export const DismissalRefused: StoryObj = {
  globals: inEnglish,
  parameters: showing('dismissal-refused'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Dismiss');
    await reads(canvasElement, "Couldn't dismiss this. Try again in a moment.");
    await find(canvasElement, 'button', 'Dismiss');
  },
};

export const DismissalPrevented: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const keep = (event: Event): void => event.preventDefault();
    canvasElement.addEventListener('usage-banner-dismiss', keep, { once: true });
    await press(canvasElement, 'Dismiss');
    await reads(canvasElement, "You've used 70% of your credits.");
  },
};
