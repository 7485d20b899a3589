import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { mockedClient } from '../../../../test/elements/mocked-client.js';
import { all, focused, one, rowsOf, textOf, untilReads } from '../../../../test/elements/screen.js';
import '../define/usage-overview.js';
import { accountWith } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { failed, FakeClient, failure, NOW, ready } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { VirtualTimers } from '../testing/virtual-timers.js';
import { fakeClient, show, trendOf } from './testing/overview.js';

describe('the trend of usage-overview', () => {
  it('requests the range and the previous one', async () => {
    const client = fakeClient();
    const asked: object[] = [];
    const { trend } = client;
    client.trend = (query) => {
      asked.push(query);
      return trend(query);
    };
    const overview = await show({ client, range: '7d' });
    expect(asked).to.deep.include({
      from: '2026-11-15T00:00:00Z',
      to: '2026-11-22T00:00:00Z',
      interval: 'day',
    });
    expect(asked).to.deep.include({
      from: '2026-11-08T00:00:00Z',
      to: '2026-11-15T00:00:00Z',
      interval: 'day',
    });
    overview.range = '24h';
    await overview.updateComplete;
    await nextFrame();
    expect(asked.at(-1)).to.have.property('interval', 'hour');
  });

  it('shows the cycle for an invalid range, with one warning', async () => {
    const client = fakeClient();
    const warnings = await warningsOf(async () => {
      const overview = await show({ client, range: '2026-11-09/2026-11-01' });
      await overview.updateComplete;
      overview.requestUpdate();
      await overview.updateComplete;
      expect(textOf(overview)).to.include('1–21 November 2026, UTC');
    });
    expect(warnings).to.deep.equal([
      'usage-kit: "2026-11-09/2026-11-01" is not a range that can be shown; the cycle is.',
    ]);
  });

  it('compares when the button is pressed', async () => {
    const overview = await show({ client: fakeClient() });
    const button = one(overview, 'button', 'Compare');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.click();
    await overview.updateComplete;
    expect(overview.compare).to.be.true;
    expect(overview.hasAttribute('compare')).to.be.true;
    await untilReads(overview, 'Previous period');
    expect(one(overview, 'button', 'Compare').getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps the previous range if another one is refused, and says so', async () => {
    const client = fakeClient();
    const { trend } = client;
    const overview = await show({ client, range: '30d' });
    await untilReads(overview, /credits in 30 days/);
    const other = new FakeClient('acc_1', { trend: failed(failure('invalid-request', 422)) });
    client.trend = (query) =>
      (query as { from: string }).from.startsWith('2026-11-15') ? other.trend(query) : trend(query);
    overview.range = '7d';
    await untilReads(overview, "Couldn't load this range. Showing the previous one.");
    expect(textOf(overview)).to.match(/credits in 30 days/);
    expect(textOf(one(overview, 'region', 'Usage trend'))).to.include(
      '23 October–21 November 2026',
    );
  });

  it('shows an empty state if nothing was used', async () => {
    const overview = await show({ client: fakeClient({ trend: ready(trendOf(['0', '0'])) }) });
    // The days of the script have runs; none of these.
    const empty = trendOf(['0', '0']);
    const nothing = { ...empty, points: empty.points.map((each) => ({ ...each, runs: 0 })) };
    overview.client = fakeClient({ trend: ready(nothing) });
    await untilReads(overview, 'No usage in this period');
    expect(textOf(overview)).to.include('Credits and tool runs will appear here.');
    expect(await axeFindings(overview)).to.deep.equal([]);
  });

  it('zooms in, and back out by button and by Escape', async () => {
    const client = mockedClient('moderate');
    const overview = await show({ client });
    await untilReads(overview, '212.16 credits in 21 days');
    await until(() => all(overview, 'slider').length === 1);
    const chart = present(
      overview.shadowRoot
        ?.querySelector('usage-part-trend')
        ?.shadowRoot?.querySelector('usage-part-trend-chart'),
    );
    const zoom = (): boolean =>
      chart.dispatchEvent(
        new CustomEvent('part-zoom', {
          detail: {
            fromMs: Date.parse('2026-11-12T00:00Z'),
            toMs: Date.parse('2026-11-14T00:00Z'),
          },
        }),
      );
    zoom();
    await untilReads(overview, /12–13 November 2026, UTC .*credits in 2 days/);
    // What else is shown is drawn again now and then, with a range that is made again.
    overview.requestUpdate();
    await overview.updateComplete;
    await nextFrame();
    expect(textOf(overview)).to.match(/12–13 November 2026, UTC .*credits in 2 days/);
    one(overview, 'button', 'View as table').click();
    await until(() => rowsOf(overview).some(([name]) => name?.startsWith('12 November')));
    one(overview, 'button', 'View as table').click();
    one(overview, 'button', 'Reset zoom').focus();
    one(overview, 'button', 'Reset zoom').click();
    await untilReads(overview, '212.16 credits in 21 days');
    expect(focused()).not.to.equal(document.body);
    zoom();
    await untilReads(overview, /credits in 2 days/);
    await until(() => all(overview, 'slider').length === 1);
    one(overview, 'slider').focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await untilReads(overview, '212.16 credits in 21 days');
    client.close();
  });

  it('is requested again 2 s after the balance moves, and not for a balance that stays', async () => {
    const client = fakeClient();
    const overview = await show({ client });
    const requests = (): number => client.asked.filter((what) => what === 'refresh trend').length;
    const timers = new VirtualTimers();
    try {
      client.set('account', ready(accountWith({ runs: 9900 }), NOW + 1000));
      await timers.advance(1999);
      expect(requests()).to.equal(0);
      await timers.advance(1);
      expect(requests()).to.equal(1);
      client.set('account', ready(accountWith({ runs: 9900 }), NOW + 2000));
      await timers.advance(60_000);
      expect(requests()).to.equal(1);
    } finally {
      timers.restore();
      overview.remove();
    }
  });
});
