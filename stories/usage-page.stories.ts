import type { Meta } from '@storybook/web-components-vite';
import { showing } from './account/with-account.js';
import { drawn } from './element.js';
import { shows, withArgs } from './shows.js';

const meta: Meta = {
  title: 'Elements/usage-page',
  component: 'usage-page',
  render: drawn('usage-page'),
  parameters: showing('moderate'),
};
export default meta;

export const Overview = shows('moderate', 'Usage', '87.84 left', '1–21 November 2026, UTC');
export const Tools = withArgs({ tab: 'tools' }, shows('moderate', '10 tools'));
export const Models = withArgs({ tab: 'models' }, shows('moderate', '4 models'));
export const Guardrails = withArgs({ tab: 'guardrails' }, shows('moderate', '5 guardrails'));
export const Scripts = withArgs({ tab: 'scripts' }, shows('moderate', '3 scripts'));

export const TwoTabs = withArgs({ tabs: 'models overview' }, shows('moderate', '4 models'));
export const OneTab = withArgs({ tabs: 'guardrails' }, shows('moderate', '5 guardrails'));
export const OfADay = withArgs(
  { range: '24h' },
  shows('moderate', /20–21 November 2026|in 24 hours/),
);
export const OfAWeekCompared = withArgs(
  { range: '7d', compare: true },
  shows('moderate', 'Previous period'),
);
export const OfTwoDays = withArgs(
  { range: '2026-11-11/2026-11-12' },
  shows('moderate', '11–12 November 2026'),
);
export const WithADrawerOpen = withArgs(
  { detail: 'guardrail:guardrail_toxicity' },
  shows('moderate', 'c6i.xlarge', '5 guardrails'),
);
export const InApia = withArgs({ timezone: 'Pacific/Apia' }, shows('moderate', 'Pacific/Apia'));

export const NewAccount = shows('new-account', '75 left');
export const Low = shows('low', '61.8 left');
export const Stopped = shows('stopped', '10 overdrawn');
export const FreeCreditsExpired = shows('free-credits-expired', 'Free credits expired');
export const HundredThousandTools = withArgs(
  { tab: 'tools' },
  shows('many-tools', '100,000 tools'),
);
export const HostileNames = withArgs({ tab: 'tools' }, shows('hostile-strings', '25 tools'));

export const Loading = shows('never-answers', 'Usage trend');
export const Failing = shows('failing', "Couldn't load your balance");
export const SignedOut = shows('signed-out', 'You are signed out.');
export const Forbidden = shows('forbidden', "You don't have permission to view this.");
export const PartlyForbidden = withArgs(
  { tab: 'scripts' },
  shows('partly-forbidden', 'Not found.'),
);
