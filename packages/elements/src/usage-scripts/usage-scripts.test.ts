import { expect, fixture, html } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  account,
  rates,
  scriptDetail,
  scripts,
  scriptsSummary,
} from '../../../../test/elements/scripted-rows.js';
import { all, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-scripts.js';
import { until } from '../testing/until.js';
import type { UsageScripts } from './usage-scripts.js';

const withThree = (): ScriptedBackend =>
  new ScriptedBackend()
    .on('', () => account)
    .on('rates', () => rates)
    .on('scripts', (request) => pageOf(scripts, scriptsSummary, request))
    .on('scripts/sc_1', () => scriptDetail);

async function show(backend: ScriptedBackend): Promise<UsageScripts> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('usage-scripts');
  element.client = backend.client();
  box.append(element);
  await until(() => rowsOf(element).some(([name]) => name === 'cleanup'));
  return element;
}

async function open(host: UsageScripts): Promise<void> {
  one(host, 'button', 'nightly-report').click();
  await until(() => textOf(host).includes('Hosting Infrastructure'));
}

describe('usage-scripts', () => {
  it('shows totals, columns and rows as the product page does', async () => {
    const host = await show(withThree());
    expect(all(host, 'columnheader').map((header) => header.textContent.trim())).to.deep.equal([
      'Script Name',
      'Language (Version)',
      'Credits Used',
      'Last Active On',
      'Status',
    ]);
    expect(textOf(host)).to.match(/Total Scripts 3 Hosting Credits 22/);
    expect(rowsOf(host)).to.deep.equal([
      ['nightly-report', 'Python (3.10.15)', '14.2', '21 Nov 2026', 'Deployed'],
      ['webhook-relay', 'JavaScript (20.19.0)', '7.8', '12 Nov 2026', 'Deployment failed'],
      ['cleanup', 'Python (3.10.15)', '0', 'Never', 'Draft'],
    ]);
  });

  it('filters by each of the five statuses', async () => {
    const backend = withThree();
    const host = await show(backend);
    one(host, 'button', 'Status: all').click();
    await until(() => all(host, 'checkbox').length === 5);
    one(host, 'checkbox', 'Ready to Deploy').click();
    await until(() => textOf(host).includes('No results'));
    expect(backend.to('scripts').at(-1)?.search.getAll('status')).to.deep.equal([
      'ready-to-deploy',
    ]);
  });

  it('shows in the drawer where a script runs, for how long, and what each component costs', async () => {
    const host = await show(withThree());
    await open(host);
    one(host, 'dialog', 'nightly-report');
    expect(textOf(host)).to.include(
      'Hosting Infrastructure vCPUs 2 Memory 4 GB Hosting time 92 h 14 min',
    );
    expect(textOf(host)).to.include('vCPUs 9.1 credits Memory 5.1 credits Total 14.2 credits');
  });

  it('shows a script that was never deployed, and unreadable values as unknown', async () => {
    const never = { ...scriptDetail, hardware: null, activeSeconds: 0, components: [] };
    const host = await show(withThree().on('scripts/sc_1', () => never));
    await open(host);
    expect(textOf(host)).to.include('Never deployed');
    host.remove();
    const odd = {
      ...scriptDetail,
      hardware: { profile: '2x4', vcpus: 'two', memoryGiB: null },
      components: [{ name: 'gpu', creditsUsed: 'x' }],
      totalCredits: null,
    };
    const other = await show(withThree().on('scripts/sc_1', () => odd));
    await open(other);
    expect(textOf(other)).to.include('vCPUs unknown Memory unknown');
    expect(textOf(other)).to.include('gpu unknown Total unknown');
  });

  it('expands the price table of scripts only', async () => {
    const host = await show(withThree());
    await open(host);
    one(host, 'button', 'Price table').click();
    await until(() => textOf(host).includes('0.07698'));
    expect(textOf(host)).not.to.include('a100');
    await expect(host).to.be.accessible();
  });
});
