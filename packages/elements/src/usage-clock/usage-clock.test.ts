import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { ClockState } from '@usage-kit/contract';
import '../define/usage-clock.js';
import type { AccountSummary } from '../parts/account-summary/account-summary.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failed, failure, ready, stale } from '../testing/fake-client.js';
import { countListeners } from '../testing/listeners.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import type { UsageClock } from './usage-clock.js';

const root = (clock: UsageClock): ShadowRoot => present(clock.shadowRoot);
const buttonOf = (clock: UsageClock): HTMLButtonElement =>
  present(root(clock).querySelector('button'));
const meterOf = (clock: UsageClock) => root(clock).querySelector('[role=meter]');
const popoverOf = (clock: UsageClock): AccountSummary =>
  present(root(clock).querySelector<AccountSummary>('usage-part-account-summary'));
const named = (clock: UsageClock, name: string): HTMLElement | undefined =>
  [...(popoverOf(clock).shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent.trim()) === name,
  );
const textOf = (clock: UsageClock): string =>
  (popoverOf(clock).shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const isOpen = (clock: UsageClock): boolean => popoverOf(clock).matches(':popover-open');

const clockWith = (client?: FakeClient): Promise<UsageClock> =>
  fixture<UsageClock>(html`<usage-clock .client=${client}></usage-clock>`);

async function opened(client: FakeClient): Promise<UsageClock> {
  const clock = await clockWith(client);
  buttonOf(clock).click();
  await settled(clock);
  return clock;
}

async function settled(clock: UsageClock): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    await clock.updateComplete;
    const popover = root(clock).querySelector('usage-part-account-summary');
    if (popover && isOpen(clock) === clock.open) break;
    await aTimeout(10);
  }
  await popoverOf(clock).updateComplete;
  await aTimeout(0);
}

