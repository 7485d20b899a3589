import { expect } from '@open-wc/testing';
import type { Account, Readable } from '@usage-kit/contract';
import { html, LitElement } from 'lit';
import { accountWith } from '../testing/accounts.js';
import { FakeClient, ready } from '../testing/fake-client.js';
import { RemoteController } from './remote-controller.js';

class Watcher extends LitElement {
  client: FakeClient | undefined;
  resource: 'account' | 'rates' = 'account';
  readonly remote = new RemoteController<Readable<Account>>(this, () =>
    this.client?.[this.resource](),
  );
  override render() {
    return html`${this.remote.remote.status}`;
  }
}
customElements.define('test-watcher', Watcher);

declare global {
  interface HTMLElementTagNameMap {
    'test-watcher': Watcher;
  }
}

async function watcherOf(client?: FakeClient): Promise<Watcher> {
  const watcher = document.createElement('test-watcher');
  watcher.client = client;
  document.body.append(watcher);
  await watcher.updateComplete;
  return watcher;
}

describe('what an element watches', () => {
  it('is pending without a client, and there with one', async () => {
    const watcher = await watcherOf();
    expect(watcher.renderRoot.textContent).to.equal('pending');
    watcher.client = new FakeClient('acc_1', { account: ready(accountWith()) });
    watcher.requestUpdate();
    await watcher.updateComplete;
    expect(watcher.renderRoot.textContent).to.equal('ready');
    watcher.remove();
  });

  it('is watched once however often the element is drawn', async () => {
    const client = new FakeClient();
    const watcher = await watcherOf(client);
    for (let i = 0; i < 3; i += 1) {
      watcher.requestUpdate();
      await watcher.updateComplete;
    }
    expect(client.asked).to.deep.equal(['account']);
    client.set('account', ready(accountWith()));
    await watcher.updateComplete;
    expect(watcher.renderRoot.textContent).to.equal('ready');
    watcher.remove();
  });

  it('gives way to another query, and to the same one of another client', async () => {
    const [first, second] = [new FakeClient('a'), new FakeClient('b')];
    const watcher = await watcherOf(first);
    watcher.resource = 'rates';
    watcher.requestUpdate();
    await watcher.updateComplete;
    expect([first.watching('account'), first.watching('rates')]).to.deep.equal([0, 1]);
    watcher.client = second;
    watcher.requestUpdate();
    await watcher.updateComplete;
    expect([first.watching('rates'), second.watching('rates')]).to.deep.equal([0, 1]);
    watcher.remove();
  });

  it('is let go with the element, and watched again when it is back', async () => {
    const client = new FakeClient();
    const watcher = await watcherOf(client);
    watcher.remove();
    expect(client.watching('account')).to.equal(0);
    watcher.requestUpdate();
    await watcher.updateComplete;
    expect(client.watching('account'), 'an update out of the page watches nothing').to.equal(0);
    document.body.append(watcher);
    await watcher.updateComplete;
    expect(client.watching('account')).to.equal(1);
    watcher.remove();
  });

  it('is asked for again by refresh', async () => {
    const client = new FakeClient();
    const watcher = await watcherOf(client);
    await watcher.remote.refresh();
    expect(client.asked).to.deep.equal(['account', 'refresh account']);
    watcher.remove();
  });
});
