import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { body } from '@usage-kit/mocks/faults';
import { scenarioNamed, withFaults } from '@usage-kit/mocks/scenarios';
import { choose, type } from '../test/elements/screen.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { find, press, reads } from './person.js';
import { failingAt, failingAtFirst, inEnglish, shows, silentAt, stale, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-rates',
  component: 'usage-rates',
  render: drawn('usage-rates'),
  parameters: showing('moderate'),
};
export default meta;

const noPrices = withFaults(scenarioNamed('moderate'), [
  { on: ['rates'], answer: body('{"scriptProfiles":[],"gpus":[],"cpus":[],"inference":[]}') },
]);

/** An estimate of so many hours of the first profile of scripts. */
const estimate = (hours: string, ...texts: string[]): StoryObj => ({
  globals: inEnglish,
  args: { kind: 'scripts' },
  play: async ({ canvasElement }) => {
    type(await find(canvasElement, 'textbox', 'Hours'), hours);
    for (const text of texts) await reads(canvasElement, text);
  },
});

export const All = shows(
  'moderate',
  'Custom script hardware',
  'Model hosting',
  'Guardrail hardware',
);
export const Scripts = withArgs({ kind: 'scripts' }, shows('moderate', '1x2', '0.07698'));
export const Models = withArgs({ kind: 'models' }, shows('moderate', 'h100', '7.2', 'Inference'));
export const Guardrails = withArgs(
  { kind: 'guardrails' },
  shows('moderate', 'c6i.xlarge', '0.054'),
);
export const NoPrices = shows(noPrices, 'No prices');
export const Loading = shows(silentAt('moderate', 'rates'), 'Loading');
export const Failing = shows(failingAt('moderate', 'rates'), "Couldn't load prices");
export const Stale = stale('rates', 'Custom script hardware');
export const AccountUnknown = shows(
  failingAt('moderate', 'account', 'events'),
  "Your balance isn't available right now.",
);

export const EstimateForADay = estimate(
  '24',
  'About 1.85 credits',
  '85.99 of your credits would left.',
);
export const EstimateForAnHourAndAHalf = estimate('1.5', 'About 0.12 credits');
export const EstimateThatIsTooMuch = estimate('2000', 'more than you have', 'Deployments stop at');
export const EstimateForNoTime = estimate('0', 'Enter a number up to 8,784.');
export const EstimateForMoreThanAYear = estimate('8785', 'Enter a number up to 8,784.');

export const EstimateUntilTheCycleEnds: StoryObj = {
  globals: inEnglish,
  args: { kind: 'models' },
  play: async ({ canvasElement }) => {
    choose(await find(canvasElement, 'combobox', 'Hardware'), 'models l4');
    choose(await find(canvasElement, 'combobox', 'Duration'), 'cycle');
    await reads(canvasElement, 'until 1 December');
  },
};

export const FreePlanHasNoEnd: StoryObj = {
  globals: inEnglish,
  parameters: showing('new-account'),
  play: async ({ canvasElement }) => {
    choose(await find(canvasElement, 'combobox', 'Duration'), 'cycle');
    await reads(canvasElement, "Your plan doesn't renew. Enter hours instead.");
  },
};

export const ElevenReplicas: StoryObj = {
  globals: inEnglish,
  args: { kind: 'scripts' },
  play: async ({ canvasElement }) => {
    type(await find(canvasElement, 'textbox', 'Replicas'), '11');
    await reads(canvasElement, 'Enter a whole number from 1 to 10.');
  },
};

export const TriesAgain: StoryObj = {
  globals: inEnglish,
  parameters: showing(failingAtFirst('moderate', 4, 'rates')),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Try again');
    await reads(canvasElement, 'Custom script hardware');
  },
};
