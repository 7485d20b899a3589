import { expect, fixture, html } from '@open-wc/testing';
import '@usage-kit/elements/define/all.js';
import { mockedClient } from '../elements/mocked-client.js';
import { pageOf, ScriptedBackend } from '../elements/scripted-backend.js';
import { account } from '../elements/scripted-rows.js';
import { all, one, rowsOf, textOf } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';

async function blocksOf(guide: string, language: string): Promise<string[]> {
  const text = await (await fetch(`/docs/guides/${guide}.md`)).text();
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , code = '']) => code);
}

/** Runs a module as it is shown; the kit is found where the test runner serves it. */
async function run(code: string): Promise<void> {
  const here = `${location.origin}/packages/elements/src/`;
  const found = code
    .replace(/'@usage-kit\/elements'/g, `'${here}index.ts'`)
    .replace(/'@usage-kit\/elements\/define\/([\w-]+)\.js'/g, `'${here}define/$1.ts'`);
  const url = URL.createObjectURL(new Blob([found], { type: 'text/javascript' }));
  const script = Object.assign(document.createElement('script'), { type: 'module', src: url });
  await new Promise((loaded, failed) => {
    script.addEventListener('load', loaded);
    script.addEventListener('error', () => failed(new Error(`This does not run:\n${code}`)));
    document.head.append(script);
  });
  URL.revokeObjectURL(url);
}

async function put(code: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const { documentElement, body } = new DOMParser().parseFromString(code, 'text/html');
  box.lang = documentElement.lang;
  box.append(...body.childNodes);
  return box;
}

describe('the guide to the usage page', () => {
  it('opens a tab and a range by attributes, and keeps them in the hash', async () => {
    const [markup = ''] = await blocksOf('usage-page', 'html');
    const [code = ''] = await blocksOf('usage-page', 'ts');
    const client = mockedClient('moderate');
    location.hash = '#/settings/usage?tab=tools&range=30d';
    const box = await put(markup);
    const page = one(box, 'tablist').getRootNode() as ShadowRoot;
    Object.assign(page.host, { client });
    expect(one(box, 'tab', 'Tools').getAttribute('aria-selected')).to.equal('true');
    await run(code);
    one(box, 'tab', 'Guardrails').click();
    await until(() => all(box, 'button', 'Toxicity').length === 1, 'rows');
    one(box, 'button', 'Toxicity').click();
    const shown = /^\/\/ (#\S+)$/m.exec(code)?.[1] ?? '';
    const pattern = new RegExp(`^${shown.replace('?', '\\?').replace('grd_1', '[\\w-]+')}$`);
    await until(() => pattern.test(location.hash), `${location.hash} is not as ${shown}`);
    client.close();
    history.replaceState(null, '', '#');
  });

  it('adds a tab with a list of the host', async () => {
    const [, markup = ''] = await blocksOf('usage-page', 'html');
    const [, list = '', details = ''] = await blocksOf('usage-page', 'ts');
    const documents = [{ id: 'd1', name: 'Contract.pdf', pages: 40, creditsUsed: '0.4' }];
    const backend = new ScriptedBackend()
      .on('', () => account)
      .on('ocr', (request) => pageOf(documents, { totalPages: 40 }, request));
    const box = await put(markup);
    const page = one(box, 'tablist').getRootNode() as ShadowRoot;
    Object.assign(page.host, { client: backend.client() });
    await run(list);
    await run(details);
    expect(all(box, 'tab').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Overview',
      'Tools',
      'OCR',
    ]);
    one(box, 'tab', 'OCR').click();
    await until(() => rowsOf(box).some(([name]) => name === 'Contract.pdf'));
    expect(textOf(box)).to.match(/Total Pages 40/);
    expect(textOf(box)).to.include('1 documents');
    one(box, 'button', 'Contract.pdf').click();
    await until(() => all(box, 'dialog', 'Contract.pdf').length === 1);
    expect(box.querySelector('p')?.checkVisibility()).to.be.true;
    expect(textOf(box)).to.include('Document d1');
  });
});

describe('the guide to languages', () => {
  it('follows the nearest ancestor that names one', async () => {
    const [markup = ''] = await blocksOf('languages', 'html');
    const client = mockedClient('moderate');
    const box = await put(markup);
    for (const element of box.querySelectorAll('usage-clock, usage-banners')) {
      Object.assign(element, { client });
    }
    await until(() => all(box, 'button', /übrig/).length === 1, 'German');
    await until(() => textOf(box).includes('クレジット'), 'Japanese');
    client.close();
  });
});
