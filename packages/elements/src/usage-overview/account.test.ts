import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { mockedClient } from '../../../../test/elements/mocked-client.js';
import { all, focused, one, rowsOf, textOf, untilReads } from '../../../../test/elements/screen.js';
import '../define/usage-overview.js';
import { accountWith } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { failed, failure, ready, stale } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { fakeClient, show } from './testing/overview.js';
import type { UsageOverview } from './usage-overview.js';

describe('the account in usage-overview', () => {
  describe('with the figures of the product page', () => {
    it('shows runs and credits of the cycle, used and left', async () => {
      const client = mockedClient('moderate');
      const overview = await show({ client });
      await untilReads(overview, '70.72%');
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

    it('shows a trend that adds up to the credits of the cycle', async () => {
      const client = mockedClient('moderate');
      const overview = await show({ client });
      await untilReads(
        overview,
        /212\.16 credits in 21 days, \d+% (more|less) than the previous 21 days/,
      );
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
      it(`adds up in ${timezone} and names the zone`, async () => {
        const client = mockedClient('moderate');
        const overview = await show({ client, timezone });
        await untilReads(overview, '212.16 credits in');
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
    it('shows an overdrawn balance as it is', async () => {
      const over = accountWith({ credits: '-4.72', runs: -3 });
      const overview = await show({ account: over });
      expect(textOf(overview)).to.include('101.57% used');
      expect(textOf(overview)).to.include('305 of 300 used 4.72 overdrawn');
      expect(textOf(overview)).to.include('10,003 of 10,000 · 100.03% used');
      expect(one(overview, 'meter', 'Credits used').getAttribute('aria-valuenow')).to.equal('100');
    });

    it('never rounds little use to none, or nearly all to all', async () => {
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

    it('shows no end of the cycle on a free plan, and when free credits expire', async () => {
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

    it('shows an unreadable value as unknown', async () => {
      const client = fakeClient({
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

  describe('in each state of the account', () => {
    it('draws skeletons and is busy while it loads', async () => {
      const overview = await show({ client: fakeClient({ account: { status: 'pending' } }) });
      expect(one(overview, 'region', 'Runs').getAttribute('aria-busy')).to.equal('true');
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('stacks the skeletons where ring and values will be stacked', async () => {
      const shapes = (overview: UsageOverview): DOMRect[] =>
        [...one(overview, 'region', 'Credits').querySelectorAll('.skeleton')].map((shape) =>
          shape.getBoundingClientRect(),
        );
      const client = fakeClient({ account: { status: 'pending' } });
      const [ring, value] = shapes(await show({ client }, 320));
      expect(value?.top).to.be.at.least(ring?.bottom ?? NaN);
      const [wideRing, wideValue] = shapes(await show({ client }, 600));
      expect(wideValue?.left).to.be.at.least(wideRing?.right ?? NaN);
      expect(wideValue?.top).to.be.below(wideRing?.bottom ?? NaN);
    });

    it('aligns English as a right-to-left page aligns its own words', async () => {
      const overview = await show({ client: fakeClient({ account: ready(accountWith({})) }) });
      if (overview.parentElement) Object.assign(overview.parentElement, { lang: 'he', dir: 'rtl' });
      await untilReads(overview, 'Models');
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
      it(`insets the title of every card by as much: ${width} px`, async () => {
        const overview = await show(
          { client: fakeClient({ account: ready(accountWith({})) }) },
          width,
        );
        await untilReads(overview, 'Usage trend');
        const distances = ['Runs', 'Credits', 'Usage trend'].map((name) => {
          const card = one(overview, 'region', name);
          const title = one(card, 'heading', name);
          return Math.round(title.getBoundingClientRect().left - card.getBoundingClientRect().left);
        });
        expect(new Set(distances).size, distances.join()).to.equal(1);
      });
    }

    it('shows the account that the page hands over without a request, until a client has one', async () => {
      const overview = await show({ account: accountWith({ runs: 12 }) });
      expect(textOf(one(overview, 'region', 'Runs'))).to.include('Remaining 12');
      overview.client = fakeClient({ account: ready(accountWith({ runs: 9000 })) });
      await untilReads(overview, 'Remaining 9,000');
    });

    it('ignores an account that is none, with a warning', async () => {
      const warnings = await warningsOf(async () => {
        await show({ account: 'seven' as never });
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^usage-kit: the property `account` is not .* ignored\.$/);
    });

    it('shows what failed, tries again and keeps the focus', async () => {
      const client = fakeClient({ account: failed() });
      const overview = await show({ client });
      const [again] = all(overview, 'button', 'Try again');
      expect(textOf(overview)).to.include("Couldn't load your balance");
      expect(textOf(overview)).to.include("Couldn't load usage");
      expect(await axeFindings(overview)).to.deep.equal([]);
      present(again).focus();
      present(again).click();
      expect(client.asked).to.include('refresh account');
      client.set('account', ready(accountWith()));
      await untilReads(overview, 'Remaining 9,955');
      expect(focused()).to.equal(one(overview, 'button', 'Refresh runs'));
    });

    it('keeps stale data and says since when it is stale', async () => {
      const overview = await show({ client: fakeClient({ account: stale(accountWith()) }) });
      expect(textOf(overview)).to.include('Remaining 9,955');
      expect(textOf(overview)).to.include('Last updated 15:20');
      expect(await axeFindings(overview)).to.deep.equal([]);
    });

    it('shows the other sections if one is forbidden', async () => {
      const overview = await show({
        client: fakeClient({ trend: failed(failure('forbidden', 403)) }),
      });
      expect(textOf(overview)).to.include('Remaining 9,955');
      expect(textOf(overview)).to.include(
        "Couldn't load usage You don't have permission to view this. (403)",
      );
      expect(all(overview, 'button', 'Try again')).to.have.length(0);
    });
  });

  describe('the refresh buttons', () => {
    const isSeen = (overview: Element, name: string): boolean =>
      getComputedStyle(one(overview, 'button', name)).opacity === '1';

    it('appear on hover and with the keyboard, each in its card', async () => {
      const overview = await show({ client: fakeClient() });
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

    it('send one request and announce the result', async () => {
      const client = fakeClient();
      const overview = await show({ client });
      const button = one(overview, 'button', 'Refresh credits');
      button.click();
      button.click();
      expect(client.asked.filter((what) => what === 'refresh account')).to.have.length(1);
      await until(() => textOf(one(overview, 'status')).includes('Updated 16:02.'));
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1000, 320]) {
      it(`passes axe and cuts nothing off: ${colorScheme}, ${width} px`, async () => {
        await emulateMedia({ colorScheme });
        const overview = await show({ client: fakeClient(), compare: true }, width);
        await untilReads(overview, 'Previous period');
        expect(await axeFindings(overview)).to.deep.equal([]);
        const box = present(overview.parentElement);
        expect(box.scrollWidth).to.equal(width);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  }

  it('stops watching when it is removed, and watches again when it is put back', async () => {
    const client = fakeClient();
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
