// Generated from custom-elements.json by `npm run generate -w packages/elements`. Edit the element, not this file.

import type { HTMLAttributes, PublicProps } from 'vue';
import type * as kit from './elements.js';
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};
type Either<Properties, Attributes> = {
  [Name in keyof Properties]?:
    | Properties[Name]
    | {
        [Attribute in keyof Attributes & string]: Camel<Attribute> extends Name
          ? Attributes[Attribute]
          : never;
      }[keyof Attributes & string];
};
type Component<Properties, Attributes, Events> = new () => {
  $props: Omit<HTMLAttributes, keyof Properties> &
    PublicProps &
    Either<Properties, Attributes> &
    Listeners<Events>;
};
declare module 'vue' {
  interface GlobalComponents {
    /** Warnings that credits or tool runs are low or used up. The banners that stand, at most one a resource: what is used, what follows from it, and the way on. */
    'usage-banners': Component<
      kit.UsageBannersProperties,
      kit.UsageBannersAttributes,
      kit.UsageBannersEvents
    >;
    /** A pie of the remaining credits with a popover of the account's balances. The icon in a page's top bar: how much of the credits remains, at a glance, and more in its popover. */
    'usage-clock': Component<
      kit.UsageClockProperties,
      kit.UsageClockAttributes,
      kit.UsageClockEvents
    >;
    /** The account's guardrails, what they cost, and for how long they were deployed. */
    'usage-guardrails': Component<
      kit.UsageGuardrailsProperties,
      kit.UsageGuardrailsAttributes,
      kit.UsageGuardrailsEvents
    >;
    /** A list of the host's own: search, filter, sort, rows of any number and export, from a description. */
    'usage-list': Component<kit.UsageListProperties, kit.UsageListAttributes, kit.UsageListEvents>;
    /** The account's models, what they cost, and the deployments under each. */
    'usage-models': Component<
      kit.UsageModelsProperties,
      kit.UsageModelsAttributes,
      kit.UsageModelsEvents
    >;
    /** What the account has used and has left, and how that came over time. The two cards speak of the cycle, the trend of the range. */
    'usage-overview': Component<
      kit.UsageOverviewProperties,
      kit.UsageOverviewAttributes,
      kit.UsageOverviewEvents
    >;
    /** The whole usage page: a range, and a tab for the overview and for each kind of thing that costs. */
    'usage-page': Component<kit.UsagePageProperties, kit.UsagePageAttributes, kit.UsagePageEvents>;
    /** The account and the backend that the elements inside show. Gives elements their client: those inside it, and where it is empty those of the page that are in no other. Providers of one base URL and account share one client, one cache and one live connection. */
    'usage-provider': Component<
      kit.UsageProviderProperties,
      kit.UsageProviderAttributes,
      kit.UsageProviderEvents
    >;
    /** What things cost, and what something would cost for a while. */
    'usage-rates': Component<
      kit.UsageRatesProperties,
      kit.UsageRatesAttributes,
      kit.UsageRatesEvents
    >;
    /** The account's custom scripts and what hosting them costs. */
    'usage-scripts': Component<
      kit.UsageScriptsProperties,
      kit.UsageScriptsAttributes,
      kit.UsageScriptsEvents
    >;
    /** The tools that were deployed at least once, with their runs. */
    'usage-tools': Component<
      kit.UsageToolsProperties,
      kit.UsageToolsAttributes,
      kit.UsageToolsEvents
    >;
  }
}
