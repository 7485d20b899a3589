import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inEnglish } from '../shows.js';
import { find, press, reads } from '../person.js';
import './account-walk.js';

const meta: Meta = {
  title: 'Guides/State of the account',
  tags: ['!autodocs'],
  globals: inEnglish,
  render: () => html`<account-walk></account-walk>`,
};
export default meta;

export const New: StoryObj = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'button', 'Credit usage: 100% remaining');
    await reads(canvasElement, '75 of 75 credits');
  },
};

/** Each step with the clock's label and the banner's text. */
const way = [
  ['In use', '87% remaining', undefined],
  ['20% used', '80% remaining', "You've used 20% of your credits."],
  ['50% used', '50% remaining', "You've used 50% of your credits."],
  ['70% used', '30% remaining', "You've used 70% of your credits."],
  ['80% used', '20% remaining', "You've used 80% of your credits."],
  ['90% used', '10% remaining', "You can't deploy new guardrails or custom scripts"],
  ['Nothing left', '0% remaining', 'Running deployments stop at −10 credits'],
  ['Overdrawn', '−7% remaining', 'Running deployments stop at −10 credits'],
  ['Stopped', '−13% remaining', 'Inference and deployments have stopped.'],
] as const;

export const FromNewToStopped: StoryObj = {
  play: async ({ canvasElement }) => {
    for (const [station, says, banner] of way) {
      await press(canvasElement, station);
      await find(canvasElement, 'button', `Credit usage: ${says}`);
      if (banner) await reads(canvasElement, banner);
    }
    await expect(await find(canvasElement, 'button', 'Stopped')).toHaveAttribute('aria-current');
    await expect(await find(canvasElement, 'button', 'New')).not.toHaveAttribute('aria-current');
    await reads(canvasElement, '10 overdrawn');
  },
};

export const BackAtTheBeginning: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stopped');
    await reads(canvasElement, 'Inference and deployments have stopped.');
    await press(canvasElement, 'New');
    await find(canvasElement, 'button', 'Credit usage: 100% remaining');
  },
};
