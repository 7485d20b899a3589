// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from '../messages.js';
import { en } from '@messageformat/runtime/lib/cardinals';
import { plural } from '../../runtime.js';
const messages: SharedMessages = {
  resource: {
    credits: () => 'Credits',
    runs: () => 'Tool runs',
  },
  value: {
    unknown: () => 'unknown',
  },
  action: {
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
  summary: {
    title: () => 'Credit usage',
    accountId: () => 'Account ID',
    copyAccountId: () => 'Copy account ID',
    copied: () => 'Copied',
    copyFailed: () => 'This page may not copy. Select the ID to copy it yourself.',
    left: (d) => d.amount + ' left',
    used: (d) => d.used + ' of ' + d.allocated + ' used',
    lastsUntil: (d) => 'Lasts until about ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Lasts less than an hour',
        one: 'Lasts about ' + d.shown + ' more hour',
        other: 'Lasts about ' + d.shown + ' more hours',
      }),
    creditsGone: () => 'All credits are used.',
    creditsOverdrawn: (d) =>
      'All credits are used. You are ' + d.amount + ' over; that comes off the next ones.',
    runsGone: () => 'All tool runs are used. Tools cannot run until more are added.',
    askAdministrator: () => 'Ask your administrator to add more.',
  },
  news: {
    offline: () => 'You are offline. What you see may be out of date.',
    cycle: () => 'A new billing cycle has begun. Credits and tool runs are counted anew.',
  },
};
export default messages;
