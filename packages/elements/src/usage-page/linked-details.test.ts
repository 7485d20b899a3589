import { expect, fixture, html } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  account,
  guardrailDetail,
  guardrails,
  guardrailsSummary,
  models,
  modelsSummary,
  rates,
} from '../../../../test/elements/scripted-rows.js';
import { all, one, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-page.js';
import { holdInHash } from '../host/hold-in-hash.js';
import { motionEnded } from '../testing/motion.js';
import { drain } from '../testing/pending.js';
import { until } from '../testing/until.js';
import type { UsagePage } from './usage-page.js';

/** A tab of a host that shows what is open in it. */
class LinkedNotes extends HTMLElement {
  detail: string | null = null;
}
customElements.define('linked-notes', LinkedNotes);

const backend = (): ScriptedBackend =>
  new ScriptedBackend()
    .on('', () => account)
    .on('rates', () => rates)
    .on('tools', (request) => pageOf([], { totalTools: 0, totalRuns: 0 }, request))
    .on('models', (request) => pageOf(models, modelsSummary, request))
    .on('guardrails', (request) => pageOf(guardrails, guardrailsSummary, request))
    .on('guardrails/gr_1', () => guardrailDetail);

describe('a link to details in a usage-page', () => {
  const before = location.href;
  let end: (() => void) | undefined;
  let closed: string[] = [];

  async function at(hash: string, children: readonly HTMLElement[] = []): Promise<UsagePage> {
    history.replaceState(null, '', hash);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const page = document.createElement('usage-page');
    page.client = backend().client();
    page.append(...children);
    closed = [];
    page.addEventListener('usage-detail-close', ({ detail }) => void closed.push(detail.id));
    end = holdInHash(page);
    box.append(page);
    return page;
  }

  const go = (hash: string): void => void (location.hash = hash);
  const opened = (page: Element, name: string): Promise<void> =>
    until(() => all(page, 'dialog', name).length === 1, `"${name}" is open`);
  const alone = (page: Element): Promise<void> =>
    until(() => all(page, 'dialog').length === 0, 'no drawer is open');
  const says = (page: Element, text: string): Promise<void> =>
    until(() => textOf(page).includes(text), text);

  afterEach(() => {
    end?.();
    history.replaceState(null, '', before);
  });

  it('opens them again after another tab, by the link and by going back', async () => {
    const link = '#/usage?tab=guardrails&detail=guardrail:gr_1';
    const page = await at(link);
    await opened(page, 'Prompt Injection');
    go('#/usage?tab=tools');
    await alone(page);
    await motionEnded();
    await drain();
    go(link);
    await opened(page, 'Prompt Injection');
    history.back();
    await alone(page);
    expect(page.tab).to.equal('tools');
    history.back();
    await opened(page, 'Prompt Injection');
    expect(location.hash).to.equal(link);
    expect(closed).to.deep.equal([]);
  });

  it('keeps its attribute while another tab is open', async () => {
    const page = await at('#/usage?tab=guardrails&detail=guardrail:gr_1');
    await opened(page, 'Prompt Injection');
    page.tab = 'tools';
    await alone(page);
    await motionEnded();
    await drain();
    expect([page.detail, closed]).to.deep.equal(['guardrail:gr_1', []]);
    page.tab = 'guardrails';
    await opened(page, 'Prompt Injection');
  });

  it('goes from details that do not exist to others on another tab', async () => {
    const page = await at('#/usage?tab=models&range=30d&detail=model:xxx');
    await says(page, 'No longer available');
    const next = '#/usage?tab=guardrails&range=30d&detail=guardrail:unknown';
    go(next);
    await opened(page, 'Details');
    await says(page, 'No longer available');
    await motionEnded();
    await drain();
    expect(all(page, 'dialog')).to.have.length(1);
    expect([location.hash, page.detail, closed]).to.deep.equal([next, 'guardrail:unknown', []]);
    one(page, 'button', 'Close').click();
    await alone(page);
    expect([page.detail, closed]).to.deep.equal([null, ['unknown']]);
  });

  it('closes what is open in a tab of the host when it is left, and opens it again', async () => {
    const notes = new LinkedNotes();
    notes.slot = 'tab:notes';
    const page = await at('#/usage?tab=notes&detail=note:n1', [notes]);
    await until(() => notes.detail === 'n1');
    page.tab = 'tools';
    await page.updateComplete;
    expect([notes.detail, page.detail]).to.deep.equal([null, 'note:n1']);
    // One that is not on screen has nothing to close.
    const detail = { accountId: 'acc_1', kind: 'note', id: 'n1' };
    notes.dispatchEvent(new CustomEvent('usage-detail-close', { detail, bubbles: true }));
    await page.updateComplete;
    expect(page.detail).to.equal('note:n1');
    page.tab = 'notes';
    await page.updateComplete;
    expect(notes.detail).to.equal('n1');
  });
});