describe('<usage-clock>', () => {
  const rows: {
    credits: string;
    state: ClockState;
    name: string;
    now?: string;
    text?: string;
  }[] = [
    { credits: '300', state: 'healthy', name: 'Credit usage: 100% remaining', now: '100' },
    {
      credits: '299.999999',
      state: 'healthy',
      name: 'Credit usage: 99% remaining',
      text: '99%, 299.99 of 300 credits',
    },
    { credits: '225.000001', state: 'healthy', name: 'Credit usage: 75% remaining' },
    { credits: '225', state: 'moderate', name: 'Credit usage: 75% remaining', now: '75' },
    {
      credits: '87.84',
      state: 'moderate',
      name: 'Credit usage: 29% remaining',
      now: '29',
      text: '29%, 87.84 of 300 credits',
    },
    { credits: '75', state: 'moderate', name: 'Credit usage: 25% remaining' },
    { credits: '74.999999', state: 'low', name: 'Credit usage: 25% remaining' },
    { credits: '1', state: 'low', name: 'Credit usage: less than 1% remaining', now: '0' },
    { credits: '0.000001', state: 'low', name: 'Credit usage: less than 1% remaining' },
    { credits: '0', state: 'exhausted', name: 'Credit usage: 0% remaining', now: '0' },
    {
      credits: '-3.27',
      state: 'exhausted',
      name: 'Credit usage: −1% remaining',
      now: '0',
      text: '−1%, −3.27 of 300 credits',
    },
  ];
  for (const { credits, state, name, now, text } of rows) {
    it(`is ${state} and honest with ${credits} of 300 credits`, async () => {
      const clock = await clockWith(
        new FakeClient('acc_1', { account: ready(accountWith({ credits })) }),
      );
      expect(clock.getAttribute('state')).to.equal(state);
      expect(buttonOf(clock).getAttribute('aria-label')).to.equal(name);
      const meter = meterOf(clock);
      expect(meter?.getAttribute('aria-valuemin')).to.equal('0');
      expect(meter?.getAttribute('aria-valuemax')).to.equal('100');
      if (now !== undefined) expect(meter?.getAttribute('aria-valuenow')).to.equal(now);
      if (text !== undefined) expect(meter?.getAttribute('aria-valuetext')).to.equal(text);
    });
  }

  it('is loading, and busy, until an account is there', async () => {
    const client = new FakeClient();
    const clock = await clockWith(client);
    expect(clock.getAttribute('state')).to.equal('loading');
    expect(buttonOf(clock).getAttribute('aria-label')).to.equal('Credit usage: loading');
    expect(root(clock).querySelector('[aria-busy=true]')).to.exist;
    expect(meterOf(clock)).to.equal(null);
    client.set('account', ready(accountWith()));
    await clock.updateComplete;
    expect(clock.getAttribute('state')).to.equal('moderate');
    expect(root(clock).querySelector('[aria-busy=true]')).to.equal(null);
  });

  it('draws itself in the same turn as it enters the page', () => {
    const clock = document.createElement('usage-clock');
    clock.account = accountWith({ credits: '276' });
    document.body.append(clock);
    expect(clock.getAttribute('state')).to.equal('healthy');
    expect(buttonOf(clock).getAttribute('aria-label')).to.equal('Credit usage: 92% remaining');
    clock.remove();
  });

  it('keeps its colour when only the runs are gone', async () => {
    const clock = await clockWith(
      new FakeClient('acc_1', { account: ready(accountWith({ credits: '250', runs: 0 })) }),
    );
    expect(clock.state).to.equal('healthy');
  });

  it('is unknown where loading failed, or where what remains cannot be read', async () => {
    const unreadable = {
      ...accountWith(),
      credits: { ...accountWith().credits, remaining: undefined },
    };
    for (const remote of [failed(), ready(unreadable)]) {
      const clock = await clockWith(new FakeClient('acc_1', { account: remote }));
      expect(clock.getAttribute('state')).to.equal('error');
      expect(buttonOf(clock).getAttribute('aria-label')).to.equal('Credit usage: unknown');
    }
  });

  it('keeps what it knows when a refresh fails', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await clockWith(client);
    client.set('account', stale(accountWith()));
    await clock.updateComplete;
    expect(clock.state).to.equal('moderate');
  });

  it('draws a given account without a request, until a client brings another', async () => {
    const clock = await fixture<UsageClock>(
      html`<usage-clock .account=${accountWith({ credits: '36' })}></usage-clock>`,
    );
    expect(clock.state).to.equal('low');
    const client = new FakeClient('acc_1');
    clock.client = client;
    await clock.updateComplete;
    expect(clock.state).to.equal('low');
    client.set('account', ready(accountWith({ credits: '276' })));
    await clock.updateComplete;
    expect(clock.state).to.equal('healthy');
  });

  it('takes nonsense for an account as none, with a warning', async () => {
    const said = await warningsOf(async () => {
      for (const account of ['acme', 7, [], {}, { credits: null }]) {
        const clock = await fixture<UsageClock>(
          html`<usage-clock .account=${account}></usage-clock>`,
        );
        expect(clock.state).to.equal('loading');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('account');
  });

  it('answers a click and the keys with a popover, and Escape gives focus back', async () => {
    const clock = await clockWith(
      new FakeClient('acc_1', {
        account: ready(accountWith()),
        forecast: ready(forecastUntil(null)),
      }),
    );
    const button = buttonOf(clock);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    for (const key of ['Enter', 'Space']) {
      button.focus();
      await sendKeys({ press: key });
      await settled(clock);
      expect(isOpen(clock), key).to.equal(true);
      expect(clock.hasAttribute('open')).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Tab' });
      expect(root(clock).activeElement).to.equal(popoverOf(clock));
      expect(popoverOf(clock).shadowRoot?.activeElement).to.equal(named(clock, 'Copy account ID'));
      await sendKeys({ press: 'Escape' });
      await settled(clock);
      expect(isOpen(clock)).to.equal(false);
      expect(clock.open).to.equal(false);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(root(clock).activeElement).to.equal(button);
    }
  });

  it('leaves closing to the browser where Escape has begun it', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const popover = popoverOf(clock);
    const told: unknown[] = [];
    popover.togglePopover = (force) => {
      told.push(force);
      return HTMLElement.prototype.togglePopover.call(popover, force);
    };
    await sendKeys({ press: 'Escape' });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    expect(told).to.deep.equal([]);
    clock.open = true;
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    expect(told).to.deep.equal([true]);
  });

  it('closes on a click outside and on a second click', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await opened(client);
    expect(isOpen(clock)).to.equal(true);
    buttonOf(clock).click();
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    clock.open = true;
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    const { sendMouse } = await import('@web/test-runner-commands');
    await sendMouse({ type: 'click', position: [600, 500] });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    expect(clock.open).to.equal(false);
  });

  it('closes on a real click on its own button, and does not open again', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const { x, y } = buttonOf(clock).getBoundingClientRect();
    const { sendMouse } = await import('@web/test-runner-commands');
    await sendMouse({ type: 'click', position: [Math.round(x + 16), Math.round(y + 16)] });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
  });

  it('opens by its attribute, and is still open after a move', async () => {
    const clock = await fixture<UsageClock>(
      html`<usage-clock open .client=${new FakeClient()}></usage-clock>`,
    );
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(clock);
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    elsewhere.remove();
  });

  it('asks for the forecast only once it is opened', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await clockWith(client);
    expect(client.asked).to.deep.equal(['account']);
    buttonOf(clock).click();
    await settled(clock);
    expect(client.asked).to.deep.equal(['account', 'forecast']);
  });

  describe('its popover', () => {
    it('says who the account is, what is left, and until when', async () => {
      const clock = await opened(
        new FakeClient('acc_1', {
          account: ready(accountWith()),
          forecast: ready(forecastUntil('2026-12-03T10:00:00Z', '2026-11-30T23:00:00Z')),
        }),
      );
      expect(popoverOf(clock).getAttribute('role')).to.equal('group');
      expect(popoverOf(clock).getAttribute('aria-label')).to.equal('Credit usage');
      expect(textOf(clock)).to.equal(
        'Northwind Account ID acc_01J9ZK3V7Q Credits 87.84 left 212 of 300 used 70.72% ' +
          'Lasts until about 3 December Tool runs 9,955 left 45 of 10,000 used 0.45% ' +
          'Lasts until about 30 November Manage billing',
      );
    });

    it('says nothing of runs that are given anew before they are used up', async () => {
      const forecast = forecastUntil('2026-12-03T10:00:00Z', '2026-12-01T00:00:00Z');
      const clock = await opened(
        new FakeClient('acc_1', { account: ready(accountWith()), forecast: ready(forecast) }),
      );
      expect(textOf(clock)).to.contain('70.72% Lasts until about 3 December Tool runs');
      expect(textOf(clock)).to.contain('0.45% Manage billing');
    });

    it('says in hours what ends within a day, and nothing of what is reckoned from less', async () => {
      const forecast = forecastUntil('2026-11-22T01:30:00Z', '2026-11-21T17:10:00Z');
      const account = ready(accountWith());
      const soon = await opened(new FakeClient('acc_1', { account, forecast: ready(forecast) }));
      expect(textOf(soon)).to.contain('70.72% Lasts about 9 more hours Tool runs');
      expect(textOf(soon)).to.contain('0.45% Lasts about 1 more hour Manage billing');
      const basis = { from: '2026-11-21T10:00:00Z', to: '2026-11-21T16:02:00Z' };
      const young = await opened(
        new FakeClient('acc_1', { account, forecast: ready({ ...forecast, basis }) }),
      );
      expect(textOf(young)).to.contain('212 of 300 used');
      expect(textOf(young)).not.to.contain('Lasts');
    });

    it('is truthful in overdraft, over 100%, and says what follows', async () => {
      const clock = await opened(
        new FakeClient('acc_1', { account: ready(accountWith({ credits: '-3.27', runs: -2 })) }),
      );
      const text = textOf(clock);
      expect(text).to.contain('−3.27 left 303 of 300 used 101.09%');
      expect(text).to.contain(
        'All credits are used. You are 3.27 over; that comes off the next ones.',
      );
      expect(text).to.contain('−2 left 10,002 of 10,000 used 100.02%');
      expect(text).to.contain('All tool runs are used. Tools cannot run until more are added.');
    });

    it('says that a part of a balance is unknown, and shows the rest', async () => {
      const account = accountWith();
      const clock = await opened(
        new FakeClient('acc_1', {
          account: ready({ ...account, runs: { ...account.runs, used: undefined } }),
        }),
      );
      expect(textOf(clock)).to.contain('Credits 87.84 left');
      expect(textOf(clock)).to.contain('Tool runs 9,955 left unknown of 10,000 used');
      expect(textOf(clock)).not.to.match(/undefined|NaN|null/);
    });

    it('says unknown of what cannot be read, one by one', async () => {
      const account = accountWith();
      const clock = await opened(
        new FakeClient('acc_1', {
          account: ready({
            ...account,
            credits: { ...account.credits, remaining: undefined },
            runs: { used: undefined, allocated: undefined, remaining: undefined },
          }),
        }),
      );
      expect(textOf(clock)).to.contain('Credits unknown 212.16 of 300 used Tool runs unknown');
      expect(await axeFindings(clock)).to.deep.equal([]);
    });

    it('is silent about a forecast that is not known, failed, or is of years', async () => {
      for (const forecast of [
        ready(forecastUntil(null)),
        ready(forecastUntil('2041-07-17T00:00:00Z')),
        failed(),
      ]) {
        const clock = await opened(
          new FakeClient('acc_1', { account: ready(accountWith()), forecast }),
        );
        expect(textOf(clock)).not.to.contain('Lasts');
      }
    });

    it('says since when it was not refreshed', async () => {
      const clock = await opened(new FakeClient('acc_1', { account: stale(accountWith()) }));
      expect(textOf(clock)).to.contain('Not refreshed since 15:20');
    });

    it('offers to try again where nothing could be loaded', async () => {
      const client = new FakeClient('acc_1', { account: failed() });
      const clock = await opened(client);
      expect(textOf(clock)).to.contain(
        'Usage could not be loaded The server did not answer. (503)',
      );
      named(clock, 'Try again')?.click();
      expect(client.asked).to.contain('refresh account');
      client.set('account', failed(failure('forbidden', 403)));
      await clock.updateComplete;
      await popoverOf(clock).updateComplete;
      expect(textOf(clock)).to.contain('Your account may not see this. (403)');
      expect(named(clock, 'Try again')).to.equal(undefined);
    });

    it('offers more where little is left, and tells the page what for', async () => {
      const cases = [
        { remaining: { credits: '36' }, resource: 'credits', reason: 'manual' },
        { remaining: { credits: '0' }, resource: 'credits', reason: 'exhausted' },
        { remaining: { credits: '250', runs: 0 }, resource: 'runs', reason: 'exhausted' },
      ];
      for (const { remaining, resource, reason } of cases) {
        const clock = await opened(
          new FakeClient('acc_1', { account: ready(accountWith(remaining)) }),
        );
        for (const [name, type] of [
          ['Top up', 'usage-top-up'],
          ['Upgrade plan', 'usage-upgrade'],
        ] as const) {
          setTimeout(() => named(clock, name)?.click());
          const { detail } = await oneEvent<CustomEvent<unknown>>(document, type);
          expect(detail).to.deep.equal({ accountId: 'acc_1', resource, reason, threshold: null });
        }
      }
      const plenty = await opened(
        new FakeClient('acc_1', { account: ready(accountWith({ credits: '276' })) }),
      );
      expect(named(plenty, 'Top up')).to.equal(undefined);
    });

    it('tells a person who may not pay whom to ask', async () => {
      for (const canUpgrade of [false, 'false' as never]) {
        const clock = await opened(
          new FakeClient('acc_1', { account: ready(accountWith({ credits: '0' })) }),
        );
        clock.canUpgrade = canUpgrade;
        await clock.updateComplete;
        await popoverOf(clock).updateComplete;
        expect(named(clock, 'Top up')).to.equal(undefined);
        expect(textOf(clock)).to.contain('Ask your administrator to add more.');
        setTimeout(() => named(clock, 'Contact support')?.click());
        const { detail } = await oneEvent<CustomEvent<unknown>>(document, 'usage-contact-support');
        expect(detail).to.deep.equal({
          accountId: 'acc_1',
          resource: 'credits',
          reason: 'exhausted',
        });
      }
    });

    it('leads to billing by a link that is safe, and by a button otherwise', async () => {
      const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
      expect(named(clock, 'Manage billing')?.localName).to.equal('button');
      const said = await warningsOf(async () => {
        const hrefs = [
          '/settings/billing',
          'https://pay.example/x',
          'javascript:alert(1)',
          '//evil.example',
        ];
        const kinds: (string | null)[] = [];
        for (const href of hrefs) {
          clock.setAttribute('manage-href', href);
          await clock.updateComplete;
          await popoverOf(clock).updateComplete;
          kinds.push(named(clock, 'Manage billing')?.getAttribute('href') ?? null);
        }
        expect(kinds).to.deep.equal([
          `${location.origin}/settings/billing`,
          'https://pay.example/x',
          null,
          null,
        ]);
      });
      expect(said).to.have.length(2);
    });

    it('asks the page before it leaves for billing', async () => {
      const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
      clock.manageHref = '/somewhere';
      await clock.updateComplete;
      await popoverOf(clock).updateComplete;
      document.addEventListener('usage-manage-billing', (event) => event.preventDefault(), {
        once: true,
      });
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      const told = oneEvent(document, 'usage-manage-billing');
      named(clock, 'Manage billing')?.dispatchEvent(click);
      expect((await told).detail).to.deep.equal({ accountId: 'acc_1' });
      expect(click.defaultPrevented).to.equal(true);
      await settled(clock);
      expect(isOpen(clock)).to.equal(false);
    });

    it('copies the account ID, says so, and asks the page before', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
      const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
      const status = popoverOf(clock).shadowRoot?.querySelector('[role=status]');
      expect(status?.textContent).to.equal('');
      document.addEventListener('usage-account-copy', (event) => event.preventDefault(), {
        once: true,
      });
      named(clock, 'Copy account ID')?.click();
      await aTimeout(0);
      expect(copied).to.deep.equal([]);
      named(clock, 'Copy account ID')?.click();
      await until(() => status?.textContent === 'Copied');
      expect(copied).to.deep.equal(['acc_01J9ZK3V7Q']);
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('not allowed')) },
      });
      named(clock, 'Copy account ID')?.click();
      await until(() => status?.textContent.includes('Select the ID'));
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('shows hostile names as text, with the whole in reach', async () => {
      const name = `<img src=x onerror="globalThis.__pwned=1">\u202Eevil${'x'.repeat(10_000)}`;
      const clock = await opened(
        new FakeClient('acc_1', { account: ready({ ...accountWith(), name }) }),
      );
      const shown = popoverOf(clock).shadowRoot?.querySelector('.name');
      expect(shown?.querySelector('img')).to.equal(null);
      expect(shown?.getAttribute('title')).to.equal(name);
      expect(shown?.getBoundingClientRect().height).to.be.below(60);
      expect('__pwned' in globalThis).to.equal(false);
    });

    it('shows the whole account ID beside long words, and its button beside it', async () => {
      const words = fixture<HTMLElement>(
        html`<div lang="fr">
          <usage-clock
            .client=${new FakeClient('a', { account: ready(accountWith()) })}
          ></usage-clock>
        </div>`,
      );
      const clock = present((await words).querySelector('usage-clock'));
      buttonOf(clock).click();
      await settled(clock);
      await until(() => textOf(clock).includes('Identifiant du compte'));
      const id = present(popoverOf(clock).shadowRoot?.querySelector('code'));
      expect(id.textContent).to.equal('acc_01J9ZK3V7Q');
      expect(id.scrollWidth).to.be.at.most(id.clientWidth);
      const copy = present(id.nextElementSibling).getBoundingClientRect();
      const { right, top, bottom } = id.getBoundingClientRect();
      expect(copy.left).to.be.at.least(right);
      expect((copy.top + copy.bottom) / 2).to.be.within(top, bottom);
    });

    it('is never cut off: in a corner of 320 pixels, in a box that clips, on both sides', async () => {
      await setViewport({ width: 320, height: 480 });
      for (const side of ['flex-start', 'flex-end']) {
        for (const dir of ['ltr', 'rtl']) {
          const box = await fixture<HTMLElement>(
            html`<div
              dir=${dir}
              .style=${`display: flex; justify-content: ${side}; overflow: hidden; height: 40px; position: fixed; inset: 0 0 auto`}
            >
              <usage-clock
                .client=${new FakeClient('a', { account: ready(accountWith({ credits: '0' })) })}
              ></usage-clock>
            </div>`,
          );
          const clock = present(box.querySelector('usage-clock'));
          buttonOf(clock).click();
          await settled(clock);
          const { left, right, top, bottom } = popoverOf(clock).getBoundingClientRect();
          expect(left, `${side} ${dir}`).to.be.at.least(8);
          expect(right, `${side} ${dir}`).to.be.at.most(312);
          expect(top).to.be.at.least(32);
          expect(bottom).to.be.at.most(480);
          expect(document.elementFromPoint((left + right) / 2, top + 20)).to.equal(clock);
          box.remove();
        }
      }
      await setViewport({ width: 800, height: 600 });
    });
  });

  it('has nothing for axe to find, in any state, light and dark, open and closed', async () => {
    const remotes = [
      undefined,
      failed(),
      stale(accountWith()),
      ...['300', '87.84', '36', '0', '-3'].map((credits) => ready(accountWith({ credits }))),
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = 'light dark';
      document.documentElement.style.background = 'Canvas';
      for (const account of remotes) {
        const client = new FakeClient('acc_1', {
          ...(account && { account }),
          forecast: ready(forecastUntil('2026-12-03T10:00:00Z')),
        });
        const clock = await opened(client);
        expect(await axeFindings(clock), `${colorScheme} ${clock.state} open`).to.deep.equal([]);
        clock.open = false;
        await settled(clock);
        expect(await axeFindings(clock), `${colorScheme} ${clock.state}`).to.deep.equal([]);
        clock.remove();
      }
    }
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('leaves nothing behind when it is removed, open or closed', async () => {
    const count = countListeners();
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await opened(client);
    expect(count.standing()).not.to.deep.equal([]);
    expect(client.watching('account')).to.equal(1);
    expect(client.watching('forecast')).to.equal(1);
    clock.remove();
    await aTimeout(0);
    expect(count.standing()).to.deep.equal([]);
    expect(client.watching('account')).to.equal(0);
    expect(client.watching('forecast')).to.equal(0);
    count.stop();
  });

  it('works where the page unsets every style', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset } * { box-sizing: content-box }');
    document.adoptedStyleSheets.push(sheet);
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const { width, height } = buttonOf(clock).getBoundingClientRect();
    expect([width, height]).to.deep.equal([32, 32]);
    expect(getComputedStyle(popoverOf(clock)).position).to.equal('fixed');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('falls back to UTC for a zone that is none, and says so once', async () => {
    const said = await warningsOf(async () => {
      for (let i = 0; i < 2; i += 1) {
        const clock = await fixture<UsageClock>(
          html`<usage-clock
            timezone="Mars/Olympus"
            open
            .client=${new FakeClient('acc_1', { account: stale(accountWith()) })}
          ></usage-clock>`,
        );
        await settled(clock);
        expect(textOf(clock)).to.contain('Not refreshed since 15:20');
      }
    });
    expect(said).to.have.length(1);
    const clock = await fixture<UsageClock>(
      html`<usage-clock
        timezone="Asia/Kathmandu"
        open
        .client=${new FakeClient('acc_1', { account: stale(accountWith()) })}
      ></usage-clock>`,
    );
    await settled(clock);
    expect(textOf(clock)).to.contain('Not refreshed since 21:05');
  });
});
