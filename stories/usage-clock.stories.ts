import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { havingUsed } from './account/made-account.js';
import type { Life } from './account/story-account.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { eventually, find } from './person.js';

const meta: Meta = {
  title: 'Elements/usage-clock',
  component: 'usage-clock',
  render: drawn('usage-clock'),
  args: { 'manage-href': 'https://billing.example/account' },
  parameters: showing('moderate'),
};
export default meta;

type State = 'loading' | 'healthy' | 'moderate' | 'low' | 'exhausted' | 'error';

/** A closed clock, its state, and what it is called. */
function clock(life: Life, state: State, says: string): StoryObj {
  return {
    parameters: showing(life),
    play: async ({ canvasElement, globals }: StoryContext) => {
      if (globals['locale'] === 'en') {
        await find(canvasElement, 'button', `Credit usage: ${says}`);
      }
      await eventually(() =>
        expect(canvasElement.querySelector('usage-clock')).toHaveAttribute('state', state),
      );
    },
  };
}

const left = (credits: string) => havingUsed({ credits });

export const Healthy = clock('healthy', 'healthy', '82% remaining');
export const Moderate = clock('moderate', 'moderate', '29% remaining');
export const Low = clock('low', 'low', '10% remaining');
export const Exhausted = clock('exhausted', 'exhausted', '0% remaining');
export const Overdrawn = clock('overdraft', 'exhausted', '−2% remaining');
export const NothingUsed = clock('nothing-used', 'healthy', '100% remaining');
export const RunsExhausted = clock('runs-exhausted', 'healthy', '81% remaining');

export const JustAboveThreeQuarters = clock(left('24.999999'), 'healthy', '75% remaining');
export const ExactlyThreeQuarters = clock(left('25'), 'moderate', '75% remaining');
export const ExactlyAQuarter = clock(left('75'), 'moderate', '25% remaining');
export const JustUnderAQuarter = clock(left('75.000001'), 'low', '25% remaining');
export const TheLastMillionth = clock(left('99.999999'), 'low', 'less than 1% remaining');
export const ExactlyNothing = clock(left('100'), 'exhausted', '0% remaining');
export const ThreePercentOver = clock(left('103'), 'exhausted', '−3% remaining');

export const Loading = clock('never-answers', 'loading', 'loading');
export const Failing = clock('failing', 'error', 'unknown');
export const SignedOut = clock('signed-out', 'error', 'unknown');
export const Forbidden = clock('forbidden', 'error', 'unknown');
export const AmountsThatCannotBeRead = clock('wrong-values', 'error', 'unknown');
export const FortyDigits = clock('extreme-numbers', 'error', 'unknown');
