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
    staleSince: (d) => 'Last updated ' + d.time,
    failed: () => "Couldn't load usage",
  },
  error: {
    network: () => "Couldn't reach the server.",
    timeout: () => 'The server took too long to respond.',
    unauthorized: () => "You're signed out. Sign in to continue.",
    forbidden: () => "You don't have permission to view this.",
    notFound: () => 'Not found.',
    invalidRequest: () => "That request wasn't valid.",
    conflict: () => "That change couldn't be saved.",
    rateLimited: () => 'Too many requests. Try again in a moment.',
    unavailable: () => 'The service is unavailable.',
    server: () => 'Something went wrong on the server.',
    unreadable: () => "We couldn't read the server's response.",
    aborted: () => 'Canceled.',
    code: (d) => '(' + d.code + ')',
  },
  summary: {
    title: () => 'Credit usage',
    accountId: () => 'Account ID',
    copyAccountId: () => 'Copy account ID',
    copied: () => 'Copied',
    copyFailed: () => "Couldn't copy. Select the ID and copy it manually.",
    left: (d) => d.amount + ' left',
    used: (d) => d.used + ' of ' + d.allocated + ' used',
    lastsUntil: (d) => 'Runs out around ' + d.day,
    lastsHours: (d) =>
      plural(d.count, 0, en, {
        '0': 'Runs out in less than an hour',
        one: 'Runs out in about ' + d.shown + ' hour',
        other: 'Runs out in about ' + d.shown + ' hours',
      }),
    creditsGone: () => 'You have no credits left.',
    creditsOverdrawn: (d) =>
      "You're " + d.amount + ' credits over. That will be deducted from your next credits.',
    runsGone: () => "You have no tool runs left. Tools can't run until you add more.",
    askAdministrator: () => 'Ask an administrator to add more.',
  },
  news: {
    offline: () => "You're offline. This information may be out of date.",
    cycle: () => 'A new billing cycle has started. Your balance has been updated.',
  },
};
export default messages;
