import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Remote } from '@usage-kit/client';
import type { ClockState } from '@usage-kit/contract';
import '../define/usage-clock.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failed, ready, stale } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { buttonOf, clockWith, meterOf, opened, popoverOf, shadowOf } from './testing/clock.js';
import type { UsageClock } from './usage-clock.js';

describe('the states of usage-clock', () => {
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
    it(`is ${state} with ${credits} of 300 credits`, async () => {
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
      clock.style.setProperty(`--usage-${state}`, 'rgb(1, 2, 3)');
      expect(getComputedStyle(present(meter)).color).to.equal('rgb(1, 2, 3)');
    });
  }

  it('is loading and busy until the account is there', async () => {
    const client = new FakeClient();
    const clock = await clockWith(client);
    expect(clock.getAttribute('state')).to.equal('loading');
    expect(buttonOf(clock).getAttribute('aria-label')).to.equal('Credit usage: loading');
    expect(shadowOf(clock).querySelector('[aria-busy=true]')).to.exist;
    expect(meterOf(clock)).to.equal(null);
    client.set('account', ready(accountWith()));
    await clock.updateComplete;
    expect(clock.getAttribute('state')).to.equal('moderate');
    expect(shadowOf(clock).querySelector('[aria-busy=true]')).to.equal(null);
  });

  it('renders synchronously when it enters the page', () => {
    const clock = document.createElement('usage-clock');
    clock.account = accountWith({ credits: '276' });
    document.body.append(clock);
    expect(clock.getAttribute('state')).to.equal('healthy');
    expect(buttonOf(clock).getAttribute('aria-label')).to.equal('Credit usage: 92% remaining');
    clock.remove();
  });

  it('keeps its color when only the runs are used up', async () => {
    const clock = await clockWith(
      new FakeClient('acc_1', { account: ready(accountWith({ credits: '250', runs: 0 })) }),
    );
    expect(clock.state).to.equal('healthy');
  });

  it("is unknown if loading failed or the remaining amount can't be read", async () => {
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

  it('keeps its state when a refresh fails', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await clockWith(client);
    client.set('account', stale(accountWith()));
    await clock.updateComplete;
    expect(clock.state).to.equal('moderate');
  });

  it('shows the account property without a request, until a client has one', async () => {
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

  it('ignores an account that is none, with one warning', async () => {
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

  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`passes axe, ${colorScheme}`, () => {
      const accounts = new Map([
        ['loading', { status: 'pending' } as const],
        ['failed', failed()],
        ['stale', stale(accountWith())],
        ...['300', '87.84', '36', '0', '-3'].map(
          (credits) => [`${credits} credits`, ready(accountWith({ credits }))] as const,
        ),
      ]);
      const clientOf = (account: Remote<unknown>): FakeClient =>
        new FakeClient('acc_1', {
          account,
          forecast: ready(forecastUntil('2026-12-03T10:00:00Z')),
        });

      beforeEach(async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.colorScheme = 'light dark';
        document.documentElement.style.background = 'Canvas';
      });
      afterEach(async () => {
        document.documentElement.removeAttribute('style');
        await emulateMedia({ colorScheme: 'light' });
      });

      for (const [name, account] of accounts) {
        it(`open: ${name}`, async () => {
          const clock = await opened(clientOf(account));
          expect(await axeFindings(clock)).to.deep.equal([]);
        });
      }

      it('closed, in all of these states', async () => {
        const box = await fixture<HTMLElement>(
          html`<div>
            ${[...accounts.values()].map(
              (account) => html`<usage-clock .client=${clientOf(account)}></usage-clock>`,
            )}
          </div>`,
        );
        const states = [...box.querySelectorAll('usage-clock')].map(({ state }) => state);
        expect(new Set(states).size).to.equal(6);
        expect(await axeFindings(box)).to.deep.equal([]);
      });
    });
  }

  it('works on a page that unsets every style', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset } * { box-sizing: content-box }');
    document.adoptedStyleSheets.push(sheet);
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const { width, height } = buttonOf(clock).getBoundingClientRect();
    expect([width, height]).to.deep.equal([32, 32]);
    expect(getComputedStyle(popoverOf(clock)).position).to.equal('fixed');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
