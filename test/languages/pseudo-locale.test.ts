import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { UsageClient } from '@usage-kit/client';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import '../../packages/elements/src/define/all.js';
// Loaded before the tests, so that what loads it later has it at once.
import '../../packages/elements/src/trend/chart/trend-canvas.js';
import { VirtualTimers } from '../../packages/elements/src/testing/virtual-timers.js';
import { mockedClient } from '../elements/mocked-client.js';
import { all, choose, one, type } from '../elements/screen.js';
import { markedFetch } from './marked-fetch.js';
import { addPseudoLocale, PSEUDO } from './pseudo-locale.js';
import { cutTexts, placeOf, saidBy, unbracketed } from './read-screen.js';
import { counted, read, settled } from './settled.js';

type Attributes = Readonly<Record<string, string>>;
interface State {
  readonly element: string;
  readonly scenario: ScenarioName;
  readonly attributes?: Attributes;
  /** What a person does before looking. */
  readonly act?: (element: HTMLElement) => unknown;
  readonly what?: string;
}

const named = (text: string): RegExp => new RegExp(`^\\[?${text}`);
const press = (element: HTMLElement, name: string | RegExp, role = 'button'): void => {
  const found = all(element, role, name)[0];
  if (!found) {
    const there = all(element, role).map((each) => each.textContent.trim());
    throw new Error(`no ${role} is named ${String(name)}; there are ${there.join(' | ')}`);
  }
  found.click();
};
const openFirstRow = (element: HTMLElement): void => {
  const row = all(element, 'rowheader').flatMap((header) => [...header.querySelectorAll('button')]);
  const [first] = row;
  if (!first) throw new Error('no row can be opened');
  first.click();
};
const search = (element: HTMLElement): void =>
  type(one(element, 'searchbox'), 'nothing is called so');

const lists = ['usage-tools', 'usage-models', 'usage-guardrails', 'usage-scripts'];
const details = ['usage-models', 'usage-guardrails', 'usage-scripts'];
const clockOpen = { element: 'usage-clock', attributes: { open: '' } };
const pages = ['overview', 'tools', 'models', 'guardrails', 'scripts'];

const states: readonly State[] = [
  ...(['healthy', 'low', 'exhausted', 'overdraft', 'runs-exhausted', 'unavailable'] as const).map(
    (scenario) => ({ ...clockOpen, scenario }),
  ),
  { ...clockOpen, scenario: 'never-answers' },
  { ...clockOpen, scenario: 'signed-out' },
  { ...clockOpen, scenario: 'low', attributes: { open: '', 'can-upgrade': 'false' } },
  ...(['moderate', 'low', 'exhausted', 'stopped', 'runs-exhausted'] as const).map((scenario) => ({
    element: 'usage-banners',
    scenario,
  })),
  { element: 'usage-banners', scenario: 'free-credits-expired' },
  { element: 'usage-banners', scenario: 'exhausted', attributes: { 'can-upgrade': 'false' } },
  {
    element: 'usage-banners',
    scenario: 'free-credits-expired',
    attributes: { 'can-upgrade': 'false' },
  },
  {
    element: 'usage-banners',
    scenario: 'dismissal-refused',
    act: (banners) => press(banners, /./, 'button'),
    what: 'after a dismissal',
  },
  ...pages.map((tab): State => ({
    element: 'usage-page',
    scenario: 'healthy',
    attributes: { tab },
  })),
  { element: 'usage-page', scenario: 'unavailable' },
  { element: 'usage-page', scenario: 'never-answers' },
  {
    element: 'usage-page',
    scenario: 'healthy',
    what: 'with days typed the wrong way round',
    attributes: { tab: 'tools', range: '2026-11-01/2026-11-08' },
    act: (page) => {
      const [first] = all(page, 'date');
      if (!first) throw new Error('no field for a day');
      type(first, '2026-11-20');
      press(page, /Áþþļý/);
    },
  },
  ...(['healthy', 'nothing-used', 'new-account', 'unavailable', 'forbidden'] as const).map(
    (scenario) => ({ element: 'usage-overview', scenario }),
  ),
  { element: 'usage-overview', scenario: 'overdraft' },
  {
    element: 'usage-overview',
    scenario: 'healthy',
    what: 'compared, as a table',
    act: async (overview) => {
      press(overview, /Çööɱþááŕéé/);
      await settled(overview);
      press(overview, /ţááƀļéé/);
    },
  },
  {
    element: 'usage-overview',
    scenario: 'healthy',
    what: 'with its idle deployments',
    act: (overview) => press(overview, /Šĥööŵ ţĥééɱ/),
  },
  ...lists.flatMap((element): State[] => [
    { element, scenario: 'healthy' },
    { element, scenario: 'new-account' },
    { element, scenario: 'unavailable' },
    { element, scenario: 'healthy', act: search, what: 'with nothing that matches' },
  ]),
  ...details.map((element): State => ({
    element,
    scenario: 'healthy',
    act: openFirstRow,
    what: 'with a drawer',
  })),
  {
    element: 'usage-tools',
    scenario: 'healthy',
    act: (tools) => press(tools, named('Šţááţüüš')),
    what: 'with the filter open',
  },
  {
    element: 'usage-tools',
    scenario: 'healthy',
    act: (tools) => press(tools, named('Éẋþööŕţ')),
    what: 'exported',
  },
  { element: 'usage-rates', scenario: 'healthy' },
  { element: 'usage-rates', scenario: 'unavailable' },
  {
    element: 'usage-rates',
    scenario: 'healthy',
    what: 'with wrong numbers, until the end of the cycle',
    act: (rates) => {
      const field = all(rates, 'textbox')[0];
      if (field) type(field, '999999');
      const [, duration] = all(rates, 'combobox');
      if (duration) choose(duration, 'cycle');
    },
  },
];

