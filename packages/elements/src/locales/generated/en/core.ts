// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  offer: {
    topUp: () => 'Top up',
    upgrade: () => 'Upgrade plan',
    contactSupport: () => 'Contact support',
  },
  clock: {
    label: (d) => 'Credit usage: ' + d.percent + ' remaining',
    loading: () => 'Credit usage: loading',
    unknown: () => 'Credit usage: unknown',
    meter: () => 'Credits remaining',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' of ' + d.allocated + ' credits',
    lessThan: (d) => 'less than ' + d.value,
  },
  banners: {
    credits: {
      threshold: (d) => d.percent + ' of your credits are used.',
      exhausted: () => 'All credits are used.',
      remain: (d) => d.remaining + ' of ' + d.allocated + ' remain.',
      remainUntil: (d) =>
        d.remaining + ' of ' + d.allocated + ' remain; at this pace they last until ' + d.day + '.',
      floor: () => 'New guardrails and scripts wait until credits are added.',
      pausing: (d) =>
        'Inference and new deployments are paused; running ones stop at ' + d.limit + ' credits.',
      paused: () => 'Inference and new deployments are paused.',
      stopped: () => 'Inference and new deployments are paused and running ones have stopped.',
      expired: () => 'Your free credits have expired.',
      upgradeToGoOn: () => 'Upgrade your plan to go on.',
      askToUpgrade: () => 'Ask your administrator to upgrade the plan.',
      askToAdd: () => 'Ask your administrator to add more.',
    },
    runs: {
      threshold: (d) => d.percent + ' of your tool runs are used.',
      exhausted: () => 'All tool runs are used.',
      paused: () => 'Tools cannot run until more are added.',
    },
    dismiss: () => 'Dismiss',
    notDismissed: () => 'It could not be dismissed. Try again in a moment.',
  },
};
export default messages;
