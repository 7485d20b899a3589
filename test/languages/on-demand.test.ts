import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/all.js';
import {
  accountWith,
  alertAt,
  forecastUntil,
} from '../../packages/elements/src/testing/accounts.js';
import { warningsOf } from '../../packages/elements/src/testing/console.js';
import { FakeClient, ready } from '../../packages/elements/src/testing/fake-client.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { nameOf, one, type, untilReads } from '../elements/screen.js';
import { rates } from '../elements/scripted-rows.js';
import { saidBy } from './read-screen.js';

const client = (): FakeClient =>
  new FakeClient('acc_1', {
    account: ready(accountWith({ credits: '87.84' })),
    alerts: ready([alertAt(70)]),
    forecast: ready(forecastUntil(null)),
  });

type Shown = HTMLElement & { client: unknown; updateComplete: Promise<boolean> };
const box = document.createElement('div');

function show(tag: string, lang: string, dir?: string): Shown {
  const place = document.createElement('div');
  place.lang = lang;
  if (dir !== undefined) place.dir = dir;
  const element = document.createElement(tag) as Shown;
  element.client = client();
  place.append(element);
  box.append(place);
  return element;
}

const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /locales\/generated\/([a-z]+)\/(\w+)\.[jt]s/.exec(name)?.slice(1) ?? [])
    .join('/')
    .split(/(?<=\/(?:core|shared|page))\//);

describe('a language', () => {
  before(() => document.body.append(box));
  after(() => box.remove());
  afterEach(() => box.replaceChildren());

  it('is loaded only when a page asks for it, and only the part that is shown', async () => {
    performance.setResourceTimingBufferSize(2000);
    expect(loaded().filter((name) => name !== '' && !name.startsWith('en/'))).to.deep.equal([]);
    const banners = show('usage-banners', 'de');
    await untilReads(banners, '70 % Ihrer Credits sind verbraucht. 87,84 von 300 sind übrig.');
    expect(loaded().filter((name) => name !== '' && !name.startsWith('en/'))).to.deep.equal([
      'de/core',
    ]);
  });

  const banners: [lang: string, text: string][] = [
    ['de', '70 % Ihrer Credits sind verbraucht. 87,84 von 300 sind übrig.'],
    ['de-AT', '70 % Ihrer Credits sind verbraucht. 87,84 von 300 sind übrig.'],
    ['fr', '70 % de vos crédits sont utilisés. Il en reste 87,84 sur 300.'],
    ['es', 'Se ha usado el 70 % de los créditos. Quedan 87,84 de 300.'],
    ['es-MX', 'Se ha usado el 70% de los créditos. Quedan 87.84 de 300.'],
    ['pt', '70% dos seus créditos foram usados. Restam 87,84 de 300.'],
    ['pt-BR', '70% dos seus créditos foram usados. Restam 87,84 de 300.'],
    ['ja', 'クレジットの 70% を使用しました。 残りは 300 のうち 87.84 です。'],
    ['zh', '已使用 70% 的积分。 共 300，剩余 87.84。'],
    ['zh-CN', '已使用 70% 的积分。 共 300，剩余 87.84。'],
    ['zh-Hans', '已使用 70% 的积分。 共 300，剩余 87.84。'],
    ['zh-Hans-SG', '已使用 70% 的积分。 共 300，剩余 87.84。'],
    ['hi', 'आपके 70% क्रेडिट इस्तेमाल हो चुके हैं। 300 में से 87.84 शेष हैं।'],
    ['ar', 'تم استخدام 70% من رصيدك. المتبقي 87.84 من 300.'],
    ['ar-EG', 'تم استخدام ٧٠٪ من رصيدك. المتبقي ٨٧٫٨٤ من ٣٠٠.'],
    ['PT-br', '70% dos seus créditos foram usados. Restam 87,84 de 300.'],
    ['fi', "You've used 70% of your credits. 87.84 of 300 left."],
    ['', "You've used 70% of your credits. 87.84 of 300 left."],
  ];
  for (const [lang, text] of banners) {
    it(`of a page in "${lang}" reads: ${text}`, async () => {
      await untilReads(show('usage-banners', lang), text);
    });
  }

  it('groups digits as Hindi does', async () => {
    const clock = document.createElement('usage-clock');
    const place = document.createElement('div');
    place.lang = 'hi-IN';
    clock.client = new FakeClient('acc_1', {
      account: ready(
        accountWith({}, { runs: { allocated: 1000000, used: 876544, remaining: 123456 } }),
      ),
      forecast: ready(forecastUntil(null)),
    });
    clock.open = true;
    place.append(clock);
    box.append(place);
    await untilReads(clock, '1,23,456 शेष 10,00,000 में से 8,76,544 इस्तेमाल हुए');
  });

  it('reads a number as it writes one', async () => {
    const element = show('usage-rates', 'de');
    element.client = new FakeClient('acc_1', {
      account: ready(accountWith()),
      rates: ready(rates),
    });
    await untilReads(element, 'Etwa 1,85 Credits für 24 Stunden');
    const hours = one(element, 'textbox', 'Stunden');
    type(hours, '1,5');
    await untilReads(element, 'Etwa 0,12 Credits für 1,5 Stunden');
    type(hours, '1.500');
    await untilReads(element, 'Etwa 115,47 Credits für 1.500 Stunden');
  });

  it('is English for an invalid tag, with one warning', async () => {
    const warnings = await warningsOf(async () => {
      const text = "You've used 70% of your credits.";
      await untilReads(show('usage-banners', 'deutsch, bitte'), text);
      await untilReads(show('usage-banners', 'deutsch, bitte'), text);
    });
    expect(warnings).to.deep.equal([
      'usage-kit: "deutsch, bitte" is not a language tag; English is shown.',
    ]);
  });

  it('changes with the page, and two can be side by side', async () => {
    const left = show('usage-clock', 'de');
    const right = show('usage-clock', 'ja');
    const nameIs = (clock: Element, name: string): Promise<void> =>
      until(() => nameOf(one(clock, 'button')) === name, `named ${name}`);
    await nameIs(left, 'Credit-Verbrauch: 29 % übrig');
    await nameIs(right, 'クレジットの使用状況: 残り 29%');
    left.parentElement?.setAttribute('lang', 'fr');
    await nameIs(left, 'Consommation de crédits : 29 % restants');
    await nameIs(right, 'クレジットの使用状況: 残り 29%');
    left.lang = 'pt-BR';
    await nameIs(left, 'Uso de créditos: restam 29%');
    left.removeAttribute('lang');
    left.parentElement?.removeAttribute('lang');
    await nameIs(left, 'Credit usage: 29% remaining');
  });

  it('changes with an element that moves', async () => {
    const clock = show('usage-clock', 'de');
    const other = document.createElement('div');
    other.lang = 'es';
    box.append(other);
    await until(() => nameOf(one(clock, 'button')).startsWith('Credit-Verbrauch'));
    other.append(clock);
    await until(() => nameOf(one(clock, 'button')).startsWith('Consumo de créditos'));
  });

  it('of a page in Arabic runs from right to left, and says so by dir and lang', async () => {
    const page = show('usage-page', 'ar-EG');
    await untilReads(page, 'نظرة عامة');
    const root = page.shadowRoot?.querySelector('[lang]');
    expect(root?.getAttribute('lang')).to.equal('ar-EG');
    expect(root?.getAttribute('dir')).to.equal('rtl');
    const tabs = [...(page.shadowRoot?.querySelectorAll('[role="tab"]') ?? [])].map(
      (tab) => tab.getBoundingClientRect().left,
    );
    expect(tabs.length).to.equal(5);
    expect(tabs, 'the first tab stands right of the others').to.deep.equal(
      tabs.toSorted((one, other) => other - one),
    );
  });

  it('isolates an id from the direction of the text', async () => {
    const page = show('usage-page', 'ar');
    await untilReads(page, 'UTC');
    const texts = [...saidBy(page)].map(({ text }) => text);
    expect(texts.join()).to.match(/\u2068UTC\u2069/);
  });
});
