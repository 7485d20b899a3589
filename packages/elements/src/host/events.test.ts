import { expect } from '@open-wc/testing';
import { emit } from './events.js';

describe('an event to the page', () => {
  it('crosses shadow roots, and says whether it was prevented', () => {
    const host = document.createElement('div');
    const inner = document.createElement('i');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    const detail = { accountId: 'acc_1' };
    const heard: unknown[] = [];
    const hear = (event: CustomEvent) => void heard.push(event.detail);
    host.addEventListener('usage-manage-billing', hear);
    expect(emit(inner, 'usage-manage-billing', detail, { cancelable: true })).to.equal(true);
    host.addEventListener('usage-manage-billing', (event) => event.preventDefault());
    expect(emit(inner, 'usage-manage-billing', detail, { cancelable: true })).to.equal(false);
    expect(emit(inner, 'usage-manage-billing', detail)).to.equal(true);
    expect(heard).to.deep.equal([detail, detail, detail]);
    host.remove();
  });

  it('survives a listener that throws', () => {
    const host = document.createElement('div');
    const { onerror } = window;
    const reported: unknown[] = [];
    window.onerror = (message) => reported.push(message) > 0;
    host.addEventListener('usage-manage-billing', () => {
      throw new Error('the page is broken');
    });
    expect(emit(host, 'usage-manage-billing', { accountId: '' })).to.equal(true);
    window.onerror = onerror;
    expect(reported).to.have.length(1);
  });
});
