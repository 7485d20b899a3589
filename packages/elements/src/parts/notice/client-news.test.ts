import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { shared } from '../../locales/shared.js';
import { FakeClient } from '../../testing/fake-client.js';
import { present } from '../../testing/present.js';
import { ClientNews } from './client-news.js';

class Newsreader extends LitElement {
  client = new FakeClient('acc_1');
  readonly news = new ClientNews(this, () => this.client);
  override render() {
    return this.news.render(shared.english);
  }
}
customElements.define('test-newsreader', Newsreader);
declare global {
  interface HTMLElementTagNameMap {
    'test-newsreader': Newsreader;
  }
}

const cycle = {
  type: 'cycle',
  startsAt: '2026-12-01T00:00:00Z',
  endsAt: null,
  previousStartsAt: '2026-11-01T00:00:00Z',
} as const;

async function newsreader(): Promise<Newsreader> {
  const reader = document.createElement('test-newsreader');
  document.body.append(reader);
  await reader.updateComplete;
  return reader;
}
const said = async (reader: Newsreader): Promise<string> => {
  await reader.updateComplete;
  return present(reader.renderRoot.querySelector('[role=status]')).textContent.trim();
};

describe('news of the client', () => {
  it('are read out in a region that was there before', async () => {
    const reader = await newsreader();
    const region = reader.renderRoot.querySelector('[role=status]');
    expect(await said(reader)).to.equal('');
    reader.client.tell(cycle);
    expect(await said(reader)).to.equal(
      'A new billing cycle has started. Your balance has been updated.',
    );
    expect(reader.renderRoot.querySelector('[role=status]')).to.equal(region);
    reader.renderRoot.querySelector('button')?.click();
    expect(await said(reader)).to.equal('');
    reader.remove();
  });

  it('tell once that the network is gone, however often it comes and goes', async () => {
    const reader = await newsreader();
    const heard: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      for (const online of [false, true]) {
        reader.client.tell({ type: 'connection', online });
        heard.push(await said(reader));
      }
    }
    expect(heard.filter(Boolean)).to.deep.equal([
      "You're offline. This information may be out of date.",
    ]);
    reader.remove();
  });

  it('are those of the client that is there now, and end with the element', async () => {
    const reader = await newsreader();
    const first = reader.client;
    reader.client = new FakeClient('acc_2');
    reader.requestUpdate();
    await reader.updateComplete;
    expect([first.observing, reader.client.observing]).to.deep.equal([0, 1]);
    reader.remove();
    expect(reader.client.observing).to.equal(0);
    document.body.append(reader);
    await reader.updateComplete;
    expect(reader.client.observing).to.equal(1);
    reader.remove();
  });
});
