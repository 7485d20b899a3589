import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/usage-banners.js';
import { accountWith, alertAt, freeCreditsExpired } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failed, ready } from '../testing/fake-client.js';
import { countListeners } from '../testing/listeners.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import {
  bannersWith,
  buttonsOf,
  clientWith,
  press,
  rows,
  settled,
  shadowOf,
  textOf,
  wordsOf,
} from './testing/banners.js';
import type { UsageBanners } from './usage-banners.js';

describe('usage-banners', () => {
  it('has its live regions in the document before they have text', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const banners = await bannersWith(client);
    const regions = [...shadowOf(banners).querySelectorAll('[role=status], [role=alert]')];
    expect(regions.map((one) => textOf(one))).to.deep.equal(['', '']);
    client.set('alerts', ready([alertAt(80)]));
    await settled(banners);
    expect([...shadowOf(banners).querySelectorAll('[role=status], [role=alert]')]).to.deep.equal(
      regions,
    );
    expect(rows(banners)).to.have.length(1);
  });

  it('shows one alert per resource: what has expired, else the highest threshold', async () => {
    const banners = await bannersWith(
      clientWith([
        alertAt(50),
        alertAt(100),
        freeCreditsExpired,
        alertAt(20, 'runs'),
        alertAt(70, 'runs'),
      ]),
    );
    expect(rows(banners).map((row) => wordsOf(row).split('.')[0])).to.deep.equal([
      'Your free credits have expired',
      "You've used 70% of your tool runs",
    ]);
  });

  it('shows the alerts property without a request, until a client has others', async () => {
    const banners = await fixture<UsageBanners>(
      html`<usage-banners .alerts=${[alertAt(80)]}></usage-banners>`,
    );
    expect(wordsOf(rows(banners)[0])).to.equal("You've used 80% of your credits.");
    banners.client = clientWith([]);
    await settled(banners);
    expect(rows(banners)).to.have.length(0);
  });

  it('renders no empty text node: hydration would lose what comes there later', async () => {
    const banners = await fixture<UsageBanners>(
      html`<usage-banners .alerts=${[alertAt(80)]}></usage-banners>`,
    );
    const texts: string[] = [];
    const walker = document.createTreeWalker(banners.renderRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    expect(texts).to.include("You've used 80% of your credits.");
    expect(texts).not.to.include('');
  });

  it('ignores alerts that are none, with at most one warning', async () => {
    const said = await warningsOf(async () => {
      for (const alerts of ['all', 7, {}, [null, 'x', {}], { items: 'none' }]) {
        const banners = await fixture<UsageBanners>(
          html`<usage-banners .alerts=${alerts}></usage-banners>`,
        );
        expect(rows(banners)).to.have.length(0);
      }
    });
    expect(said.length).to.be.at.most(1);
  });

  it('tells the page what to top up, and why', async () => {
    const cases = [
      { alert: alertAt(80), resource: 'credits', reason: 'threshold', threshold: 80 },
      { alert: alertAt(100, 'runs'), resource: 'runs', reason: 'exhausted', threshold: 100 },
      {
        alert: freeCreditsExpired,
        resource: 'credits',
        reason: 'free-credits-expired',
        threshold: null,
      },
    ];
    for (const { alert, ...detail } of cases) {
      const banners = await bannersWith(clientWith([alert]));
      const offers = [
        ['Upgrade plan', 'usage-upgrade'],
        ['Top up', 'usage-top-up'],
      ] as const;
      for (const [name, type] of offers.slice(0, alert.actions.length)) {
        const told = oneEvent<CustomEvent<unknown>>(document, type);
        press(rows(banners)[0], name);
        const event = await told;
        expect(event.detail).to.deep.equal({ accountId: 'acc_1', ...detail });
        expect(event.composed).to.equal(true);
      }
    }
  });

  it("tells users who can't upgrade to ask an administrator", async () => {
    const banners = await bannersWith(
      clientWith([freeCreditsExpired, alertAt(90, 'runs')], accountWith({ runs: 900 })),
      false,
    );
    expect(rows(banners).map(wordsOf)).to.deep.equal([
      'Your free credits have expired. Ask an administrator to upgrade your plan.',
      "You've used 91% of your tool runs. 900 of 10,000 left. Ask an administrator to add more.",
    ]);
    expect(rows(banners).map(buttonsOf)).to.deep.equal([
      ['Contact support'],
      ['Contact support', 'Dismiss'],
    ]);
    const told = oneEvent<CustomEvent<unknown>>(document, 'usage-contact-support');
    press(rows(banners)[1], 'Contact support');
    const { detail } = await told;
    expect(detail).to.deep.equal({ accountId: 'acc_1', resource: 'runs', reason: 'threshold' });
  });

  it('aligns the label of a quiet button with the text that it wraps under', async () => {
    const banners = await bannersWith(clientWith([alertAt(80)]), false);
    banners.style.inlineSize = '300px';
    await settled(banners);
    const row = present(rows(banners)[0]);
    const startOf = (selector: string): number => {
      const range = document.createRange();
      range.selectNodeContents(present(row.querySelector(selector)));
      return range.getBoundingClientRect().left;
    };
    expect(startOf('.button-quiet')).to.be.closeTo(startOf('[part=text]'), 0.5);
  });

  it('reads can-upgrade as the words true and false', async () => {
    for (const [value, may] of [
      ['false', false],
      ['FALSE', false],
      ['true', true],
      ['', true],
    ] as const) {
      const banners = await fixture<UsageBanners>(
        html`<usage-banners can-upgrade=${value} .alerts=${[alertAt(80)]}></usage-banners>`,
      );
      expect(buttonsOf(present(rows(banners)[0])).includes('Top up'), value).to.equal(may);
    }
  });

  it("is silent while it loads, and if the alerts can't be loaded", async () => {
    for (const alerts of [{ status: 'pending' } as const, failed()]) {
      const banners = await bannersWith(new FakeClient('acc_1', { alerts }));
      expect(textOf(present(shadowOf(banners).querySelector('.root')))).to.equal('');
      expect(banners.getBoundingClientRect().height).to.equal(0);
    }
  });

  it('wraps on narrow screens and is never wider than its box', async () => {
    const box = await fixture<HTMLElement>(
      html`<div .style=${'width: 320px'}>
        <usage-banners .client=${clientWith([alertAt(80)])}></usage-banners>
      </div>`,
    );
    const banners = present(box.querySelector('usage-banners'));
    await settled(banners);
    const row = present(rows(banners)[0]);
    expect(row.scrollWidth).to.be.at.most(320);
    const actions = present(row.querySelector('[part=actions]')).getBoundingClientRect();
    const text = present(row.querySelector('[part=text]')).getBoundingClientRect();
    expect(actions.top).to.be.at.least(text.bottom);
    for (const target of row.querySelectorAll('button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe with each alert, for users who can upgrade and who can't, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      const alerts = [...[20, 70, 80, 100].map((at) => alertAt(at)), freeCreditsExpired];
      const box = await fixture<HTMLElement>(
        html`<div>
          ${[true, false].flatMap((canUpgrade) =>
            alerts.map(
              (alert) =>
                html`<usage-banners
                  .client=${clientWith([alert])}
                  .canUpgrade=${canUpgrade}
                ></usage-banners>`,
            ),
          )}
        </div>`,
      );
      const all = [...box.querySelectorAll('usage-banners')];
      await until(() => all.flatMap((banners) => rows(banners)).length === 10, 'the banners');
      expect(await axeFindings(box)).to.deep.equal([]);
      document.documentElement.removeAttribute('style');
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  it('leaves nothing behind when it is removed', async () => {
    const count = countListeners();
    const client = clientWith([alertAt(80)]);
    const banners = await bannersWith(client);
    expect(client.watching('alerts')).to.equal(1);
    banners.remove();
    expect(count.standing()).to.deep.equal([]);
    for (const name of ['alerts', 'account', 'forecast'] as const) {
      expect(client.watching(name), name).to.equal(0);
    }
    count.stop();
  });
});
