import type { Meta } from '@storybook/web-components-vite';
import { drawn } from './element.js';
import { failingAt, shows, silentAt, stale, withArgs } from './shows.js';
import { showing } from './account/with-account.js';

const meta: Meta = {
  title: 'Panels/usage-overview',
  component: 'usage-overview',
  render: drawn('usage-overview'),
  parameters: showing('moderate'),
};
export default meta;

export const Full = shows('moderate', '45', 'of 10,000 · 0.45% used', '70.72%', '87.84 left');
export const Healthy = shows('healthy', '884.4', '3 idle deployments use');
export const Low = shows('low', 'Credits will run out around', '2 idle deployments use');
export const NothingLeft = shows('exhausted', '100.00%', '300 of 300 used', '0 left');
export const Overdrawn = shows('overdraft', '4.72 overdrawn');
export const Stopped = shows('stopped', '10 overdrawn');
export const RunsGone = shows('runs-exhausted', '2,000');
export const FreePlan = shows('new-account', 'of 10,000', 'never');
export const FreeCreditsExpired = shows('free-credits-expired', 'Free credits expired');
export const Rollover = shows('paid-with-rollover', '25 credits expire on');
export const NothingUsed = shows('nothing-used', 'No usage in this period');
export const AYear = withArgs(
  { range: '2025-11-22/2026-11-21' },
  shows('many-tools', 'credits in'),
);
export const HostileName = shows('hostile-strings', '103 of 300 used');
export const FortyDigits = shows('extreme-numbers', 'unknown');
export const WrongValues = shows('wrong-values', 'unknown');

export const Loading = shows('never-answers', 'Runs', 'Credits', 'Usage trend');
export const Failing = shows('failing', "Couldn't load your balance", '(500)', 'Try again');
export const SignedOut = shows('signed-out', "You're signed out. Sign in to continue.");
export const Stale = stale('account', '87.84 left');
export const WithoutForecast = shows(failingAt('moderate', 'forecast'), '87.84 left');
export const TrendLoading = shows(silentAt('moderate', 'trend'), '87.84 left', 'Usage trend');
export const TrendFailing = shows(failingAt('moderate', 'trend'), "Couldn't load usage");

export const OfADay = withArgs({ range: '24h' }, shows('moderate', /in 24 hours/));
export const OfAWeek = withArgs({ range: '7d' }, shows('moderate', /in 7 days/));
export const OfNinetyDays = withArgs({ range: '90d' }, shows('moderate', /in 90 days/));
export const OfTenDays = withArgs(
  { range: '2026-11-01/2026-11-10' },
  shows('moderate', /in 10 days/),
);
export const Compared = withArgs(
  { compare: true },
  shows('moderate', 'Previous period', /% (more|less) than/),
);
export const InKathmandu = withArgs(
  { timezone: 'Asia/Kathmandu' },
  shows('moderate', 'Asia/Kathmandu'),
);
