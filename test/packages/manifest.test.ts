import { createUsageClient } from '@usage-kit/client';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioChoice } from '@usage-kit/mocks/world';
import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { type ListKind, UsageList } from '@usage-kit/elements';
import '@usage-kit/elements/define/all.js';
import { all, one, shown, textOf } from '../elements/screen.js';
import manifest from '../../packages/elements/custom-elements.json';
import { until } from '../../packages/elements/src/testing/until.js';
import { VirtualTimers } from '../../packages/elements/src/testing/virtual-timers.js';
import { events as promisedEvents } from './promises.js';

const told = manifest.modules.map(({ declarations }) => declarations).flat();

/** A list of a host's own. */
const ownList: ListKind = {
  kind: 'own',
  caption: 'Own',
  search: 'Search',
  count: (_words, { shown: count }) => count,
  empty: { title: 'Nothing', text: 'Nothing' },
  totals: [{ field: 'totalTools', label: 'Total', kind: 'integer' }],
  columns: [{ field: 'name', header: 'Name', kind: 'name' }],
  statuses: [],
  defaultSort: 'name',
  detailKind: 'own',
  page: (client, query) => client.tools(query),
};

interface Drawn {
  readonly element: HTMLElement & Pick<ReactiveElement, 'updateComplete'>;
  /** Every event of the kit that came as far as the page. */
  readonly heard: CustomEvent<Record<string, unknown>>[];
}

