import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Account, Alert } from '@usage-kit/contract';
import '../define/usage-banners.js';
import { accountWith, alertAt, forecastUntil, freeCreditsExpired } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failed, failure, ready } from '../testing/fake-client.js';
import { countListeners } from '../testing/listeners.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import type { UsageBanners } from './usage-banners.js';

const root = (banners: UsageBanners): ShadowRoot => present(banners.shadowRoot);
const rows = (banners: UsageBanners): HTMLElement[] => [
  ...root(banners).querySelectorAll<HTMLElement>('[part=banner]'),
];
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
const buttonsOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('button')].map((one) => nameOf(one));
const press = (row: HTMLElement | undefined, name: string): void =>
  present([...present(row).querySelectorAll('button')].find((one) => nameOf(one) === name)).click();
const wordsOf = (row: HTMLElement | undefined): string =>
  textOf(present(present(row).querySelector('[part=text]')));
const regionOf = (row: HTMLElement | undefined) => present(row).parentElement?.getAttribute('role');

const clientWith = (
  alerts: readonly Partial<Alert>[],
  account: Account = accountWith(),
  forecast = forecastUntil(null),
): FakeClient =>
  new FakeClient('acc_1', {
    alerts: ready(alerts),
    account: ready(account),
    forecast: ready(forecast),
  });

async function bannersWith(client: FakeClient, canUpgrade = true): Promise<UsageBanners> {
  const banners = await fixture<UsageBanners>(
    html`<usage-banners .client=${client} .canUpgrade=${canUpgrade}></usage-banners>`,
  );
  await settled(banners);
  return banners;
}

async function settled(banners: UsageBanners): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await banners.updateComplete;
  await aTimeout(0);
}

