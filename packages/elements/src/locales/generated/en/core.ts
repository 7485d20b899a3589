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
      threshold: (d) => "You've used " + d.percent + ' of your credits.',
      exhausted: () => 'You have no credits left.',
      remain: (d) => d.remaining + ' of ' + d.allocated + ' left.',
      remainUntil: (d) =>
        d.remaining +
        ' of ' +
        d.allocated +
        " left. At your current rate they'll run out on " +
        d.day +
        '.',
      floor: () => "You can't deploy new guardrails or custom scripts until you add credits.",
      pausing: (d) =>
        'Inference and new deployments are paused. Running deployments stop at ' +
        d.limit +
        ' credits.',
      paused: () => 'Inference and new deployments are paused.',
      stopped: () => 'Inference and deployments have stopped.',
      expired: () => 'Your free credits have expired.',
      upgradeToContinue: () => 'Upgrade your plan to continue.',
      askToUpgrade: () => 'Ask an administrator to upgrade your plan.',
      askToAdd: () => 'Ask an administrator to add more.',
    },
    runs: {
      threshold: (d) => "You've used " + d.percent + ' of your tool runs.',
      exhausted: () => 'You have no tool runs left.',
      paused: () => "Tools can't run until you add more.",
    },
    dismiss: () => 'Dismiss',
    notDismissed: () => "Couldn't dismiss this. Try again in a moment.",
  },
};
export default messages;
