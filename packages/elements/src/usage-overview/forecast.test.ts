import { expect } from '@open-wc/testing';
import { all, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-overview.js';
import { forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { failed, failure, ready } from '../testing/fake-client.js';
import { fakeClient, show } from './testing/overview.js';

describe('the forecast of usage-overview', () => {
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

  it('shows the run-out date, its basis and what idle deployments cost', async () => {
    const overview = await show({ client: fakeClient({ forecast }) });
    expect(textOf(overview)).to.include(
      'Credits will run out around 3 December based on the last 7 days (7.1 per day). 2 idle deployments use 1.85 credits a day.',
    );
  });

  it('adds the costs of idle deployments as they are shown', async () => {
    const costs = ['10.8', '1.84752'];
    const dear = idle.map((each, i) => ({ ...each, creditsPerDay: costs[i] ?? '' }));
    const overview = await show({
      client: fakeClient({
        forecast: ready({ ...forecastUntil('2026-12-03T20:00:00Z'), idle: dear }),
      }),
    });
    expect(textOf(overview)).to.include('2 idle deployments use 12.65 credits a day.');
    one(overview, 'button', 'Show them').click();
    await overview.updateComplete;
    const [first, second, total] = rowsOf(overview).slice(-3);
    // 9 days 7 h 58 min are left: 100.785 and 17.24096, and 118.02596 in all, which would be 118.03.
    expect(first?.slice(-2)).to.deep.equal(['10.8', '100.78']);
    expect(second?.slice(-2)).to.deep.equal(['1.85', '17.24']);
    expect(total).to.deep.equal(['Total', '12.65', '118.02']);
  });

  it('counts in hours what runs out within a day', async () => {
    const soon = ready(forecastUntil('2026-11-22T01:30:00Z', '2026-11-21T16:40:00Z'));
    const overview = await show({ client: fakeClient({ forecast: soon }) });
    expect(textOf(overview)).to.include(
      'Credits will run out in about 9 hours based on the last 7 days (7.1 per day). Tool runs will run out in less than an hour.',
    );
  });

  it('lists idle deployments, most expensive first, with their cost until the cycle ends', async () => {
    const overview = await show({ client: fakeClient({ forecast }) });
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
      'Based on usage from 14 Nov 2026, 16:02–21 Nov 2026, 16:02 (UTC).',
    );
    expect(await axeFindings(overview)).to.deep.equal([]);
    one(overview, 'button', 'Hide them').click();
    await overview.updateComplete;
    expect(textOf(overview)).not.to.include('Summaries EU');
  });

  it('shows each idle deployment as a card if there is no room for a table', async () => {
    const overview = await show({ client: fakeClient({ forecast }) }, 288);
    one(overview, 'button', 'Show them').click();
    await overview.updateComplete;
    const list = one(overview, 'region', 'Idle deployments, most expensive first');
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    expect(all(list, 'columnheader')).to.have.length(5);
    const cells = all(list, 'cell').slice(0, 4);
    expect(cells.map((cell) => cell.dataset['label'])).to.deep.equal([
      'Type',
      'Idle since',
      'Credits per day',
      'Until 1 December',
    ]);
    const [first, last] = [cells[0], cells[3]].map((cell) => cell?.getBoundingClientRect());
    expect(last?.top).to.be.greaterThan(first?.bottom ?? Infinity);
    expect(await axeFindings(overview)).to.deep.equal([]);
  });

  it('shows what expires next', async () => {
    const nextExpiry = { resource: 'credits', amount: '10.5', at: '2026-12-24T00:00:00Z' };
    const overview = await show({
      client: fakeClient({ forecast: ready({ ...forecastUntil(null), nextExpiry }) }),
    });
    expect(textOf(overview)).to.include('10.5 credits expire on 24 December.');
  });

  for (const [name, remote] of [
    ['there is no forecast', ready(forecastUntil(null))],
    ['the request fails', failed()],
    ['the server does not support it', failed(failure('not-found', 404))],
  ] as const) {
    it(`shows nothing if ${name}`, async () => {
      const overview = await show({ client: fakeClient({ forecast: remote }) });
      expect(textOf(overview)).not.to.match(/run out|idle|expire/);
      expect(textOf(overview)).to.include('Remaining 9,955');
    });
  }
});
