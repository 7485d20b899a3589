// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from '../messages.js';

const messages: CoreMessages = {
  resource: {
    credits: () => 'Credits',
    runs: () => 'Tool runs',
  },
  value: {
    unknown: () => 'unknown',
    lessThan: (d) => 'less than ' + d.value,
  },
  action: {
    topUp: () => 'Top up',
    upgrade: () => 'Upgrade plan',
    contactSupport: () => 'Contact support',
    dismiss: () => 'Dismiss',
    tryAgain: () => 'Try again',
    close: () => 'Close',
    manageBilling: () => 'Manage billing',
  },
  state: {
    loading: () => 'Loading',
    staleSince: (d) => 'Not refreshed since ' + d.time,
    failed: () => 'Usage could not be loaded',
  },
  error: {
    network: () => 'The server could not be reached.',
    timeout: () => 'The server took too long to answer.',
    unauthorized: () => 'You are signed out. Sign in again to see it.',
    forbidden: () => 'Your account may not see this.',
    notFound: () => 'The server does not have this.',
    invalidRequest: () => 'The server did not accept what was asked.',
    conflict: () => 'The server did not accept the change.',
    rateLimited: () => 'The server asks for a pause. Try again in a moment.',
    unavailable: () => 'The server did not answer.',
    server: () => 'The server had an error.',
    unreadable: () => 'The answer of the server could not be read.',
    aborted: () => 'It was interrupted.',
    code: (d) => '(' + d.code + ')',
  },
  clock: {
    label: (d) => 'Credit usage: ' + d.percent + ' remaining',
    loading: () => 'Credit usage: loading',
    unknown: () => 'Credit usage: unknown',
    meter: () => 'Credits remaining',
    meterValue: (d) => d.percent + ', ' + d.remaining + ' of ' + d.allocated + ' credits',
  },
  summary: {
    title: () => 'Credit usage',
    accountId: () => 'Account ID',
    copyAccountId: () => 'Copy account ID',
    copied: () => 'Copied',
    copyFailed: () => 'This page may not copy. Select the ID to copy it yourself.',
    left: (d) => d.amount + ' left',
    used: (d) => d.used + ' of ' + d.allocated + ' used',
    lastsUntil: (d) => 'Lasts until about ' + d.day,
    creditsGone: () => 'All credits are used.',
    creditsOverdrawn: (d) =>
      'All credits are used. The ' + d.amount + ' over come off the next ones.',
    runsGone: () => 'All tool runs are used. Tools cannot run until more are added.',
    askAdministrator: () => 'Ask your administrator to add more.',
  },
  banners: {
    label: () => 'Usage alerts',
    credits: {
      threshold: (d) => d.percent + ' of your credits are used.',
      exhausted: () => 'All credits are used.',
      remain: (d) => d.remaining + ' of ' + d.allocated + ' remain.',
      remainUntil: (d) =>
        d.remaining + ' of ' + d.allocated + ' remain; at this pace they last until ' + d.day + '.',
      pausing: (d) => 'New deployments are paused; running ones stop at ' + d.limit + ' credits.',
      paused: () => 'New deployments are paused.',
      stopped: () => 'New deployments are paused and running ones have stopped.',
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
    notDismissed: (d) => 'This could not be dismissed. ' + d.reason,
  },
};
export default messages;
