import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { detailsOf } from './account/heard.js';
import { hugeAccount } from './account/huge-account.js';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { find, hasFocus, isGone, press, reads } from './person.js';
import { failingAt, inEnglish, shows, silentAt, stale, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Panels/usage-guardrails',
  component: 'usage-guardrails',
  render: drawn('usage-guardrails'),
  parameters: showing('moderate'),
};
export default meta;

const toxicity = { detail: 'guardrail_toxicity' };
const drawerOf = (detail: string) => ({ detail });

export const Full = shows('moderate', '5 guardrails', 'Toxicity', '40.06');
export const Empty = shows('new-account', 'No guardrails yet');
export const NothingUsed = shows('nothing-used', '3 guardrails', 'Undeployed');
export const AllStopped = shows('stopped', '3 guardrails', 'Undeployed');
export const Loading = shows(silentAt('moderate', 'guardrails'), 'Last Deployed On');
export const Failing = shows(failingAt('moderate', 'guardrails'), "Couldn't load this list");
export const Stale = stale('guardrails', 'Toxicity');
export const FiveThousand = shows(hugeAccount, '5,000 guardrails', 'Toxicity 0001');
export const HostileNames = shows('hostile-strings', '5 guardrails', '=HYPERLINK(');
export const WrongValues = shows('wrong-values', 'unknown');

export const DrawerFull = withArgs(
  toxicity,
  shows('moderate', 'c6i.xlarge', '26.79 credits', 'If it keeps running'),
);
export const DrawerOfOneThatRunsOut = withArgs(
  toxicity,
  shows('overdraft', 'c6i.xlarge', 'Price table'),
);
export const DrawerWithoutHardware = withArgs(
  drawerOf('guardrail_bias_detection'),
  shows('moderate', 'No hardware used in this period.'),
);
export const DrawerLoading = withArgs(
  toxicity,
  shows(silentAt('moderate', 'guardrail'), '5 guardrails', 'Loading'),
);
export const DrawerFailing = withArgs(
  toxicity,
  shows(failingAt('moderate', 'guardrail'), "Couldn't load details", 'Try again'),
);
export const DrawerOfOneThatIsGone = withArgs(
  drawerOf('guardrail_of_yesterday'),
  shows('moderate', 'No longer available'),
);
export const DrawerStale: StoryObj = { ...stale('guardrail', 'c6i.xlarge'), args: toxicity };

export const PricesUnfolded: StoryObj = {
  globals: inEnglish,
  args: toxicity,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Price table');
    await reads(canvasElement, 'Credits per CPU-hour');
  },
};

export const OpenedByKeyboard: StoryObj = {
  globals: inEnglish,
  play: async ({ canvasElement }) => {
    const row = await find(canvasElement, 'button', 'Prompt Injection');
    row.focus();
    await userEvent.keyboard('{Enter}');
    await find(canvasElement, 'dialog', 'Prompt Injection');
    await hasFocus('Prompt Injection');
    await press(canvasElement, 'Close');
    await isGone(canvasElement, 'dialog');
    await hasFocus('Prompt Injection');
    await expect(detailsOf(canvasElement, 'usage-detail-open')).toMatchObject([
      { kind: 'guardrail', id: 'guardrail_prompt_injection' },
    ]);
  },
};
