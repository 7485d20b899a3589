import { createUsageClient } from '@usage-kit/client';
import type { Account, AlertList } from '@usage-kit/contract';
import { createMockFetch, type MockFetch } from '@usage-kit/mocks/fetch';
import type { Mount, Mounted, State } from './fixture.js';
import { so } from './so.js';

export const accountId = 'acc_01J9ZK3V7Q';
const baseUrl = 'https://billing.example';

/** A fixture in a page, and what the checks look at. */
export interface Stage extends Mounted {
  readonly place: HTMLElement;
  readonly backend: MockFetch;
  /** The events that the framework has handed to its listeners. */
  readonly heard: readonly CustomEvent[];
  /** Whether what is heard is prevented from now on. */
  preventing: boolean;
  /** Why a token was asked for. */
  readonly asked: readonly string[];
  readonly account: Account;
  element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  /** The element with `id="clock"`. */
  readonly clock: HTMLElementTagNameMap['usage-clock'];
  define(): Promise<void>;
}

export interface StageOptions {
  /** Registers the elements only when `define` is called: the fixture is in the page before that. */
  readonly late?: boolean;
  readonly state?: Partial<State>;
}

const define = async (): Promise<void> => {
  await import('@usage-kit/elements/define/all.js');
};

export async function mountStage(mount: Mount, options: StageOptions): Promise<Stage> {
  const backend = createMockFetch({ scenario: 'moderate' });
  window.fetch = backend;
  const client = createUsageClient({
    baseUrl,
    accountId,
    getToken: () => Promise.resolve('demo-token'),
    live: 'off',
  });
  const ask = async (route: string): Promise<unknown> => {
    const headers = { Authorization: 'Bearer demo-token' };
    const answer = await backend(`${baseUrl}/v1/accounts/${accountId}${route}`, { headers });
    return answer.json();
  };
  const account = (await ask('')) as Account;
  const { items: alerts } = (await ask('/alerts')) as AlertList;

  const heard: CustomEvent[] = [];
  const asked: string[] = [];
  const state: State = {
    shown: true,
    baseUrl,
    accountId,
    getToken: (why) => {
      asked.push(why);
      return Promise.resolve('demo-token');
    },
    late: options.late === true,
    text: 'one',
    href: '/a',
    canUpgrade: 'true',
    open: false,
    account: undefined,
    client,
    alerts,
    compare: false,
    tab: 'tools',
    tabs: 'tools',
    guest: false,
    guestText: 'none',
    items: [],
    ...options.state,
  };
  const stage: Pick<Stage, 'preventing'> = { preventing: false };
  if (!options.late) await define();
  const place = document.body.appendChild(document.createElement('div'));
  const mounted = await mount(place, {
    state,
    hear: (event) => {
      heard.push(event);
      if (stage.preventing) event.preventDefault();
    },
  });
  // Some frameworks render when they find the time.
  const isDrawn = (): boolean => place.querySelector('#clock') !== null;
  await so('drawn', isDrawn, state.shown);
  const find = (selector: string): Element => {
    const found = place.querySelector(selector);
    if (!found) throw new Error(`The fixture has no ${selector}.`);
    return found;
  };
  return Object.defineProperties(stage, {
    ...Object.getOwnPropertyDescriptors({
      ...mounted,
      place,
      backend,
      heard,
      asked,
      account,
      define,
      element: (tag: string) => find(tag),
    }),
    clock: { get: () => find('#clock') },
  }) as Stage;
}