/** An element with the mocks behind it; what it brings about by itself does not leave the page. */
async function draw(
  tag: string,
  scenario: ScenarioChoice = 'moderate',
  attributes: Readonly<Record<string, string>> = {},
): Promise<Drawn> {
  const fetch = createMockFetch({ scenario });
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement(tag) as Drawn['element'];
  const heard: Drawn['heard'] = [];
  for (const name of Object.keys(promisedEvents)) {
    box.addEventListener(name, (event) => {
      heard.push(event as Drawn['heard'][number]);
      if (name !== 'usage-detail-open' && name !== 'usage-tab-change') event.preventDefault();
    });
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (element instanceof UsageList) element.list = ownList;
  const client = createUsageClient({
    baseUrl: 'https://billing.test',
    accountId: fetch.world.account().id,
    getToken: () => Promise.resolve('demo-token'),
    live: 'off',
    fetch,
  });
  (element as unknown as { client: unknown }).client = client;
  box.append(element);
  await element.updateComplete;
  return { element, heard };
}

const press = (host: Element, name: string | RegExp): void => one(host, 'button', name).click();
const there = (host: Element, role: string, name: string | RegExp): Promise<void> =>
  until(() => all(host, role, name).length > 0, `${role} ${String(name)}`);

/** What a person does so that the event comes. */
const doings: Readonly<
  Record<string, Readonly<Record<string, (host: Drawn['element']) => Promise<void>>>>
> = {
  'usage-clock': {
    'usage-manage-billing': async (host) => {
      await opened(host);
      press(host, 'Manage billing');
    },
    'usage-account-copy': async (host) => {
      await opened(host);
      press(host, 'Copy account ID');
    },
    'usage-top-up': async (host) => {
      await opened(host);
      press(host, 'Top up');
    },
    'usage-upgrade': async (host) => {
      await opened(host);
      press(host, 'Upgrade plan');
    },
    'usage-contact-support': async (host) => {
      host.setAttribute('can-upgrade', 'false');
      await opened(host);
      press(host, 'Contact support');
    },
  },
  'usage-banners': {
    'usage-top-up': async (host) => {
      await there(host, 'button', 'Top up');
      press(host, 'Top up');
    },
    'usage-upgrade': async (host) => {
      await there(host, 'button', 'Upgrade plan');
      press(host, 'Upgrade plan');
    },
    'usage-contact-support': async (host) => {
      host.setAttribute('can-upgrade', 'false');
      await there(host, 'button', 'Contact support');
      press(host, 'Contact support');
    },
    'usage-banner-dismiss': async (host) => {
      await there(host, 'button', 'Dismiss');
      press(host, 'Dismiss');
    },
  },
  'usage-overview': { 'usage-export': exportTrend },
  'usage-tools': { 'usage-export': exportList },
  'usage-list': listDoings(),
  'usage-models': listDoings(),
  'usage-guardrails': listDoings(),
  'usage-scripts': listDoings(),
  'usage-page': {
    'usage-tab-change': async (host) => {
      await there(host, 'tab', 'Tools');
      one(host, 'tab', 'Tools').click();
    },
    'usage-range-change': async (host) => {
      await there(host, 'radio', '30 days');
      one(host, 'radio', '30 days').click();
    },
    'usage-export': exportTrend,
    'usage-detail-open': async (host) => {
      host.setAttribute('tab', 'guardrails');
      await openRow(host);
    },
    'usage-detail-close': async (host) => {
      host.setAttribute('tab', 'guardrails');
      await openRow(host);
      await closeDrawer(host);
    },
  },
};

async function opened(host: Element): Promise<void> {
  await there(host, 'button', /Credit usage: \d+% remaining/);
  press(host, /Credit usage/);
  await there(host, 'button', 'Copy account ID');
}

async function exportTrend(host: Element): Promise<void> {
  await there(host, 'button', 'Export');
  press(host, 'Export');
  await there(host, 'button', /CSV/);
  press(host, /CSV/);
}

async function exportList(host: Element): Promise<void> {
  await until(() =>
    all(host, 'button', 'Export').some((found) =>
      found.matches(':enabled:not([aria-disabled="true"])'),
    ),
  );
  press(host, 'Export');
}

const rowButton = (host: Element): HTMLElement | undefined =>
  all(host, 'rowheader').flatMap((cell) => [...cell.querySelectorAll('button')])[0];

async function openRow(host: Element): Promise<void> {
  await until(() => rowButton(host) !== undefined, 'a row to open');
  rowButton(host)?.click();
}

async function closeDrawer(host: Element): Promise<void> {
  await there(host, 'button', 'Close');
  press(host, 'Close');
}

function listDoings() {
  return {
    'usage-export': exportList,
    'usage-detail-open': openRow,
    'usage-detail-close': async (host: Element) => {
      await openRow(host);
      await closeDrawer(host);
    },
  };
}

/** Words that are on the screen once an element has drawn all of its parts. */
const drawn: Readonly<Record<string, (host: Element) => Promise<void>>> = {
  'usage-clock': opened,
  'usage-banners': (host) => there(host, 'button', 'Dismiss'),
  'usage-overview': (host) => there(host, 'button', 'Export'),
  'usage-page': (host) => there(host, 'tab', 'Tools'),
  'usage-rates': (host) => until(() => textOf(host).includes('Leaves you with')),
  'usage-provider': () => Promise.resolve(),
};

/** Parts of the shadow root, and those that inner ones hand on. */
function partsOf(host: Element): Set<string> {
  const elements = host.shadowRoot ? [...shown(host.shadowRoot)] : [];
  const own = elements.filter((element) => element.getRootNode() === host.shadowRoot);
  return new Set([
    ...own.flatMap((element) => [...element.part]),
    ...own.flatMap((element) =>
      (element.getAttribute('exportparts') ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => partsOf(element).has(name)),
    ),
  ]);
}

for (const { tagName: tag, attributes, members, cssParts, events, slots } of told) {
  describe(`the manifest of <${tag}>`, () => {
    it('lists its attributes and properties', () => {
      const element = document.createElement(tag) as Drawn['element'];
      const { observedAttributes } = element.constructor as unknown as {
        readonly observedAttributes: readonly string[];
      };
      const names = attributes.map(({ name }) => name);
      // Lit's own, by which a server says that it has rendered the element.
      expect(observedAttributes.filter((name) => name !== 'defer-hydration')).to.have.members(
        names,
      );
      for (const { name } of members) expect(name in element, name).to.equal(true);
    });

    it('gives their defaults', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const member of members) {
        const initial =
          'default' in member
            ? (JSON.parse(member.default.replaceAll("'", '"')) as unknown)
            : undefined;
        expect(element[member.name], member.name).to.equal(initial);
      }
    });

    it('lists its parts and slots', async () => {
      const { element } = await draw(tag);
      await (drawn[tag] ?? ((host) => there(host, 'rowheader', /./)))(element);
      await until(() => cssParts.every(({ name }) => partsOf(element).has(name))).catch(
        () => undefined,
      );
      expect([...partsOf(element)]).to.have.members(cssParts.map(({ name }) => name));
      const found = [...(element.shadowRoot?.querySelectorAll('slot') ?? [])].map(
        ({ name }) => name,
      );
      for (const { name } of slots) if (!name.includes('…')) expect(found).to.include(name);
    });

    for (const event of tag === 'usage-provider' ? [] : events) {
      it(`describes ${event.name}`, async () => {
        // Only who is short of credits is offered more of them.
        const { element, heard } = await draw(tag, tag === 'usage-clock' ? 'low' : 'moderate');
        await doings[tag]?.[event.name]?.(element);
        const last = (): CustomEvent<Record<string, unknown>> | undefined =>
          heard.filter(({ type }) => type === event.name).at(-1);
        await until(() => last() !== undefined, event.name);
        expect(last()?.cancelable, 'cancelable').to.equal(event.cancelable);
        expect(Object.keys(last()?.detail ?? {})).to.have.members(
          event.detail.map(({ name }) => name),
        );
      });
    }
  });
}

