import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { accountIn, showing } from './account/with-account.js';
import { eventually, find, reads } from './person.js';
import { inEnglish } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-provider',
  component: 'usage-provider',
  parameters: showing('moderate'),
  render: () => html`
    <usage-banners></usage-banners>
    <p>Every element in it shows its account: <usage-clock></usage-clock></p>
  `,
};
export default meta;

export const AroundItsElements: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    await reads(canvasElement, "You've used 70% of your credits.");
    await find(canvasElement, 'button', 'Credit usage: 29% remaining');
  },
};

export const StateChanges: StoryObj = {
  globals: inEnglish,
  play: async (context) => {
    const { canvasElement } = context;
    await find(canvasElement, 'button', 'Credit usage: 29% remaining');
    accountIn(context).world.execute({
      type: 'top-up',
      eventId: 'evt_by_hand',
      resource: 'credits',
      amount: '900',
    });
    await find(canvasElement, 'button', 'Credit usage: 82% remaining');
    await eventually(() =>
      expect(detailsOf(canvasElement, 'usage-state-change')).toEqual([
        {
          accountId: 'acc_01J9ZK3V7Q',
          resource: 'credits',
          state: 'healthy',
          previousState: 'moderate',
          remaining: '987.84',
          allocated: '1200',
        },
      ]),
    );
  },
};

export const SignedOut: StoryObj = {
  globals: inEnglish,
  parameters: showing('signed-out'),
  play: async ({ canvasElement }) => {
    await eventually(() =>
      expect(detailsOf(canvasElement, 'usage-auth-required')).toEqual([
        { accountId: 'acc_signed_out', status: 401 },
      ]),
    );
  },
};

export const TokenRenewed: StoryObj = {
  globals: inEnglish,
  parameters: showing('session-expired'),
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'button', 'Credit usage: 29% remaining');
    await expect(detailsOf(canvasElement, 'usage-auth-required')).toEqual([]);
  },
};

export const RequestsFail: StoryObj = {
  globals: inEnglish,
  parameters: showing('failing'),
  play: async ({ canvasElement }) => {
    await eventually(() =>
      expect(detailsOf(canvasElement, 'usage-error')[0]).toMatchObject({
        accountId: 'acc_failing',
        status: 500,
        retriable: true,
      }),
    );
  },
};
