import { all, one, textOf } from '../elements/screen.js';
import { so } from './so.js';
import { accountId, type Stage, type StageOptions } from './stage.js';

export interface Check {
  readonly name: string;
  readonly options?: StageOptions;
  readonly run: (stage: Stage) => Promise<void>;
}

const label = (clock: Element): string | null =>
  clock.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? null;
const tabs = (page: HTMLElement): string[] => all(page, 'tab').map((tab) => textOf(tab).trim());
const isOpen = (clock: Element): boolean =>
  clock.shadowRoot?.querySelector('#popover')?.matches(':popover-open') ?? false;

/** What hosts do to the kit's elements, and what must come of it whatever the host is written in. */
export const checks: readonly Check[] = [
  {
    name: 'string attributes are set and changed',
    async run(stage) {
      await so('manage-href', () => stage.clock.manageHref, '/a');
      stage.set({ href: '/b' });
      await so('manage-href', () => stage.clock.manageHref, '/b');
      await so('tab', () => stage.element('usage-page').tab, 'tools');
    },
  },
  {
    name: '"true" and "false" in words are understood',
    options: { state: { canUpgrade: 'false' } },
    async run(stage) {
      const offers = () =>
        all(stage.element('usage-banners'), 'button').map((b) => textOf(b).trim());
      await so('offers', offers, ['Contact support', '']);
      stage.set({ canUpgrade: 'true' });
      await so('offers', offers, ['Top up', 'Upgrade plan', '']);
    },
  },
  {
    name: 'boolean attributes turn on and off',
    async run(stage) {
      const page = stage.element('usage-page');
      await so('compare', () => page.compare, false);
      await so('open', () => [stage.clock.open, isOpen(stage.clock)], [false, false]);
      stage.set({ compare: true, open: true });
      await so('compare', () => [page.compare, page.hasAttribute('compare')], [true, true]);
      await so('open', () => [stage.clock.open, isOpen(stage.clock)], [true, true]);
      stage.set({ compare: false, open: false });
      await so('compare', () => [page.compare, page.hasAttribute('compare')], [false, false]);
      await so('open', () => [stage.clock.open, isOpen(stage.clock)], [false, false]);
    },
  },
  {
    name: 'objects and lists are handed over as properties',
    options: { state: { shown: false } },
    async run(stage) {
      const { account } = stage;
      stage.backend.world.close();
      window.fetch = () => new Promise(() => undefined);
      stage.set({ shown: true, client: undefined, account });
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      const banner = () => textOf(stage.element('usage-banners')).includes('70% of your credits');
      await so('the banner', banner, true);
      const credits = { ...account.credits, used: '150', remaining: '150' };
      stage.set({ account: { ...account, credits }, alerts: [] });
      await so('the clock', () => label(stage.clock), 'Credit usage: 50% remaining');
      await so('the banner', banner, false);
    },
  },
  {
    name: 'functions are handed over as properties',
    options: { state: { client: undefined } },
    async run(stage) {
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      await so('why a token', () => stage.asked, ['first']);
      // Frameworks make a new function at each render: that must not start over.
      const asked: string[] = [];
      const getToken = (why: string): Promise<string> => {
        asked.push(why);
        return Promise.resolve('demo-token');
      };
      const { world } = stage.backend;
      const connections = (): number | undefined => world.account().calls.get('events');
      await so('live connections', connections, 1);
      stage.set({ getToken });
      const provider = stage.element('usage-provider');
      await so('the new function', () => provider.getToken === getToken, true);
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      // What the server sends now comes over the connection that was there before.
      world.execute({ type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '50' });
      await so('the clock', () => label(stage.clock), 'Credit usage: 39% remaining');
      await so('why a token', () => [stage.asked, asked], [['first'], []]);
      await so('live connections', connections, 1);
    },
  },
  {
    name: 'a client is handed over as a property',
    options: { state: { baseUrl: '' } },
    async run(stage) {
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      await so('no token was asked for', () => stage.asked, []);
    },
  },
  {
    name: 'events arrive with their detail',
    async run(stage) {
      await so('banners', () => all(stage.element('usage-banners'), 'button').length, 3);
      await so(
        'the account of the banners',
        () => label(stage.clock),
        'Credit usage: 29% remaining',
      );
      one(stage.element('usage-banners'), 'button', 'Upgrade plan').click();
      one(stage.element('usage-banners'), 'button', 'Top up').click();
      const detail = { accountId, resource: 'credits', reason: 'threshold', threshold: 70 };
      await so('heard', () => stage.heard.map((event) => [event.type, event.detail as unknown]), [
        ['usage-upgrade', detail],
        ['usage-top-up', detail],
      ]);
    },
  },
  {
    name: 'a listener can prevent what is about to happen',
    async run(stage) {
      const banners = stage.element('usage-banners');
      await so('banners', () => all(banners, 'button').length, 3);
      stage.preventing = true;
      one(banners, 'button', 'Dismiss').click();
      await so('heard', () => stage.heard.map(({ type }) => type), ['usage-banner-dismiss']);
      await so('still there', () => all(banners, 'button').length, 3);
      stage.preventing = false;
      one(banners, 'button', 'Dismiss').click();
      await so('gone', () => all(banners, 'button').length, 0);
    },
  },
  {
    name: 'children and elements stay when the framework renders again',
    options: { state: { items: ['a'] } },
    async run(stage) {
      // One whose `open` the host does not set: that is the person's then.
      const find = () =>
        stage.place.querySelector<Stage['clock']>('[data-item="a"]') ?? stage.clock;
      const clock = find();
      await so('the clock', () => label(clock), 'Credit usage: 29% remaining');
      const text = () => stage.place.querySelector('p')?.textContent;
      const paragraph = stage.place.querySelector('p');
      clock.shadowRoot?.querySelector('button')?.click();
      await so('open', () => isOpen(clock), true);
      stage.set({ text: 'two' });
      await so('the text', text, 'two');
      stage.set({ text: 'three' });
      await so('the text', text, 'three');
      await so('one and the same', () => find() === clock, true);
      await so('text', () => stage.place.querySelector('p') === paragraph, true);
      await so('the provider’s child', () => paragraph?.parentElement?.localName, 'usage-provider');
      await so('what a person has opened stays so', () => [clock.open, isOpen(clock)], [
        true,
        true,
      ]);
    },
  },
  {
    name: 'a child that comes is a tab, and goes with its child',
    async run(stage) {
      const page = stage.element('usage-page');
      await so('tabs', () => tabs(page), ['Tools']);
      stage.set({ guest: true, guestText: 'Pages read: 7', tabs: 'tools ocr', tab: 'ocr' });
      await so('tabs', () => tabs(page), ['Tools', 'OCR']);
      await so('shown', () => page.querySelector('section')?.checkVisibility(), true);
      stage.set({ guestText: 'Pages read: 8' });
      await so('text', () => page.querySelector('section')?.textContent.trim(), 'Pages read: 8');
      stage.set({ guest: false, tabs: 'tools', tab: 'tools' });
      await so('tabs', () => tabs(page), ['Tools']);
    },
  },
  {
    name: 'what is taken out can be put back',
    options: { state: { client: undefined } },
    async run(stage) {
      const left = () => stage.place.querySelectorAll('usage-clock, usage-provider').length;
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      for (let times = 0; times < 2; times += 1) {
        stage.set({ shown: false });
        await so('left in the page', left, 0);
        stage.set({ shown: true });
        await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      }
      stage.unmount();
      await so('left after the end', left, 0);
    },
  },
  {
    name: 'elements that are moved stay what they are',
    options: { state: { items: ['a', 'b', 'c'] } },
    async run(stage) {
      const clocks = () => [...stage.place.querySelectorAll<HTMLElement>('[data-item]')];
      const names = () => clocks().map(({ dataset }) => dataset['item']);
      const labels = () => clocks().map(label);
      const wanted = Array.from({ length: 3 }, () => 'Credit usage: 29% remaining');
      await so('the clocks', labels, wanted);
      const before = clocks();
      const calls = stage.backend.world.account().calls.get('account');
      stage.set({ items: ['c', 'a', 'b'] });
      await so('the order', names, ['c', 'a', 'b']);
      const [a, b, c] = before;
      await so('the same', () => clocks().map((one, i) => one === [c, a, b][i]), [
        true,
        true,
        true,
      ]);
      await so('the clocks', labels, wanted);
      await so('asked again', () => stage.backend.world.account().calls.get('account'), calls);
    },
  },
  {
    name: 'attributes that are there before the definition count',
    options: { late: true, state: { canUpgrade: 'false', open: true } },
    async run(stage) {
      await so('not defined', () => customElements.get('usage-clock') === undefined, true);
      await stage.define();
      await so('manage-href', () => stage.clock.manageHref, '/a');
      await so('tab', () => stage.element('usage-page').tab, 'tools');
      await so('can-upgrade', () => String(stage.clock.canUpgrade), 'false');
    },
  },
  {
    name: 'properties that are there before the definition count',
    options: { late: true },
    async run(stage) {
      await so('not defined', () => customElements.get('usage-clock') === undefined, true);
      await stage.define();
      await so('why a token', () => stage.asked, ['first']);
      await so('the clock', () => label(stage.clock), 'Credit usage: 29% remaining');
      const banner = () => textOf(stage.element('usage-banners')).includes('70% of your credits');
      await so('the banner', banner, true);
    },
  },
  {
    name: 'the first render is made when the element enters the page',
    options: { late: true, state: { shown: false } },
    async run(stage) {
      // The browser keeps what it finds when a tag is registered: what is called here must be there by then.
      const drawn: boolean[] = [];
      const define = customElements.define.bind(customElements);
      customElements.define = (tag, element) => {
        const prototype = element.prototype as HTMLElement & { connectedCallback: () => void };

        const connected = prototype.connectedCallback;
        if (tag === 'usage-clock') {
          prototype.connectedCallback = function (this: HTMLElement) {
            connected.call(this);
            drawn.push(this.shadowRoot?.querySelector('button') != null);
          };
        }
        define(tag, element);
      };
      await stage.define();
      stage.set({ shown: true });
      await so('drawn when connected', () => drawn, [true]);
    },
  },
];
