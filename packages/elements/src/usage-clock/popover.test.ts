import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/usage-clock.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failed, failure, ready, stale } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { buttonOf, named, opened, popoverOf, settled, textOf } from './testing/clock.js';
import type { UsageClock } from './usage-clock.js';

describe('the popover of usage-clock', () => {
  it('shows whose account it is, what is left and until when', async () => {
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
        'Runs out around 3 December Tool runs 9,955 left 45 of 10,000 used 0.45% ' +
        'Runs out around 30 November Manage billing',
    );
  });

  it('is silent about runs that are reset before they run out', async () => {
    const forecast = forecastUntil('2026-12-03T10:00:00Z', '2026-12-01T00:00:00Z');
    const clock = await opened(
      new FakeClient('acc_1', { account: ready(accountWith()), forecast: ready(forecast) }),
    );
    expect(textOf(clock)).to.contain('70.72% Runs out around 3 December Tool runs');
    expect(textOf(clock)).to.contain('0.45% Manage billing');
  });

  it('counts in hours what runs out within a day, and is silent about a forecast based on less than a day', async () => {
    const forecast = forecastUntil('2026-11-22T01:30:00Z', '2026-11-21T17:10:00Z');
    const account = ready(accountWith());
    const soon = await opened(new FakeClient('acc_1', { account, forecast: ready(forecast) }));
    expect(textOf(soon)).to.contain('70.72% Runs out in about 9 hours Tool runs');
    expect(textOf(soon)).to.contain('0.45% Runs out in about 1 hour Manage billing');
    const basis = { from: '2026-11-21T10:00:00Z', to: '2026-11-21T16:02:00Z' };
    const young = await opened(
      new FakeClient('acc_1', { account, forecast: ready({ ...forecast, basis }) }),
    );
    expect(textOf(young)).to.contain('212 of 300 used');
    expect(textOf(young)).not.to.contain('Runs out');
  });

  it('shows an overdrawn account as it is, and the consequences', async () => {
    const clock = await opened(
      new FakeClient('acc_1', { account: ready(accountWith({ credits: '-3.27', runs: -2 })) }),
    );
    const text = textOf(clock);
    expect(text).to.contain('−3.27 left 303 of 300 used 101.09%');
    expect(text).to.contain(
      "You're 3.27 credits over. That will be deducted from your next credits.",
    );
    expect(text).to.contain('−2 left 10,002 of 10,000 used 100.02%');
    expect(text).to.contain("You have no tool runs left. Tools can't run until you add more.");
  });

  it('shows an unreadable part of a balance as unknown, and the rest', async () => {
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

  it('shows unreadable values as unknown, one by one', async () => {
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

  it('is silent about a forecast that is unknown, failed or years away', async () => {
    for (const forecast of [
      ready(forecastUntil(null)),
      ready(forecastUntil('2041-07-17T00:00:00Z')),
      failed(),
    ]) {
      const clock = await opened(
        new FakeClient('acc_1', { account: ready(accountWith()), forecast }),
      );
      expect(textOf(clock)).not.to.contain('Runs out');
    }
  });

  it('says since when it is stale', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: stale(accountWith()) }));
    expect(textOf(clock)).to.contain('Last updated 15:20');
  });

  it('offers to try again if nothing could be loaded', async () => {
    const client = new FakeClient('acc_1', { account: failed() });
    const clock = await opened(client);
    expect(textOf(clock)).to.contain("Couldn't load usage The service is unavailable. (503)");
    named(clock, 'Try again')?.click();
    expect(client.asked).to.contain('refresh account');
    client.set('account', failed(failure('forbidden', 403)));
    await clock.updateComplete;
    await popoverOf(clock).updateComplete;
    expect(textOf(clock)).to.contain("You don't have permission to view this. (403)");
    expect(named(clock, 'Try again')).to.equal(undefined);
  });

  it('shows hostile names as text, with the full name in reach', async () => {
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

  it('shows the full account ID beside long words, and its button beside it', async () => {
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

  it('falls back to UTC for an invalid zone, with one warning', async () => {
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
        expect(textOf(clock)).to.contain('Last updated 15:20');
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
    expect(textOf(clock)).to.contain('Last updated 21:05');
  });
});
