import type { Account, Alert } from '@usage-kit/contract';
import type { UsageClient } from '@usage-kit/client';

/** What a fixture draws, in its framework's own way. */
export interface State {
  /** Whether the provider, and all that is in it, is in the page. */
  shown: boolean;
  baseUrl: string;
  accountId: string;
  getToken: (why: string) => Promise<string>;
  /** Whether the elements might not be defined yet when they are put into the page. */
  late: boolean;
  /** Text beside the elements: a change of it alone renders again. */
  text: string;
  /** `manage-href` of the clock, as an attribute. */
  href: string;
  /** `can-upgrade` of the clock and the banners, as an attribute. */
  canUpgrade: 'true' | 'false';
  /** `open` of the clock. */
  open: boolean;
  /** `account` of the clock, as a property. */
  account: Account | undefined;
  /** `client` of the clock, as a property. */
  client: UsageClient | undefined;
  /** `alerts` of the banners, as a property. */
  alerts: readonly Alert[] | undefined;
  /** `compare` of the page. */
  compare: boolean;
  /** `tab` of the page, as an attribute. */
  tab: string;
  /** Which tabs the page has, as an attribute. */
  tabs: string;
  /** Whether the page has a child, with `slot="tab:ocr"`. */
  guest: boolean;
  /** The text of that child. */
  guestText: string;
  /** A clock each, keyed by the id. */
  items: readonly string[];
}

export type Hear = (event: CustomEvent) => void;

export interface Mounted {
  /** Changes the state, and lets the framework render. */
  set(part: Partial<State>): void;
  unmount(): void;
}

/**
 * Puts the fixture into a place. `hear` is called with what the framework hands to its listeners of `usage-upgrade`,
 * `usage-top-up`, `usage-banner-dismiss` and `usage-tab-change` on the provider.
 */
export type Mount = (
  place: HTMLElement,
  options: { state: State; hear: Hear },
) => Mounted | Promise<Mounted>;

/** What a file in fixtures/ exports. */
export interface Fixture {
  readonly mount: Mount;
  /** How properties are set on elements that are not defined yet, where that is another way than for those that are. */
  readonly lateWay: string | undefined;
}
