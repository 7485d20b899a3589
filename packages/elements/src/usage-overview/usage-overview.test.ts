import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { createUsageClient, type UsageClient } from '@usage-kit/client';
import type { Trend } from '@usage-kit/contract';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import { all, focused, nameOf, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-overview.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { failed, FakeClient, failure, NOW, ready, stale } from '../testing/fake-client.js';
import { TrendChartPart } from '../parts/trend-chart/trend-chart.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import type { UsageOverview } from './usage-overview.js';

async function show(properties: Partial<UsageOverview>, width = 1000): Promise<UsageOverview> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const overview = document.createElement('usage-overview');
  Object.assign(overview, properties);
  box.append(overview);
  await overview.updateComplete;
  return overview;
}

function mocked(scenario: string): {
  client: UsageClient;
  world: ReturnType<typeof createMockFetch>['world'];
} {
  const mockFetch = createMockFetch({ scenario } as Parameters<typeof createMockFetch>[0]);
  const client = createUsageClient({
    baseUrl: 'https://billing.test',
    accountId: mockFetch.world.account().id,
    getToken: () => Promise.resolve('demo-token'),
    fetch: mockFetch,
  });
  return { client, world: mockFetch.world };
}

const says = (host: Element, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? textOf(host).includes(text) : text.test(textOf(host))),
    `it should say ${String(text)}, and says: ${textOf(host)}`,
  );