describe('the events of a provider', () => {
  const cases: readonly [event: string, scenario: ScenarioChoice][] = [
    ['usage-error', 'failing'],
    ['usage-auth-required', 'signed-out'],
  ];
  async function provider(fetch: ReturnType<typeof createMockFetch>): Promise<CustomEvent[]> {
    const heard: CustomEvent[] = [];
    const element = document.createElement('usage-provider');
    for (const name of ['usage-error', 'usage-auth-required', 'usage-state-change'] as const) {
      element.addEventListener(name, (event) => heard.push(event));
    }
    element.client = createUsageClient({
      baseUrl: 'https://billing.test',
      accountId: fetch.world.account().id,
      getToken: () => Promise.resolve('demo-token'),
      live: 'off',
      fetch,
    });
    element.append(document.createElement('usage-overview'));
    (await fixture(html`<div></div>`)).append(element);
    return heard;
  }
  const fieldsOf = (name: string) => promisedEvents[name]?.detail ?? [];

  for (const [name, scenario] of cases) {
    it(`are fired with the details in the manifest: ${name}`, async () => {
      const timers = new VirtualTimers();
      try {
        const heard = await provider(createMockFetch({ scenario }));
        // An error is reported after the last try.
        await timers.advance(10_000);
        const event = heard.find(({ type }) => type === name);
        expect(Object.keys(event?.detail as object)).to.have.members([...fieldsOf(name)]);
      } finally {
        timers.restore();
      }
    });
  }

  it('are fired with the details in the manifest: usage-state-change', async () => {
    const fetch = createMockFetch({ scenario: 'moderate' });
    const heard = await provider(fetch);
    const overview = document.querySelector('usage-overview') as HTMLElement;
    await there(overview, 'button', 'Refresh credits');
    await until(() => textOf(overview).includes('of 300 used'));
    fetch.world.execute({ type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '5000' });
    press(overview, 'Refresh credits');
    await until(() => heard.length > 0, 'usage-state-change');
    expect(heard.map(({ type }) => type)).to.deep.equal(['usage-state-change']);
    expect(Object.keys(heard[0]?.detail as object)).to.have.members([
      ...fieldsOf('usage-state-change'),
    ]);
  });
});
