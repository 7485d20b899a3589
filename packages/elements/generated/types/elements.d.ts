// Generated from custom-elements.json by `npm run generate -w packages/elements`. Edit the element, not this file.

import type {
  UsageBanners,
  UsageClock,
  UsageGuardrails,
  UsageList,
  UsageModels,
  UsageOverview,
  UsagePage,
  UsageProvider,
  UsageRates,
  UsageScripts,
  UsageTools,
  UsageEventMap,
} from '@usage-kit/elements';
export type {
  UsageBanners,
  UsageClock,
  UsageGuardrails,
  UsageList,
  UsageModels,
  UsageOverview,
  UsagePage,
  UsageProvider,
  UsageRates,
  UsageScripts,
  UsageTools,
};
export interface UsageBannersProperties {
  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  canUpgrade?: UsageBanners['canUpgrade'] | undefined;
  /** What `GET /alerts` lists, drawn at once; what a client brings later takes its place. */
  alerts?: UsageBanners['alerts'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageBanners['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageBanners['timezone'] | undefined;
}
export interface UsageBannersAttributes {
  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  'can-upgrade'?: 'true' | 'false' | undefined;
}
export interface UsageBannersEvents {
  /** Someone chose "Top up". */
  'usage-top-up': UsageEventMap['usage-top-up'];
  /** Someone chose "Upgrade plan". */
  'usage-upgrade': UsageEventMap['usage-upgrade'];
  /** A user who can't upgrade chose "Contact support". */
  'usage-contact-support': UsageEventMap['usage-contact-support'];
  /** Someone dismisses a banner; prevent it to keep it. Cancelable. */
  'usage-banner-dismiss': UsageEventMap['usage-banner-dismiss'];
}
export interface UsageClockProperties {
  /** Whether the popover is open. */
  open?: UsageClock['open'] | undefined;
  /** Where "Manage billing" leads: https or the page's own origin. Without it, a button that only tells the page. */
  manageHref?: UsageClock['manageHref'] | undefined;
  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  canUpgrade?: UsageClock['canUpgrade'] | undefined;
  /** What `GET /` returns, drawn at once; what a client brings later takes its place. */
  account?: UsageClock['account'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageClock['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageClock['timezone'] | undefined;
}
export interface UsageClockAttributes {
  /** Where "Manage billing" leads: https or the page's own origin. Without it, a button that only tells the page. */
  'manage-href'?: string | undefined;
  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  'can-upgrade'?: 'true' | 'false' | undefined;
}
export interface UsageClockEvents {
  /** Someone chose "Manage billing"; prevent it to keep the link from being followed. Cancelable. */
  'usage-manage-billing': UsageEventMap['usage-manage-billing'];
  /** Someone copies the account ID; prevent it to copy nothing. Cancelable. */
  'usage-account-copy': UsageEventMap['usage-account-copy'];
  /** Someone chose "Top up" in the popover. */
  'usage-top-up': UsageEventMap['usage-top-up'];
  /** Someone chose "Upgrade plan" in the popover. */
  'usage-upgrade': UsageEventMap['usage-upgrade'];
  /** A user who can't upgrade chose "Contact support" in the popover. */
  'usage-contact-support': UsageEventMap['usage-contact-support'];
}
export interface UsageGuardrailsProperties {
  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** The id of the guardrail whose drawer is open; none if omitted. A host's router can hold it. */
  detail?: UsageGuardrails['detail'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageGuardrails['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageGuardrails['timezone'] | undefined;
}
export interface UsageGuardrailsAttributes {}
export interface UsageGuardrailsEvents {
  /** Someone chose a guardrail; prevent it to show your own details. Cancelable. */
  'usage-detail-open': UsageEventMap['usage-detail-open'];
  /** Someone closed the drawer. */
  'usage-detail-close': UsageEventMap['usage-detail-close'];
  /** Someone exports the list; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsageListProperties {
  /** What is listed: the columns, the totals, and where the rows come from. */
  list?: UsageList['list'] | undefined;
  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** The id of the row whose drawer is open; null for none. A host's router can hold it. */
  detail?: UsageList['detail'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageList['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageList['timezone'] | undefined;
}
export interface UsageListAttributes {}
export interface UsageListEvents extends UsageEventMap {
  /** Someone chose a row; prevent it to show your own details. Cancelable. */
  'usage-detail-open': UsageEventMap['usage-detail-open'];
  /** Someone closed the drawer. */
  'usage-detail-close': UsageEventMap['usage-detail-close'];
  /** Someone exports the list; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsageModelsProperties {
  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** The id of the model whose deployments are open; none if omitted. A host's router can hold it. */
  detail?: UsageModels['detail'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageModels['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageModels['timezone'] | undefined;
}
export interface UsageModelsAttributes {}
export interface UsageModelsEvents {
  /** Someone chose a model; prevent it to show your own details. Cancelable. */
  'usage-detail-open': UsageEventMap['usage-detail-open'];
  /** Someone closed the drawer. */
  'usage-detail-close': UsageEventMap['usage-detail-close'];
  /** Someone exports a list; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsageOverviewProperties {
  /** The range of the trend. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** Whether the range before is shown as well. */
  compare?: UsageOverview['compare'] | undefined;
  /** The response of `GET /`, drawn at once without a request; the client's data replaces it. */
  account?: UsageOverview['account'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageOverview['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageOverview['timezone'] | undefined;
}
export interface UsageOverviewAttributes {}
export interface UsageOverviewEvents {
  /** Someone saves the trend; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsagePageProperties {
  /** The open tab; `overview` if omitted. */
  tab?:
    'overview' | 'tools' | 'models' | 'guardrails' | 'scripts' | (string & {}) | null | undefined;
  /** Which tabs there are, by their ids. */
  tabs?: UsagePage['tabs'] | undefined;
  /** The range of all tabs; `cycle` if omitted. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** Whether the range before is shown as well. */
  compare?: UsagePage['compare'] | undefined;
  /** `kind:id` of the row whose details are open. */
  detail?: UsagePage['detail'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsagePage['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsagePage['timezone'] | undefined;
}
export interface UsagePageAttributes {}
export interface UsagePageEvents extends UsageEventMap {
  /** Someone opens another tab; prevent it to stay. Cancelable. */
  'usage-tab-change': UsageEventMap['usage-tab-change'];
  /** Someone chose another range. */
  'usage-range-change': UsageEventMap['usage-range-change'];
  /** Someone chose a row in a panel; prevent it to show your own details. Cancelable. */
  'usage-detail-open': UsageEventMap['usage-detail-open'];
  /** Someone closed a drawer. */
  'usage-detail-close': UsageEventMap['usage-detail-close'];
  /** Someone exports a list or the trend; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsageProviderProperties {
  /** Where the billing backend is, such as `https://billing.example`; a path counts from the page's own address. */
  baseUrl?: UsageProvider['baseUrl'] | undefined;
  /** The account to show. May be changed at any time. */
  accountId?: UsageProvider['accountId'] | undefined;
  /** `off` where account and alerts are not to keep themselves up to date. */
  live?: UsageProvider['live'] | undefined;
  /** Gets the bearer token; if omitted, requests carry none. */
  getToken?: UsageProvider['getToken'] | undefined;
  /** A client that is ready, in place of one made from the attributes. */
  client?: UsageProvider['client'] | undefined;
}
export interface UsageProviderAttributes {
  /** Where the billing backend is, such as `https://billing.example`. */
  'base-url'?: string | undefined;
  /** The account to show. */
  'account-id'?: string | undefined;
}
export interface UsageProviderEvents extends UsageEventMap {
  /** A balance has another state than before. */
  'usage-state-change': UsageEventMap['usage-state-change'];
  /** A request has failed for good. */
  'usage-error': UsageEventMap['usage-error'];
  /** The server takes no token that `getToken` gives. */
  'usage-auth-required': UsageEventMap['usage-auth-required'];
}
export interface UsageRatesProperties {
  /** Which prices: `scripts`, `models`, `guardrails`; all if omitted. */
  kind?: 'scripts' | 'models' | 'guardrails' | null | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageRates['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageRates['timezone'] | undefined;
}
export interface UsageRatesAttributes {}
export interface UsageRatesEvents {}
export interface UsageScriptsProperties {
  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** The id of the script whose drawer is open; none if omitted. A host's router can hold it. */
  detail?: UsageScripts['detail'] | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageScripts['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageScripts['timezone'] | undefined;
}
export interface UsageScriptsAttributes {}
export interface UsageScriptsEvents {
  /** Someone chose a script; prevent it to show your own details. Cancelable. */
  'usage-detail-open': UsageEventMap['usage-detail-open'];
  /** Someone closed the drawer. */
  'usage-detail-close': UsageEventMap['usage-detail-close'];
  /** Someone exports the list; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
export interface UsageToolsProperties {
  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  range?: '24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {}) | null | undefined;
  /** A client of the element's own, instead of the one from the provider around it. */
  client?: UsageTools['client'] | undefined;
  /** The zone that dates and times are shown in, such as `Europe/Paris`. */
  timezone?: UsageTools['timezone'] | undefined;
}
export interface UsageToolsAttributes {}
export interface UsageToolsEvents {
  /** Someone exports the list; prevent it to save no file. Cancelable. */
  'usage-export': UsageEventMap['usage-export'];
}