/** So many buckets of a day each, from the first of the cycle. */
const trendOf = (credits: readonly string[]): Trend => ({
  from: '2026-11-01T00:00:00Z',
  to: '2026-11-22T00:00:00Z',
  interval: 'day',
  points: credits.map((models, day) => ({
    startsAt: `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
    runs: day,
    credits: { models, guardrails: '0', scripts: '0' },
  })),
});
const someDays = trendOf(Array.from({ length: 21 }, (_, day) => String(day % 5)));

const fake = (remotes: ConstructorParameters<typeof FakeClient>[1] = {}): FakeClient =>
  new FakeClient('acc_1', {
    account: ready(accountWith()),
    trend: ready(someDays),
    forecast: ready(forecastUntil(null)),
    ...remotes,
  });

describe('usage-overview', () => {
  describe('with the figures of the product page', () => {
    it('says runs and credits of the cycle, used and left', async () => {
      const { client } = mocked('moderate');
      const overview = await show({ client });
      await says(overview, '70.72%');
      const runs = one(overview, 'region', 'Runs');
      const credits = one(overview, 'region', 'Credits');
      expect(textOf(runs)).to.include('Runs this cycle 45 of 10,000 · 0.45% used');
      expect(textOf(runs)).to.include('Remaining 9,955 Resets 1 December');
      expect(textOf(credits)).to.match(
        /70\.72% used .*Models 150\.1 Guardrails 40\.06 Custom scripts 22 212 of 300 used 87\.84 left/,
      );
      const meter = one(overview, 'meter', 'Tool runs used');
      expect(meter.getAttribute('aria-valuetext')).to.equal('45 of 10,000 used, 0.45%');
      client.close();
    });

    it('has a trend that adds up to the credits of the cycle', async () => {
      const { client } = mocked('moderate');
      const overview = await show({ client });
      await says(overview, /212\.16 credits in 21 days, \d+% (more|less) than the 21 days before/);
      one(overview, 'button', 'View as table').click();
      await until(() => rowsOf(overview).some(([name]) => name === 'Sun 1 November'));
      const rows = rowsOf(overview).filter(([name]) => name?.endsWith('November'));
      expect(rows).to.have.length(21);
      const micro = (text = ''): bigint => {
        const [whole = '', fraction = ''] = text.split('.');
        return BigInt(whole + fraction.padEnd(6, '0'));
      };
      const sum = (column: number): bigint =>
        rows.reduce((total, row) => total + micro(row[column]), 0n);
      expect(sum(4)).to.equal(212_160_000n);
      expect([sum(1), sum(2), sum(3)]).to.deep.equal([150_100_000n, 40_060_000n, 22_000_000n]);
      expect(rows.reduce((total, row) => total + Number(row[5]), 0)).to.equal(45);
      expect(rowsOf(overview).at(-1)).to.deep.equal([
        'Total',
        '150.100000',
        '40.060000',
        '22.000000',
        '212.160000',
        '45',
      ]);
      client.close();
    });

    const zones = ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/New_York'];
    for (const timezone of zones) {
      it(`adds up in ${timezone}, and says that zone`, async () => {
        const { client } = mocked('moderate');
        const overview = await show({ client, timezone });
        await says(overview, '212.16 credits in');
        expect(textOf(one(overview, 'region', 'Usage trend'))).to.include(`2026, ${timezone}`);
        one(overview, 'button', 'View as table').click();
        await until(() => rowsOf(overview).at(-1)?.[0] === 'Total');
        expect(rowsOf(overview).at(-1)?.slice(1)).to.deep.equal([
          '150.100000',
          '40.060000',
          '22.000000',
          '212.160000',
          '45',
        ]);
        client.close();
      });
    }
  });

  describe('at the edges of a balance', () => {
    it('is true beyond all that there is', async () => {
      const over = accountWith({ credits: '-4.72', runs: -3 });
      const overview = await show({ account: over });
      expect(textOf(overview)).to.include('101.57% used');
      expect(textOf(overview)).to.include('305 of 300 used 4.72 overdrawn');
      expect(textOf(overview)).to.include('10,003 of 10,000 · 100.03% used');
      expect(one(overview, 'meter', 'Credits used').getAttribute('aria-valuenow')).to.equal('100');
    });

    it('never says that nothing is used, or all, where it is not so', async () => {
      const little = accountWith({ credits: '299.999999', runs: 9999 });
      const nearly = accountWith({ credits: '0.000001', runs: 1 });
      const overview = await show({ account: little });
      expect(textOf(overview)).to.include('<0.01% used');
      expect(textOf(overview)).to.include('<1 of 300 used');
      overview.account = nearly;
      await overview.updateComplete;
      await nextFrame();
      expect(textOf(overview)).to.include('99.99% used');
      expect(textOf(overview)).to.include('299 of 300 used <1 left');
    });

    it('has no end of a cycle on a free plan, and says when free credits expire', async () => {
      const free = accountWith(
        {},
        {
          plan: 'free',
          cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: null },
          freeCredits: { expiresAt: '2027-01-03T00:00:00Z', expired: false },
        },
      );
      const overview = await show({ account: free });
      expect(textOf(one(overview, 'region', 'Runs'))).to.match(/Resets never$/);
      expect(textOf(one(overview, 'region', 'Credits'))).to.match(
        /left Free credits expire 3 January$/,
      );
    });

    it('says unknown where a value cannot be read', async () => {
      const client = fake({
        account: ready({
          ...accountWith(),
          runs: { allocated: 10000, used: undefined, remaining: undefined },
          credits: { allocated: '300', used: undefined, remaining: undefined, byCategory: {} },
        }),
      });
      const overview = await show({ client });
      expect(textOf(overview)).to.include('unknown of 10,000');
      expect(textOf(overview)).to.include('Models unknown');
      expect(textOf(overview)).not.to.match(/NaN|undefined|Invalid/);
    });
  });

  describe('in each state of its account', () => {
    it('draws the shape of what comes, and says that it is busy', async () => {
      const overview = await show({ client: fake({ account: { status: 'pending' } }) });
      expect(one(overview, 'region', 'Runs').getAttribute('aria-busy')).to.equal('true');
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('draws the ring over its values where it will stand there', async () => {
      const shapes = (overview: UsageOverview): DOMRect[] =>
        [...one(overview, 'region', 'Credits').querySelectorAll('.skeleton')].map((shape) =>
          shape.getBoundingClientRect(),
        );
      const client = fake({ account: { status: 'pending' } });
      const [ring, value] = shapes(await show({ client }, 320));
      expect(value?.top).to.be.at.least(ring?.bottom ?? NaN);
      const [wideRing, wideValue] = shapes(await show({ client }, 600));
      expect(wideValue?.left).to.be.at.least(wideRing?.right ?? NaN);
      expect(wideValue?.top).to.be.below(wideRing?.bottom ?? NaN);
    });

    it('sets English where a page that reads from the right would set its own words', async () => {
      const overview = await show({ client: fake({ account: ready(accountWith({})) }) });
      if (overview.parentElement) Object.assign(overview.parentElement, { lang: 'he', dir: 'rtl' });
      await says(overview, 'Models');
      await nextFrame();
      const table = one(overview, 'table', /./);
      const { left, right } = table.getBoundingClientRect();
      const boxOf = (cell: Element): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      };
      for (const row of table.querySelectorAll('tr')) {
        const [name, value] = row.children;
        if (name) expect(boxOf(name).right, 'name').to.be.closeTo(right, 1);
        if (value) expect(boxOf(value).left, 'value').to.be.closeTo(left, 1);
      }
    });

    for (const width of [320, 600, 639, 640, 1000]) {
      it(`has the title of every card as far from its edge: ${width} px`, async () => {
        const overview = await show({ client: fake({ account: ready(accountWith({})) }) }, width);
        await says(overview, 'Usage trend');
        const distances = ['Runs', 'Credits', 'Usage trend'].map((name) => {
          const card = one(overview, 'region', name);
          const title = one(card, 'heading', name);
          return Math.round(title.getBoundingClientRect().left - card.getBoundingClientRect().left);
        });
        expect(new Set(distances).size, distances.join()).to.equal(1);
      });
    }

    it('draws what the page hands over without a request, and a client takes over', async () => {
      const overview = await show({ account: accountWith({ runs: 12 }) });
      expect(textOf(one(overview, 'region', 'Runs'))).to.include('Remaining 12');
      overview.client = fake({ account: ready(accountWith({ runs: 9000 })) });
      await says(overview, 'Remaining 9,000');
    });

    it('passes over what is no account', async () => {
      const warnings = await warningsOf(async () => {
        await show({ account: 'seven' as never });
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^usage-kit: the property `account` is not .* passed over\.$/);
    });

    it('says what failed and tries again, with the focus kept', async () => {
      const client = fake({ account: failed() });
      const overview = await show({ client });
      const [again] = all(overview, 'button', 'Try again');
      expect(textOf(overview)).to.include('Your balance could not be loaded');
      expect(textOf(overview)).to.include('The trend could not be loaded');
      expect(await axeFindings(overview)).to.deep.equal([]);
      present(again).focus();
      present(again).click();
      expect(client.asked).to.include('refresh account');
      client.set('account', ready(accountWith()));
      await says(overview, 'Remaining 9,955');
      expect(focused()).to.equal(one(overview, 'button', 'Refresh runs'));
    });

    it('keeps what it has and says since when, where it could not be refreshed', async () => {
      const overview = await show({ client: fake({ account: stale(accountWith()) }) });
      expect(textOf(overview)).to.include('Remaining 9,955');
      expect(textOf(overview)).to.include('Not refreshed since 15:20');
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('lives on where one section may not be seen', async () => {
      const overview = await show({ client: fake({ trend: failed(failure('forbidden', 403)) }) });
      expect(textOf(overview)).to.include('Remaining 9,955');
      expect(textOf(overview)).to.include(
        'The trend could not be loaded Your account may not see this. (403)',
      );
      expect(all(overview, 'button', 'Try again')).to.have.length(0);
    });
  });

  describe('the refresh buttons', () => {
    const isSeen = (overview: Element, name: string): boolean =>
      getComputedStyle(one(overview, 'button', name)).opacity === '1';

    it('appear under the pointer and with the keyboard, each in its card', async () => {
      const overview = await show({ client: fake() });
      await sendMouse({ type: 'move', position: [0, 0] });
      await until(() => !isSeen(overview, 'Refresh runs'));
      const { left, top } = one(overview, 'region', 'Runs').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
      await until(() => isSeen(overview, 'Refresh runs'));
      expect(isSeen(overview, 'Refresh credits')).to.be.false;
      await sendMouse({ type: 'move', position: [0, 0] });
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(one(overview, 'button', 'Refresh runs'));
      await until(() => isSeen(overview, 'Refresh runs'));
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(one(overview, 'button', 'Refresh credits'));
      await until(() => isSeen(overview, 'Refresh credits') && !isSeen(overview, 'Refresh runs'));
    });

    it('ask once, and tell how it went', async () => {
      const client = fake();
      const overview = await show({ client });
      const button = one(overview, 'button', 'Refresh credits');
      button.click();
      button.click();
      expect(client.asked.filter((what) => what === 'refresh account')).to.have.length(1);
      await until(() => textOf(one(overview, 'status')).includes('Up to date as of 16:02.'));
    });
  });

  describe('the forecast', () => {
    const idle = [
      {
        kind: 'model',
        id: 'd1',
        name: 'Summaries EU',
        idleSince: '2026-11-10T08:00:00Z',
        creditsPerDay: '1.6',
      },
      {
        kind: 'script',
        id: 's1',
        name: 'Nightly export',
        idleSince: '2026-11-01T08:00:00Z',
        creditsPerDay: '0.25',
      },
    ];
    const forecast = ready({ ...forecastUntil('2026-12-03T20:00:00Z'), idle });

    it('says until when, on what basis, and what burns for nothing', async () => {
      const overview = await show({ client: fake({ forecast }) });
      expect(textOf(overview)).to.include(
        'Credits last until about 3 December at the pace of the last 7 days (7.1 a day). Two idle deployments burn 1.85 a day.',
      );
    });

    it('adds what burns for nothing as it is shown', async () => {
      const costs = ['10.8', '1.84752'];
      const dear = idle.map((each, i) => ({ ...each, creditsPerDay: costs[i] ?? '' }));
      const overview = await show({
        client: fake({ forecast: ready({ ...forecastUntil('2026-12-03T20:00:00Z'), idle: dear }) }),
      });
      expect(textOf(overview)).to.include('Two idle deployments burn 12.65 a day.');
      one(overview, 'button', 'Show them').click();
      await overview.updateComplete;
      const [first, second, total] = rowsOf(overview).slice(-3);
      // 9 days 7 h 58 min are left: 100.785 and 17.24096, and 118.02596 in all, which would be 118.03.
      expect(first?.slice(-2)).to.deep.equal(['10.8', '100.78']);
      expect(second?.slice(-2)).to.deep.equal(['1.85', '17.24']);
      expect(total).to.deep.equal(['Total', '12.65', '118.02']);
    });

    it('says in hours what ends within a day', async () => {
      const soon = ready(forecastUntil('2026-11-22T01:30:00Z', '2026-11-21T16:40:00Z'));
      const overview = await show({ client: fake({ forecast: soon }) });
      expect(textOf(overview)).to.include(
        'Credits last about 9 more hours at the pace of the last 7 days (7.1 a day). Tool runs last less than an hour.',
      );
    });

    it('shows idle deployments dearest first, with what they cost until the cycle ends', async () => {
      const overview = await show({ client: fake({ forecast }) });
      const button = one(overview, 'button', 'Show them');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await overview.updateComplete;
      const rows = rowsOf(overview).filter((row) => row.length >= 3 && !row[0]?.includes('of 300'));
      expect(rows).to.deep.include.members([
        ['Summaries EU', 'Model', '10 Nov 2026', '1.6', '14.93'],
        ['Nightly export', 'Custom script', '1 Nov 2026', '0.25', '2.33'],
        ['Total', '1.85', '17.26'],
      ]);
      expect(textOf(overview)).to.include('Until 1 December');
      expect(textOf(overview)).to.include(
        'Reckoned from what was used in the period 14 Nov 2026, 16:02 – 21 Nov 2026, 16:02, UTC.',
      );
      expect(await axeFindings(overview)).to.deep.equal([]);
      one(overview, 'button', 'Hide them').click();
      await overview.updateComplete;
      expect(textOf(overview)).not.to.include('Summaries EU');
    });

    it('makes a card of each idle deployment where there is no room for a table', async () => {
      const overview = await show({ client: fake({ forecast }) }, 288);
      one(overview, 'button', 'Show them').click();
      await overview.updateComplete;
      const list = one(overview, 'region', 'Idle deployments, dearest first');
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(all(list, 'columnheader')).to.have.length(5);
      const cells = all(list, 'cell').slice(0, 4);
      expect(cells.map((cell) => cell.dataset['label'])).to.deep.equal([
        'Kind',
        'Unused since',
        'Credits a day',
        'Until 1 December',
      ]);
      const [first, last] = [cells[0], cells[3]].map((cell) => cell?.getBoundingClientRect());
      expect(last?.top).to.be.greaterThan(first?.bottom ?? Infinity);
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('says what expires next', async () => {
      const nextExpiry = { resource: 'credits', amount: '10.5', at: '2026-12-24T00:00:00Z' };
      const overview = await show({
        client: fake({ forecast: ready({ ...forecastUntil(null), nextExpiry }) }),
      });
      expect(textOf(overview)).to.include('10.5 credits expire on 24 December.');
    });

    for (const [name, remote] of [
      ['nothing is foretold', ready(forecastUntil(null))],
      ['it did not come', failed()],
      ['the server has none', failed(failure('not-found', 404))],
    ] as const) {
      it(`is silent where ${name}`, async () => {
        const overview = await show({ client: fake({ forecast: remote }) });
        expect(textOf(overview)).not.to.match(/last until|idle|expire/);
        expect(textOf(overview)).to.include('Remaining 9,955');
      });
    }
  });

  describe('the trend', () => {
    it('asks for the range, and for the range before', async () => {
      const client = fake();
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

    it('takes the cycle for a range that is none, and says so once', async () => {
      const client = fake();
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

    it('compares at the press of a button', async () => {
      const overview = await show({ client: fake() });
      const button = one(overview, 'button', 'Compare');
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      button.click();
      await overview.updateComplete;
      expect(overview.compare).to.be.true;
      expect(overview.hasAttribute('compare')).to.be.true;
      await says(overview, 'Range before');
      expect(one(overview, 'button', 'Compare').getAttribute('aria-pressed')).to.equal('true');
    });

    it('leaves what was there where a new range is refused, and says so', async () => {
      const client = fake();
      const { trend } = client;
      const overview = await show({ client, range: '30d' });
      await says(overview, /credits in 30 days/);
      const other = new FakeClient('acc_1', { trend: failed(failure('invalid-request', 422)) });
      client.trend = (query) =>
        (query as { from: string }).from.startsWith('2026-11-15')
          ? other.trend(query)
          : trend(query);
      overview.range = '7d';
      await says(overview, 'The server did not accept this range. What was shown before stands.');
      expect(textOf(overview)).to.match(/credits in 30 days/);
      expect(textOf(one(overview, 'region', 'Usage trend'))).to.include(
        '23 October – 21 November 2026',
      );
    });

    it('says that nothing was used, and when something shows', async () => {
      const overview = await show({ client: fake({ trend: ready(trendOf(['0', '0'])) }) });
      // The days of the script have runs; none of these.
      const empty = trendOf(['0', '0']);
      const nothing = { ...empty, points: empty.points.map((each) => ({ ...each, runs: 0 })) };
      overview.client = fake({ trend: ready(nothing) });
      await says(overview, 'Nothing was used in this range');
      expect(textOf(overview)).to.include(
        'Credits and tool runs show here as soon as something is used.',
      );
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('zooms into a part and finds back, by button and by Escape', async () => {
      const { client } = mocked('moderate');
      const overview = await show({ client });
      await says(overview, '212.16 credits in 21 days');
      await until(() => all(overview, 'slider').length === 1);
      const chart = present(
        overview.shadowRoot
          ?.querySelector('usage-part-trend')
          ?.shadowRoot?.querySelector('usage-part-trend-chart'),
      );
      const zoom = (): boolean =>
        chart.dispatchEvent(
          new CustomEvent('usage-part-zoom', {
            detail: {
              fromMs: Date.parse('2026-11-12T00:00Z'),
              toMs: Date.parse('2026-11-14T00:00Z'),
            },
          }),
        );
      zoom();
      await says(overview, /12–13 November 2026, UTC .*credits in 2 days/);
      // What else is shown is drawn anew now and then, with a range that is made anew.
      overview.requestUpdate();
      await overview.updateComplete;
      await nextFrame();
      expect(textOf(overview)).to.match(/12–13 November 2026, UTC .*credits in 2 days/);
      one(overview, 'button', 'View as table').click();
      await until(() => rowsOf(overview).some(([name]) => name?.startsWith('12 November')));
      one(overview, 'button', 'View as table').click();
      one(overview, 'button', 'Back to 1–21 November 2026').focus();
      one(overview, 'button', 'Back to 1–21 November 2026').click();
      await says(overview, '212.16 credits in 21 days');
      expect(focused()).not.to.equal(document.body);
      zoom();
      await says(overview, /credits in 2 days/);
      await until(() => all(overview, 'slider').length === 1);
      one(overview, 'slider').focus();
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      await says(overview, '212.16 credits in 21 days');
      client.close();
    });

    it('follows a balance that moves', async () => {
      const client = fake();
      const overview = await show({ client });
      client.set('account', ready(accountWith({ runs: 9900 }), NOW + 1000));
      await until(() => client.asked.includes('refresh trend'), 'the trend');
      expect(client.asked.filter((what) => what === 'refresh trend')).to.have.length(1);
      client.set('account', ready(accountWith({ runs: 9900 }), NOW + 2000));
      await aTimeout(100);
      overview.remove();
    });
  });

  describe('the export', () => {
    async function exported(
      overview: UsageOverview,
      item: string,
    ): Promise<{ name: string; blob: Blob } | undefined> {
      let blob: Blob | undefined;
      let name = '';
      // Where a browser begins to save: the click on a link that nobody sees.
      const createObjectURL = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (object: Blob | MediaSource) => {
        if (object instanceof Blob) blob = object;
        return createObjectURL(object);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        name = this.download;
      };
      try {
        one(overview, 'button', 'Export').click();
        await nextFrame();
        one(overview, 'button', item).click();
        await until(() => name !== '').catch(() => undefined);
      } finally {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        URL.createObjectURL = createObjectURL;
      }
      return blob && name ? { name, blob } : undefined;
    }

    it('saves the data as CSV, exact', async () => {
      const overview = await show({ client: fake({ trend: ready(trendOf(['1.5', '0.000001'])) }) });
      const file = present(await exported(overview, 'Data (CSV)'));
      expect(file.name).to.equal('acc_1-trend-cycle.csv');
      expect(await file.blob.text()).to.equal(
        'Day,Models,Guardrails,Custom scripts,Credits,Tool runs\r\n' +
          '2026-11-01T00:00:00Z,1.5,0,0,1.5,0\r\n' +
          '2026-11-02T00:00:00Z,0.000001,0,0,0.000001,1\r\n',
      );
      await until(() =>
        textOf(one(overview, 'status')).includes('Saved as acc_1-trend-cycle.csv.'),
      );
    });

    it('saves the chart as a picture', async () => {
      const overview = await show({ client: fake(), range: '30d' });
      await until(
        () =>
          overview.shadowRoot
            ?.querySelector('usage-part-trend')
            ?.shadowRoot?.querySelector('usage-part-trend-chart')?.drawing !== undefined,
        'drawn',
      );
      const file = present(await exported(overview, 'Picture (PNG)'));
      expect(file.name).to.equal('acc_1-trend-30d.png');
      const picture = await createImageBitmap(file.blob);
      expect(picture.width).to.be.above(900);
      expect(picture.height).to.be.above(250);
    });

    describe('of a chart that was never seen', () => {
      const { load } = TrendChartPart;
      afterEach(() => {
        TrendChartPart.load = load;
      });

      const unseen = async (): Promise<UsageOverview> => {
        await fixture(html`<div style="block-size: 5000px"></div>`);
        scrollTo(0, 0);
        const overview = await show({ client: fake() });
        await says(overview, '40 credits in 21 days');
        return overview;
      };

      it('loads what draws it, and is a picture', async () => {
        TrendChartPart.load = () => import('../parts/trend-chart/trend-canvas.js');
        const file = present(await exported(await unseen(), 'Picture (PNG)'));
        expect(file.name).to.equal('acc_1-trend-cycle.png');
        expect((await createImageBitmap(file.blob)).height).to.be.above(250);
      });

      it('says so where that does not come, and saves nothing else', async () => {
        TrendChartPart.load = () => Promise.reject(new Error('gone'));
        const overview = await unseen();
        expect(await exported(overview, 'Picture (PNG)')).to.equal(undefined);
        await until(() =>
          textOf(one(overview, 'status')).includes('The picture could not be made.'),
        );
      });

      it('has a table on paper, and no key of what is not drawn', async () => {
        TrendChartPart.load = () => new Promise(() => undefined);
        const overview = await unseen();
        const legend = (): Element | null | undefined =>
          overview.shadowRoot
            ?.querySelector('usage-part-trend')
            ?.shadowRoot?.querySelector('.legend');
        expect(legend()?.checkVisibility()).to.equal(true);
        dispatchEvent(new Event('beforeprint'));
        expect(legend()?.checkVisibility()).to.equal(false);
        dispatchEvent(new Event('afterprint'));
        expect(legend()?.checkVisibility()).to.equal(true);
      });
    });

    it('offers no picture of nothing, and no key to it', async () => {
      const overview = await show({ client: fake({ trend: ready(trendOf(['0'])) }) });
      await says(overview, 'Nothing was used in this range');
      one(overview, 'button', 'Export').click();
      await nextFrame();
      expect(all(overview, 'button').map(nameOf)).to.include('Data (CSV)');
      expect(all(overview, 'button').map(nameOf)).not.to.include('Picture (PNG)');
      expect(
        overview.shadowRoot
          ?.querySelector('usage-part-trend')
          ?.shadowRoot?.querySelector('.legend'),
      ).to.equal(null);
    });

    it('asks the page first, which may prevent it', async () => {
      const overview = await show({ client: fake() });
      const details: unknown[] = [];
      overview.addEventListener('usage-export', (event) => {
        details.push(event.detail);
        event.preventDefault();
      });
      expect(await exported(overview, 'Data (CSV)')).to.equal(undefined);
      expect(details).to.deep.equal([
        { accountId: 'acc_1', kind: 'trend', format: 'csv', rows: 21 },
      ]);
    });

    it('offers no picture of a table', async () => {
      const overview = await show({ client: fake() });
      one(overview, 'button', 'View as table').click();
      await nextFrame();
      one(overview, 'button', 'Export').click();
      await nextFrame();
      expect(all(overview, 'button').map(nameOf)).to.include('Data (CSV)');
      expect(all(overview, 'button').map(nameOf)).not.to.include('Picture (PNG)');
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1000, 320]) {
      it(`has nothing that axe finds, and nothing that is cut off, ${colorScheme}, ${width} px`, async () => {
        await emulateMedia({ colorScheme });
        const overview = await show({ client: fake(), compare: true }, width);
        await says(overview, 'Range before');
        expect(await axeFindings(overview)).to.deep.equal([]);
        const box = present(overview.parentElement);
        expect(box.scrollWidth).to.equal(width);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  }

  it('watches nothing any more when it has left, and all again when it is put back', async () => {
    const client = fake();
    const overview = await show({ client });
    const box = present(overview.parentElement);
    expect([client.watching('account'), client.watching('trend')]).to.deep.equal([1, 2]);
    overview.remove();
    expect([
      client.watching('account'),
      client.watching('trend'),
      client.watching('forecast'),
    ]).to.deep.equal([0, 0, 0]);
    box.append(overview);
    await overview.updateComplete;
    await nextFrame();
    expect([client.watching('account'), client.watching('trend')]).to.deep.equal([1, 2]);
    expect(textOf(overview)).to.include('Remaining 9,955');
  });
});