/** What `Intl` writes, and units that it writes with a number. */
const written =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)|UTC|AM|PM|am|pm|h|min|GMT)\b/g;

function forgotten(element: Element): string[] {
  return [...saidBy(element)]
    .filter(({ element: at }) => !at.matches('code'))
    .filter(({ text }) => /\p{L}/u.test(unbracketed(text).replace(written, '')))
    .map(
      ({ text, element: at, attribute = 'text' }) =>
        `${placeOf(at)} ${attribute}: ${JSON.stringify(text)}`,
    );
}

/** Only the kit's own words have accents; the names of the scenario have brackets alone. */
const isAccented = (text: string): boolean => /[áéíöüŕţñšļð]{2}/.test(text);

const box = document.createElement('div');

function shown({ element: tag, attributes = {} }: State, client: UsageClient): HTMLElement {
  const element = document.createElement(tag) as HTMLElement & { client: UsageClient };
  element.client = client;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.replaceChildren(element);
  return element;
}

for (const width of [1200, 320]) {
  describe(`in the pseudo-locale, ${width} px`, () => {
    let timers: VirtualTimers;
    before(async () => {
      addPseudoLocale();
      box.lang = PSEUDO;
      document.body.append(box);
      await setViewport({ width, height: 900 });
    });
    after(async () => {
      box.remove();
      await setViewport({ width: 800, height: 600 });
    });
    beforeEach(() => {
      timers = new VirtualTimers();
    });
    afterEach(() => {
      timers.restore();
      box.replaceChildren();
    });

    for (const state of states) {
      const { element: tag, scenario, attributes = {}, act, what = '' } = state;
      const title = [tag, ...Object.values(attributes), `(${scenario})`, what].filter(Boolean);
      it(`${title.join(' ')} leaves out no word and cuts no text`, async () => {
        const hangs = scenario === 'never-answers';
        const client = mockedClient(scenario, {
          live: 'off',
          wrap: (mockFetch) => counted(markedFetch(mockFetch)),
        });
        const element = shown(state, client);
        const faults: string[] = [];
        const look = (): void => {
          if (!read(element).includes('[')) faults.push('it says nothing at all');
          faults.push(
            ...forgotten(element).map((fault) => `forgotten: ${fault}`),
            ...cutTexts(element, isAccented).map((fault) => `cut: ${fault}`),
          );
        };
        await settled(element, { hangs });
        if (act) {
          await act(element);
          // A search waits for the end of the typing.
          await timers.advance(1000);
          await settled(element, { hangs });
        }
        look();
        if (scenario === 'unavailable') {
          // Until then it has been trying again.
          await timers.advance(10_000);
          await settled(element);
          look();
        }
        client.close();
        expect(faults, faults.join('\n')).to.deep.equal([]);
      });
    }
  });
}
