import type { UsageEventDetails } from '@usage-kit/elements';

/** Checked by its type: an event that is added to the kit is missing here until it is added here too. */
const names: Readonly<Record<keyof UsageEventDetails, true>> = {
  'usage-upgrade': true,
  'usage-top-up': true,
  'usage-contact-support': true,
  'usage-manage-billing': true,
  'usage-account-copy': true,
  'usage-banner-dismiss': true,
  'usage-tab-change': true,
  'usage-range-change': true,
  'usage-detail-open': true,
  'usage-detail-close': true,
  'usage-export': true,
  'usage-state-change': true,
  'usage-error': true,
  'usage-auth-required': true,
};

export const usageEventNames = Object.keys(names) as readonly (keyof UsageEventDetails)[];
