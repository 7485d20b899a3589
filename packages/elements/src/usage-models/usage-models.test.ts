import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  deployments,
  deploymentsSummary,
  models,
  modelsSummary,
} from '../../../../test/elements/scripted-rows.js';
import { all, choose, focused, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-models.js';
import { motionEnded } from '../testing/motion.js';
import { until } from '../testing/until.js';
import type { UsageModels } from './usage-models.js';

const withThree = (): ScriptedBackend =>
  new ScriptedBackend()
    .on('models', (request) => pageOf(models, modelsSummary, request))
    .on('models/mdl_1/deployments', (request) => pageOf(deployments, deploymentsSummary, request));

async function show(backend: ScriptedBackend, detail?: string): Promise<UsageModels> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('usage-models');
  element.client = backend.client();
  if (detail !== undefined) element.detail = detail;
  box.append(element);
  await until(() => rowsOf(element).some(([name]) => name === 'Mistral 7B'));
  return element;
}

async function open(host: UsageModels): Promise<HTMLElement> {
  one(host, 'button', 'Llama 3.1 8B').click();
  await until(() => textOf(host).includes('Production EU'));
  const list = host.shadowRoot?.querySelector<HTMLElement>('usage-part-drawer > usage-part-list');
  if (!list) throw new Error('There are no deployments.');
  return list;
}

describe('usage-models', () => {
  it('shows totals, columns and rows as the product page does, and what the total adds up to', async () => {
    const host = await show(withThree());
    expect(all(host, 'columnheader').map((header) => header.textContent.trim())).to.deep.equal([
      'Model Name',
      'Type',
      'Credits Used',
      'Last Deployed On',
    ]);
    expect(textOf(host)).to.match(
      /Total Models 3 Total Credits 150\.1 Fine-Tuning Credits 18 Hosting Credits 96\.4 Inference Credits 35\.7/,
    );
    expect(rowsOf(host)).to.deep.equal([
      ['Llama 3.1 8B', 'Base', '96.4', '18 Nov 2026'],
      ['Support tone v2', 'Fine-tuned', '53.7', '11 Nov 2026'],
      ['Mistral 7B', 'Base', '<0.01', 'Never'],
    ]);
  });

  it('has the exact amount of a rounded one in its title', async () => {
    const host = await show(withThree());
    expect(one(host, 'cell', '53.7').title).to.equal('53.696875');
    expect(one(host, 'cell', '<0.01').title).to.equal('0.003125');
  });

  it('has no filter by status, because models have none', async () => {
    const host = await show(withThree());
    expect(all(host, 'button', /^Status/)).to.have.length(0);
  });

  it('opens the deployments of a model in a drawer named after it', async () => {
    const host = await show(withThree());
    const list = await open(host);
    one(host, 'dialog', 'Llama 3.1 8B');
    expect(all(list, 'columnheader').map((header) => header.textContent.trim())).to.deep.equal([
      'Name',
      'Type',
      'Credits Used',
      'Last Updated On',
      'Status',
    ]);
    expect(rowsOf(list)).to.deep.equal([
      ['Production EU', 'Dedicated', '80.4', '18 Nov 2026', 'Deployed'],
      ['Trial', 'Dedicated', '16', '3 Nov 2026', 'Deleted'],
    ]);
    expect(textOf(list)).to.match(/Total Deployments 2 Total Credits 96\.4/);
  });

  it('translates the types that it knows, and shows others as they are', async () => {
    const [first] = deployments;
    const types = ['dedicated', 'Serverless', 'On loan'];
    const rows = types.map((type, at) => ({ ...first, id: `d${at}`, name: `D${at}`, type }));
    const backend = withThree().on('models/mdl_1/deployments', () => ({
      summary: deploymentsSummary,
      items: rows,
      total: rows.length,
      offset: 0,
    }));
    const said: Readonly<Record<string, readonly string[]>> = {
      ar: ['مخصص', 'بلا خادم', 'On loan'],
      fr: ['Dédié', 'Sans serveur', 'On loan'],
      ja: ['専用', 'サーバーレス', 'On loan'],
    };
    for (const [lang, expected] of Object.entries(said)) {
      const host = await show(backend, 'mdl_1');
      host.lang = lang;
      const drawn = (): string[] => {
        const list = host.shadowRoot?.querySelector<HTMLElement>(
          'usage-part-drawer > usage-part-list',
        );
        return list ? rowsOf(list).map(([, type]) => type ?? '') : [];
      };
      await until(() => drawn()[0] === expected[0], `${lang}: ${drawn().join()}`);
      expect(drawn(), lang).to.deep.equal(expected);
      host.remove();
    }
  });

  it('sorts the deployments on the server', async () => {
    const backend = withThree();
    const host = await show(backend);
    const list = await open(host);
    choose(one(list, 'combobox', 'Sort by'), 'name');
    await until(() => backend.to('models/mdl_1/deployments').length === 2);
    expect(backend.to('models/mdl_1/deployments')[1]?.search.get('sort')).to.equal('name');
  });

  it('reports which model was opened, and opens by its attribute', async () => {
    const host = await show(withThree());
    const told: unknown[] = [];
    host.addEventListener('usage-detail-open', ({ detail }) => void told.push(detail));
    await open(host);
    expect(told).to.deep.equal([{ accountId: 'acc_1', kind: 'model', id: 'mdl_1' }]);
    expect(host.getAttribute('detail')).to.equal('mdl_1');
    host.remove();
    const linked = await show(withThree(), 'mdl_1');
    await until(() => textOf(linked).includes('Production EU'));
    one(linked, 'dialog', 'Llama 3.1 8B');
  });

  it('says if there is no such model, without a list', async () => {
    const host = await show(withThree(), 'mdl_404');
    await until(() => textOf(host).includes('No longer available'));
    const dialog = one(host, 'dialog', 'mdl_404');
    const list = host.shadowRoot?.querySelector<HTMLElement>('usage-part-drawer > usage-part-list');
    if (!list) throw new Error('There is nothing in the drawer.');
    expect(textOf(list)).to.equal(
      'No longer available It may have been deleted, or the link belongs to another account.',
    );
    expect(all(list, 'searchbox')).to.have.length(0);
    await motionEnded();
    await expect(host).to.be.accessible();
    one(host, 'button', 'Close').click();
    await until(() => !dialog.checkVisibility());
  });

  it('keeps the focus in the drawer if its list does not exist', async () => {
    const backend = withThree();
    const release = backend.hold(({ path }) => path === 'models/mdl_404/deployments');
    const host = await show(backend, 'mdl_404');
    await until(() => all(host, 'dialog').length === 1);
    one(host, 'searchbox', 'Search deployments').focus();
    release();
    await until(() => textOf(host).includes('No longer available'));
    await nextFrame();
    expect(focused()?.textContent).to.equal('mdl_404');
  });

  it('never shows the deployments of another model', async () => {
    const backend = withThree();
    const host = await show(backend);
    await open(host);
    const release = backend.hold(({ path }) => path === 'models/mdl_2/deployments');
    host.detail = 'mdl_2';
    await until(() => all(host, 'dialog', 'Support tone v2').length === 1);
    expect(textOf(one(host, 'dialog', 'Support tone v2'))).not.to.include('Production EU');
    release();
    await until(() => textOf(host).includes('No longer available'));
    expect(textOf(host)).not.to.include('Production EU');
  });

  it('is accessible with its drawer open', async () => {
    const host = await show(withThree());
    await open(host);
    await motionEnded();
    await expect(host).to.be.accessible();
  });
});