describe('<usage-banners>', () => {
  const table: {
    alert: Alert;
    account?: Account;
    words: string;
    role: 'status' | 'alert';
    tone: string;
    buttons: string[];
  }[] = [
    {
      alert: alertAt(20, 'runs'),
      account: accountWith({ runs: 8000 }),
      words: '20% of your tool runs are used. 8,000 of 10,000 remain.',
      role: 'status',
      tone: 'info',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(50),
      account: accountWith({ credits: '149.5' }),
      words: '50% of your credits are used. 149.5 of 300 remain.',
      role: 'status',
      tone: 'info',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(70),
      words: '70% of your credits are used. 87.84 of 300 remain.',
      role: 'status',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(80, 'credits', { actions: ['top-up'] }),
      account: accountWith({ credits: '60' }),
      words: '80% of your credits are used. 60 of 300 remain.',
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Dismiss'],
    },
    {
      alert: alertAt(90),
      account: accountWith(
        { credits: '29' },
        {
          policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: false },
        },
      ),
      words:
        '90% of your credits are used. 29 of 300 remain. New guardrails and scripts wait until credits are added.',
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(90),
      account: accountWith({ credits: '0.004' }),
      words: '90% of your credits are used. <1 of 300 remain.',
      role: 'alert',
      tone: 'warning',
      buttons: ['Top up', 'Upgrade plan', 'Dismiss'],
    },
    {
      alert: alertAt(100),
      account: accountWith({ credits: '-3' }),
      words:
        'All credits are used. Inference and new deployments are paused; running ones stop at −10 credits.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: alertAt(100),
      account: accountWith({ credits: '-10' }),
      words:
        'All credits are used. Inference and new deployments are paused and running ones have stopped.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: alertAt(100, 'runs'),
      words: 'All tool runs are used. Tools cannot run until more are added.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Top up', 'Upgrade plan'],
    },
    {
      alert: freeCreditsExpired,
      words: 'Your free credits have expired. Upgrade your plan to go on.',
      role: 'alert',
      tone: 'critical',
      buttons: ['Upgrade plan'],
    },
  ];
  for (const { alert, account, words, role, tone, buttons } of table) {
    it(`says: ${words}`, async () => {
      const banners = await bannersWith(clientWith([alert], account));
      const [row, ...others] = rows(banners);
      expect(others).to.have.length(0);
      expect(wordsOf(row)).to.equal(words);
      expect(regionOf(row)).to.equal(role);
      expect([...present(row).classList]).to.contain(tone);
      expect(buttonsOf(present(row))).to.deep.equal(buttons);
    });
  }

  it('says until when it lasts at this pace, from 70% on, where that is known', async () => {
    const forecast = forecastUntil('2026-12-03T10:00:00Z');
    const warned = await bannersWith(clientWith([alertAt(70)], accountWith(), forecast));
    expect(wordsOf(rows(warned)[0])).to.equal(
      '70% of your credits are used. 87.84 of 300 remain; at this pace they last until 3 December.',
    );
    const informed = clientWith([alertAt(50)], accountWith(), forecast);
    await bannersWith(informed);
    expect(informed.asked).to.deep.equal(['alerts', 'account']);
  });

  const ends: [runsOutAt: string, said: string][] = [
    ['2026-11-21T18:05:00Z', '21 November at 18:05 UTC'],
    ['2026-11-22T16:01:59Z', '22 November at 16:01 UTC'],
    ['2026-11-22T16:02:00Z', '22 November'],
  ];
  for (const [runsOutAt, said] of ends) {
    it(`says that what lasts until ${runsOutAt} lasts until ${said}`, async () => {
      const client = clientWith([alertAt(90)], accountWith(), forecastUntil(runsOutAt));
      expect(wordsOf(rows(await bannersWith(client))[0])).to.include(
        `at this pace they last until ${said}.`,
      );
    });
  }

  it('has its regions in the document before they have words', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const banners = await bannersWith(client);
    const regions = [...root(banners).querySelectorAll('[role=status], [role=alert]')];
    expect(regions.map((one) => textOf(one))).to.deep.equal(['', '']);
    client.set('alerts', ready([alertAt(80)]));
    await settled(banners);
    expect([...root(banners).querySelectorAll('[role=status], [role=alert]')]).to.deep.equal(
      regions,
    );
    expect(rows(banners)).to.have.length(1);
  });

  it('shows at most one a resource: what has expired, else the highest', async () => {
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
      '70% of your tool runs are used',
    ]);
  });

  it('leaves out what it cannot read, and shows the rest', async () => {
    const banners = await bannersWith(
      clientWith([
        { ...alertAt(50), resource: 'storage' as never },
        { ...alertAt(50), kind: 'party' as never },
        { id: 'x' },
        alertAt(20, 'runs'),
      ]),
    );
    expect(rows(banners)).to.have.length(1);
  });

  it('says what it can where the account is not known', async () => {
    const client = new FakeClient('acc_1', { alerts: ready([alertAt(70), alertAt(100, 'runs')]) });
    const banners = await bannersWith(client);
    expect(rows(banners).map(wordsOf)).to.deep.equal([
      'All tool runs are used. Tools cannot run until more are added.',
      '70% of your credits are used.',
    ]);
  });

  it('draws given alerts without a request, until a client brings others', async () => {
    const banners = await fixture<UsageBanners>(
      html`<usage-banners .alerts=${[alertAt(80)]}></usage-banners>`,
    );
    expect(wordsOf(rows(banners)[0])).to.equal('80% of your credits are used.');
    banners.client = clientWith([]);
    await settled(banners);
    expect(rows(banners)).to.have.length(0);
  });

  it('leaves no empty text where there is nothing to add: hydration would lose what comes there later', async () => {
    const banners = await fixture<UsageBanners>(
      html`<usage-banners .alerts=${[alertAt(80)]}></usage-banners>`,
    );
    const texts: string[] = [];
    const walker = document.createTreeWalker(banners.renderRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    expect(texts).to.include('80% of your credits are used.');
    expect(texts).not.to.include('');
  });

  it('takes nonsense for alerts as none, with a warning', async () => {
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
        setTimeout(() => press(rows(banners)[0], name));
        const event = await oneEvent<CustomEvent<unknown>>(document, type);
        expect(event.detail).to.deep.equal({ accountId: 'acc_1', ...detail });
        expect(event.composed).to.equal(true);
      }
    }
  });

  it('tells a person who may not pay whom to ask', async () => {
    const banners = await bannersWith(
      clientWith([freeCreditsExpired, alertAt(90, 'runs')], accountWith({ runs: 900 })),
      false,
    );
    expect(rows(banners).map(wordsOf)).to.deep.equal([
      'Your free credits have expired. Ask your administrator to upgrade the plan.',
      '90% of your tool runs are used. 900 of 10,000 remain. Ask your administrator to add more.',
    ]);
    expect(rows(banners).map(buttonsOf)).to.deep.equal([
      ['Contact support'],
      ['Contact support', 'Dismiss'],
    ]);
    setTimeout(() => press(rows(banners)[1], 'Contact support'));
    const { detail } = await oneEvent<CustomEvent<unknown>>(document, 'usage-contact-support');
    expect(detail).to.deep.equal({ accountId: 'acc_1', resource: 'runs', reason: 'threshold' });
  });

  it('sets the word of a button without an edge under the text, where there is no room beside it', async () => {
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

  describe('a dismissal', () => {
    it('is told, takes the banner away at once, and asks the server once', async () => {
      const client = clientWith([alertAt(80)], accountWith({ credits: '60' }));
      const banners = await bannersWith(client);
      let release = (): void => undefined;
      client.dismissal = () => new Promise((resolve) => (release = resolve));
      const dismiss = present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss'));
      setTimeout(() => {
        dismiss.click();
        dismiss.click();
      });
      const { detail } = await oneEvent<CustomEvent<unknown>>(document, 'usage-banner-dismiss');
      expect(detail).to.deep.equal({
        accountId: 'acc_1',
        alertId: 'al_credits_80',
        resource: 'credits',
        threshold: 80,
      });
      await settled(banners);
      expect(rows(banners)).to.have.length(0);
      release();
      expect(client.asked.filter((one) => one.startsWith('dismiss'))).to.deep.equal([
        'dismiss al_credits_80',
      ]);
    });

    it('does nothing where the page prevents it', async () => {
      const client = clientWith([alertAt(80)]);
      const banners = await bannersWith(client);
      banners.addEventListener('usage-banner-dismiss', (event) => event.preventDefault());
      press(rows(banners)[0], 'Dismiss');
      await settled(banners);
      expect(rows(banners)).to.have.length(1);
      expect(client.asked.filter((one) => one.startsWith('dismiss'))).to.deep.equal([]);
    });

    it('that the server refuses brings the banner back with a message, and focus stays', async () => {
      const client = clientWith([alertAt(80), alertAt(50, 'runs')]);
      client.dismissal = () => Promise.reject(failure('conflict', 409));
      const banners = await bannersWith(client);
      press(rows(banners)[0], 'Dismiss');
      await settled(banners);
      await settled(banners);
      expect(rows(banners)).to.have.length(2);
      expect(wordsOf(rows(banners)[0])).to.contain(
        'It could not be dismissed. Try again in a moment.',
      );
      expect(root(banners).activeElement).to.equal(rows(banners)[1]?.querySelector('.dismiss'));
      client.dismissal = () => Promise.resolve();
      press(rows(banners)[0], 'Dismiss');
      await settled(banners);
      expect(rows(banners)).to.have.length(1);
    });

    it('hands focus to the next banner, then to what follows on the page, then to what came before', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <button>Before</button>
          <usage-banners .client=${clientWith([alertAt(70), alertAt(50, 'runs')])}></usage-banners>
          <button hidden>Hidden</button>
          <button disabled>Disabled</button>
          <button>After</button>
        </div>`,
      );
      const banners = present(page.querySelector('usage-banners'));
      await settled(banners);
      present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss')).focus();
      await sendKeys({ press: 'Enter' });
      await settled(banners);
      expect(root(banners).activeElement).to.equal(rows(banners)[0]?.querySelector('.dismiss'));
      await sendKeys({ press: 'Space' });
      await until(() => document.activeElement?.textContent === 'After');
      expect(rows(banners)).to.have.length(0);
    });

    it('never loses focus to the body', async () => {
      const banners = await bannersWith(clientWith([alertAt(70)]));
      present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss')).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => rows(banners).length === 0);
      await until(() => document.activeElement !== document.body);
    });
  });

  it('is silent while loading, and where alerts cannot be had', async () => {
    for (const alerts of [{ status: 'pending' } as const, failed()]) {
      const banners = await bannersWith(new FakeClient('acc_1', { alerts }));
      expect(textOf(present(root(banners).querySelector('.root')))).to.equal('');
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

  it('has nothing for axe to find, light and dark', async () => {
    const alerts = [...[20, 70, 80, 100].map((at) => [alertAt(at)]), [freeCreditsExpired]];
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      for (const standing of alerts) {
        for (const canUpgrade of [true, false]) {
          const banners = await bannersWith(clientWith(standing), canUpgrade);
          expect(
            await axeFindings(banners),
            `${colorScheme} ${String(standing[0]?.id)}`,
          ).to.deep.equal([]);
          banners.remove();
        }
      }
    }
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light' });
  });

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
