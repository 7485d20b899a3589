import { expect, fixture, html } from '@open-wc/testing';
import { UsageError, type UsageClient } from '@usage-kit/client';
import { LitElement } from 'lit';
import { ClientController } from '../controllers/client-controller.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, failure } from '../testing/fake-client.js';
import { countListeners } from '../testing/listeners.js';
import { nextTask } from '../testing/pending.js';
import { present } from '../testing/present.js';
import { UsageProvider } from './usage-provider.js';

class Asker extends LitElement {
  client: UsageClient | undefined;
  readonly clients = new ClientController(this);
  get found(): UsageClient | undefined {
    return this.clients.client;
  }
}
customElements.define('test-asker', Asker);
declare global {
  interface HTMLElementTagNameMap {
    'test-asker': Asker;
  }
}

const asker = (parent: Element, id: string): Asker =>
  present(parent.querySelector<Asker>(`#${id}`));
const accountOf = (parent: Element, id: string): string | undefined =>
  asker(parent, id).found?.accountId;

describe('<usage-provider>, before it is defined', () => {
  it('keeps elements inside it waiting although another provider could serve them, and takes properties that were set early', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <usage-provider id="early"><test-asker id="inside"></test-asker></usage-provider>
        <test-asker id="outside"></test-asker>
      </div>`,
    );
    const client = new FakeClient('acc_early');
    Object.assign(present(box.querySelector('#early')), { client });
    expect(accountOf(box, 'inside')).to.equal(undefined);
    customElements.define('usage-provider', UsageProvider);
    await nextTask();
    expect(asker(box, 'inside').found).to.equal(client);
    expect(accountOf(box, 'outside')).to.equal(undefined);
  });
});

describe('<usage-provider>', () => {
  const twoAndPage = () =>
    fixture<HTMLElement>(
      html`<div>
        <test-asker id="before"></test-asker>
        <usage-provider id="a" .client=${new FakeClient('acc_a')}
          ><test-asker id="in-a"></test-asker>
          <usage-provider id="b" .client=${new FakeClient('acc_b')}
            ><div><test-asker id="in-b"></test-asker></div></usage-provider
        ></usage-provider>
        <usage-provider id="page" .client=${new FakeClient('acc_page')}></usage-provider>
        <test-asker id="after"></test-asker>
      </div>`,
    );

  it('serves the elements inside it; an empty one serves those in no other', async () => {
    const box = await twoAndPage();
    await nextTask();
    expect(['before', 'in-a', 'in-b', 'after'].map((id) => accountOf(box, id))).to.deep.equal([
      'acc_page',
      'acc_a',
      'acc_b',
      'acc_page',
    ]);
  });

  it('prefers the client of an element over any provider', async () => {
    const box = await twoAndPage();
    const own = new FakeClient('acc_own');
    asker(box, 'in-a').client = own;
    expect(asker(box, 'in-a').found).to.equal(own);
  });

  it('follows elements that move, arrive late, or leave', async () => {
    const box = await twoAndPage();
    await nextTask();
    const after = asker(box, 'after');
    present(box.querySelector('#b')).append(after);
    expect(after.found?.accountId).to.equal('acc_b');
    const late = document.createElement('test-asker');
    box.append(late);
    expect(late.found?.accountId).to.equal('acc_page');
    late.remove();
    expect(late.found).to.equal(undefined);
  });

  it('stops serving the page when it is removed, and serves it again when it is put back', async () => {
    const box = await twoAndPage();
    await nextTask();
    const provider = present(box.querySelector('#page'));
    provider.remove();
    expect(accountOf(box, 'after')).to.equal(undefined);
    expect(accountOf(box, 'in-a')).to.equal('acc_a');
    box.append(provider);
    await nextTask();
    expect(accountOf(box, 'after')).to.equal('acc_page');
  });

  it('stops serving the page once it has an element inside, and serves it again without one', async () => {
    const box = await twoAndPage();
    await nextTask();
    const provider = present(box.querySelector('#page'));
    const child = document.createElement('test-asker');
    provider.append(child);
    await nextTask();
    expect(child.found?.accountId).to.equal('acc_page');
    expect(accountOf(box, 'after')).to.equal(undefined);
    child.remove();
    await nextTask();
    expect(accountOf(box, 'after')).to.equal('acc_page');
  });

  it('never serves the page, not even for a moment, if its children are added right after it', async () => {
    const box = await fixture<HTMLElement>(html`<div><test-asker id="outside"></test-asker></div>`);
    const served: unknown[] = [];
    const outside = asker(box, 'outside');
    outside.requestUpdate = () => void served.push(outside.found);
    const provider = document.createElement('usage-provider');
    provider.client = new FakeClient('acc_1');
    box.append(provider);
    provider.append(document.createElement('div'));
    await nextTask();
    expect(served.filter(Boolean)).to.deep.equal([]);
  });

  it('reaches through shadow roots', async () => {
    const box = await fixture<HTMLElement>(
      html`<usage-provider .client=${new FakeClient('acc_1')}><div></div></usage-provider>`,
    );
    const shadow = present(box.querySelector('div')).attachShadow({ mode: 'open' });
    shadow.append(document.createElement('test-asker'));
    await nextTask();
    expect(present(shadow.querySelector<Asker>('test-asker')).found?.accountId).to.equal('acc_1');
  });

  it('takes up no space', async () => {
    const provider = await fixture(html`<usage-provider><p>Text</p></usage-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  describe('with a base URL and an account', () => {
    const fetch = window.fetch.bind(window);
    const urls: string[] = [];
    const tokens: (string | null)[] = [];
    beforeEach(() => {
      urls.length = 0;
      tokens.length = 0;
      window.fetch = (input, init) => {
        const request = new Request(input, init);
        urls.push(request.url);
        tokens.push(request.headers.get('authorization'));
        return Promise.resolve(
          new Response(JSON.stringify({ id: 'acc', name: 'Acme' }), {
            headers: { 'content-type': 'application/json' },
          }),
        );
      };
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    const provided = (accountId: string, extra: object = {}) => {
      const provider = Object.assign(document.createElement('usage-provider'), extra);
      provider.setAttribute('base-url', 'https://billing.test/');
      provider.setAttribute('account-id', accountId);
      provider.setAttribute('live', 'off');
      const inside = document.createElement('test-asker');
      provider.append(inside);
      document.body.append(provider);
      return { provider, inside };
    };

    it('shares one client among providers, and closes it with the last', async () => {
      const one = provided('acc_1');
      const two = provided('acc_1');
      const other = provided('acc_2');
      await nextTask();
      const client = present(one.inside.found);
      expect(client.baseUrl).to.match(/^https:\/\/billing\.test\/?$/);
      expect(two.inside.found).to.equal(client);
      expect(other.inside.found).not.to.equal(client);
      one.provider.remove();
      await nextTask();
      expect((await client.account().read()).name).to.equal('Acme');
      two.provider.remove();
      await nextTask();
      let error: unknown;
      await client
        .account()
        .read()
        .catch((reason: unknown) => (error = reason));
      expect(error).to.be.instanceOf(UsageError);
      other.provider.remove();
    });

    it('keeps its client when it is moved', async () => {
      const { provider, inside } = provided('acc_1');
      await nextTask();
      const client = inside.found;
      const elsewhere = document.createElement('div');
      document.body.append(elsewhere);
      elsewhere.append(provider);
      await nextTask();
      expect(inside.found).to.equal(client);
      elsewhere.remove();
    });

    it('has a client again when it is put back', async () => {
      const { provider, inside } = provided('acc_1');
      await nextTask();
      provider.remove();
      await nextTask();
      expect(inside.found).to.equal(undefined);
      document.body.append(provider);
      await nextTask();
      expect(inside.found?.accountId).to.equal('acc_1');
      provider.remove();
    });

    it('changes the account while it runs', async () => {
      const { provider, inside } = provided('acc_1');
      await nextTask();
      provider.accountId = 'acc_2';
      await nextTask();
      expect(inside.found?.accountId).to.equal('acc_2');
      provider.removeAttribute('account-id');
      await nextTask();
      expect(inside.found).to.equal(undefined);
      provider.remove();
    });

    it('uses the current token function, also one that was set after it entered the page', async () => {
      const { provider, inside } = provided('acc_1');
      provider.getToken = () => Promise.resolve('first');
      await nextTask();
      const client = present(inside.found);
      provider.getToken = () => Promise.resolve('second');
      await nextTask();
      expect(inside.found, 'a new function is not a new client').to.equal(client);
      await client.account().read();
      expect(urls).to.deep.equal(['https://billing.test/v1/accounts/acc_1']);
      expect(tokens).to.deep.equal(['Bearer second']);
      provider.remove();
    });

    it('has no client, and one warning, for an invalid base URL', async () => {
      const said = await warningsOf(async () => {
        for (const baseUrl of ['javascript:alert(1)', 'http://', 'data:text/plain,x']) {
          const { provider, inside } = provided('acc_1');
          provider.baseUrl = baseUrl;
          await nextTask();
          expect(inside.found, baseUrl).to.equal(undefined);
          provider.remove();
        }
      });
      expect(said).to.have.length(3);
      expect(urls).to.deep.equal([]);
    });
  });

  describe('its events', () => {
    const heard: { type: string; detail: unknown; from: EventTarget | null }[] = [];
    const hear = (event: Event) =>
      void heard.push({
        type: event.type,
        detail: (event as CustomEvent).detail,
        from: event.target,
      });
    const types = ['usage-state-change', 'usage-error', 'usage-auth-required'];
    beforeEach(() => {
      heard.length = 0;
      types.forEach((type) => document.addEventListener(type, hear));
    });
    afterEach(() => types.forEach((type) => document.removeEventListener(type, hear)));

    it('are fired once, with the account, however many elements there are', async () => {
      const client = new FakeClient('acc_1');
      const provider = await fixture<UsageProvider>(
        html`<usage-provider .client=${client}
          ><test-asker></test-asker><test-asker></test-asker
        ></usage-provider>`,
      );
      client.tell({
        type: 'state-change',
        resource: 'credits',
        state: 'low',
        previousState: 'moderate',
        remaining: '12',
        allocated: '300',
      });
      client.tell({ type: 'error', error: failure() });
      client.tell({ type: 'auth-required', status: 401 });
      client.tell({ type: 'connection', online: false });
      const from = provider;
      expect(heard).to.deep.equal([
        {
          type: 'usage-state-change',
          detail: {
            accountId: 'acc_1',
            resource: 'credits',
            state: 'low',
            previousState: 'moderate',
            remaining: '12',
            allocated: '300',
          },
          from,
        },
        {
          type: 'usage-error',
          detail: { accountId: 'acc_1', code: 'unavailable', status: 503, retriable: true },
          from,
        },
        { type: 'usage-auth-required', detail: { accountId: 'acc_1', status: 401 }, from },
      ]);
    });

    it('end when it is removed or has another client', async () => {
      const [first, second] = [new FakeClient('acc_1'), new FakeClient('acc_2')];
      const provider = await fixture<UsageProvider>(
        html`<usage-provider .client=${first}></usage-provider>`,
      );
      provider.client = second;
      await nextTask();
      expect([first.observing, second.observing]).to.deep.equal([0, 1]);
      provider.remove();
      await nextTask();
      expect(second.observing).to.equal(0);
      expect(
        first.asked.concat(second.asked),
        'a client that was handed over is not ours to close',
      ).to.deep.equal([]);
    });
  });

  it('leaves no listener behind', async () => {
    const count = countListeners();
    const provider = await fixture<UsageProvider>(
      html`<usage-provider .client=${new FakeClient()}><test-asker></test-asker></usage-provider>`,
    );
    expect(count.standing()).not.to.deep.equal([]);
    provider.remove();
    await nextTask();
    expect(count.standing()).to.deep.equal([]);
    count.stop();
  });
});
