/** What hosts are promised, written down by hand: the manifest and the elements are held to it. */

interface Promised {
  /** Attribute to the property that goes with it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties that no attribute sets. */
  readonly properties: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
}

const panel = { range: 'range', timezone: 'timezone' };
const list = { properties: ['client'], slots: [] };
const details = ['usage-detail-close', 'usage-detail-open', 'usage-export'];

export const elements: Readonly<Record<string, Promised>> = {
  'usage-provider': {
    attributes: { 'base-url': 'baseUrl', 'account-id': 'accountId', live: 'live' },
    properties: ['client', 'getToken'],
    events: ['usage-auth-required', 'usage-error', 'usage-state-change'],
    slots: [''],
  },
  'usage-clock': {
    attributes: {
      open: 'open',
      'manage-href': 'manageHref',
      'can-upgrade': 'canUpgrade',
      state: 'state',
      timezone: 'timezone',
    },
    properties: ['account', 'client'],
    events: [
      'usage-account-copy',
      'usage-contact-support',
      'usage-manage-billing',
      'usage-top-up',
      'usage-upgrade',
    ],
    slots: [],
  },
  'usage-banners': {
    attributes: { 'can-upgrade': 'canUpgrade', timezone: 'timezone' },
    properties: ['alerts', 'client'],
    events: ['usage-banner-dismiss', 'usage-contact-support', 'usage-top-up', 'usage-upgrade'],
    slots: [],
  },
  'usage-page': {
    attributes: { ...panel, tab: 'tab', tabs: 'tabs', compare: 'compare', detail: 'detail' },
    properties: ['client'],
    events: [...details, 'usage-range-change', 'usage-tab-change'],
    slots: ['tab:…'],
  },
  'usage-overview': {
    attributes: { ...panel, compare: 'compare' },
    properties: ['account', 'client'],
    events: ['usage-export'],
    slots: [],
  },
  'usage-tools': { ...list, attributes: panel, events: ['usage-export'] },
  'usage-list': {
    attributes: { ...panel, detail: 'detail' },
    properties: ['client', 'list'],
    events: details,
    slots: ['detail'],
  },
  'usage-models': { ...list, attributes: { ...panel, detail: 'detail' }, events: details },
  'usage-guardrails': { ...list, attributes: { ...panel, detail: 'detail' }, events: details },
  'usage-scripts': { ...list, attributes: { ...panel, detail: 'detail' }, events: details },
  'usage-rates': { ...list, attributes: { kind: 'kind', timezone: 'timezone' }, events: [] },
};

/** The fields of each event's detail, and whether `preventDefault()` stops something. */
export const events: Readonly<
  Record<string, { readonly detail: readonly string[]; readonly cancelable: boolean }>
> = {
  'usage-upgrade': { detail: ['accountId', 'reason', 'resource', 'threshold'], cancelable: false },
  'usage-top-up': { detail: ['accountId', 'reason', 'resource', 'threshold'], cancelable: false },
  'usage-contact-support': { detail: ['accountId', 'reason', 'resource'], cancelable: false },
  'usage-manage-billing': { detail: ['accountId'], cancelable: true },
  'usage-account-copy': { detail: ['accountId'], cancelable: true },
  'usage-banner-dismiss': {
    detail: ['accountId', 'alertId', 'resource', 'threshold'],
    cancelable: true,
  },
  'usage-tab-change': { detail: ['accountId', 'previousTab', 'tab'], cancelable: true },
  'usage-range-change': { detail: ['accountId', 'from', 'range', 'to'], cancelable: false },
  'usage-detail-open': { detail: ['accountId', 'id', 'kind'], cancelable: true },
  'usage-detail-close': { detail: ['accountId', 'id', 'kind'], cancelable: false },
  'usage-export': { detail: ['accountId', 'format', 'kind', 'rows'], cancelable: true },
  'usage-state-change': {
    detail: ['accountId', 'allocated', 'previousState', 'remaining', 'resource', 'state'],
    cancelable: false,
  },
  'usage-error': { detail: ['accountId', 'code', 'retriable', 'status'], cancelable: false },
  'usage-auth-required': { detail: ['accountId', 'status'], cancelable: false },
};
