import type {
  UsageEventMap,
  UsageBanners,
  UsageClock,
  UsagePage,
  UsageProvider,
} from '@usage-kit/elements';
import type { HTMLAttributes, RefAttributes } from 'react';

type Tag<Element, Attributes> = HTMLAttributes<Element> &
  RefAttributes<Element> &
  Attributes & {
    [Name in keyof UsageEventMap as `on${Name}`]?: (event: UsageEventMap[Name]) => void;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'usage-provider': Tag<
        UsageProvider,
        { 'base-url'?: string; 'account-id'?: string; getToken?: UsageProvider['getToken'] }
      >;
      'usage-clock': Tag<UsageClock, { 'manage-href'?: string; open?: boolean }>;
      'usage-banners': Tag<UsageBanners, object>;
      'usage-page': Tag<UsagePage, { tab?: string; range?: string; compare?: boolean }>;
    }
  }
}
