// Generated from custom-elements.json by `npm run generate -w packages/elements`. Edit the element, not this file.

import type { JSX } from 'solid-js';
import type * as kit from './elements.js';
type Listeners<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
type Prop<Properties> = {
  [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name];
};
type Attr<Attributes> = {
  [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name];
};
type Props<Element, Properties, Attributes, Events> = JSX.HTMLAttributes<Element> &
  Properties &
  Prop<Properties> &
  Attributes &
  Attr<Attributes> &
  Listeners<Events>;
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      /** Warnings that credits or tool runs are low or used up. The banners that stand, at most one a resource: what is used, what follows from it, and the way on. */
      'usage-banners': Props<
        kit.UsageBanners,
        kit.UsageBannersProperties,
        kit.UsageBannersAttributes,
        kit.UsageBannersEvents
      >;
      /** A pie of the remaining credits with a popover of the account's balances. The icon in a page's top bar: how much of the credits remains, at a glance, and more in its popover. */
      'usage-clock': Props<
        kit.UsageClock,
        kit.UsageClockProperties,
        kit.UsageClockAttributes,
        kit.UsageClockEvents
      >;
      /** The account's guardrails, what they cost, and for how long they were deployed. */
      'usage-guardrails': Props<
        kit.UsageGuardrails,
        kit.UsageGuardrailsProperties,
        kit.UsageGuardrailsAttributes,
        kit.UsageGuardrailsEvents
      >;
      /** A list of the host's own: search, filter, sort, rows of any number and export, from a description. */
      'usage-list': Props<
        kit.UsageList,
        kit.UsageListProperties,
        kit.UsageListAttributes,
        kit.UsageListEvents
      >;
      /** The account's models, what they cost, and the deployments under each. */
      'usage-models': Props<
        kit.UsageModels,
        kit.UsageModelsProperties,
        kit.UsageModelsAttributes,
        kit.UsageModelsEvents
      >;
      /** What the account has used and has left, and how that came over time. The two cards speak of the cycle, the trend of the range. */
      'usage-overview': Props<
        kit.UsageOverview,
        kit.UsageOverviewProperties,
        kit.UsageOverviewAttributes,
        kit.UsageOverviewEvents
      >;
      /** The whole usage page: a range, and a tab for the overview and for each kind of thing that costs. */
      'usage-page': Props<
        kit.UsagePage,
        kit.UsagePageProperties,
        kit.UsagePageAttributes,
        kit.UsagePageEvents
      >;
      /** The account and the backend that the elements inside show. Gives elements their client: those inside it, and where it is empty those of the page that are in no other. Providers of one base URL and account share one client, one cache and one live connection. */
      'usage-provider': Props<
        kit.UsageProvider,
        kit.UsageProviderProperties,
        kit.UsageProviderAttributes,
        kit.UsageProviderEvents
      >;
      /** What things cost, and what something would cost for a while. */
      'usage-rates': Props<
        kit.UsageRates,
        kit.UsageRatesProperties,
        kit.UsageRatesAttributes,
        kit.UsageRatesEvents
      >;
      /** The account's custom scripts and what hosting them costs. */
      'usage-scripts': Props<
        kit.UsageScripts,
        kit.UsageScriptsProperties,
        kit.UsageScriptsAttributes,
        kit.UsageScriptsEvents
      >;
      /** The tools that were deployed at least once, with their runs. */
      'usage-tools': Props<
        kit.UsageTools,
        kit.UsageToolsProperties,
        kit.UsageToolsAttributes,
        kit.UsageToolsEvents
      >;
    }
  }
}
