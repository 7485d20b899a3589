import { expect, oneEvent } from '@open-wc/testing';
import '../define/usage-clock.js';
import { accountWith } from '../testing/accounts.js';
import { warningsOf } from '../testing/console.js';
import { FakeClient, ready } from '../testing/fake-client.js';
import { drain } from '../testing/pending.js';
import { until } from '../testing/until.js';
import { isOpen, named, opened, popoverOf, settled, textOf } from './testing/clock.js';

describe('the actions in the popover of usage-clock', () => {
  it('offers more if little is left, and tells the page what for', async () => {
    const cases = [
      { remaining: { credits: '36' }, resource: 'credits', reason: 'manual' },
      { remaining: { credits: '0' }, resource: 'credits', reason: 'exhausted' },
      { remaining: { credits: '250', runs: 0 }, resource: 'runs', reason: 'exhausted' },
    ];
    for (const { remaining, resource, reason } of cases) {
      const clock = await opened(
        new FakeClient('acc_1', { account: ready(accountWith(remaining)) }),
      );
      for (const [name, type] of [
        ['Top up', 'usage-top-up'],
        ['Upgrade plan', 'usage-upgrade'],
      ] as const) {
        const told = oneEvent<CustomEvent<unknown>>(document, type);
        named(clock, name)?.click();
        const { detail } = await told;
        expect(detail).to.deep.equal({ accountId: 'acc_1', resource, reason, threshold: null });
      }
    }
    const plenty = await opened(
      new FakeClient('acc_1', { account: ready(accountWith({ credits: '276' })) }),
    );
    expect(named(plenty, 'Top up')).to.equal(undefined);
  });

  it("tells users who can't upgrade to ask an administrator", async () => {
    for (const canUpgrade of [false, 'false' as never]) {
      const clock = await opened(
        new FakeClient('acc_1', { account: ready(accountWith({ credits: '0' })) }),
      );
      clock.canUpgrade = canUpgrade;
      await clock.updateComplete;
      await popoverOf(clock).updateComplete;
      expect(named(clock, 'Top up')).to.equal(undefined);
      expect(textOf(clock)).to.contain('Ask an administrator to add more.');
      const told = oneEvent<CustomEvent<unknown>>(document, 'usage-contact-support');
      named(clock, 'Contact support')?.click();
      const { detail } = await told;
      expect(detail).to.deep.equal({
        accountId: 'acc_1',
        resource: 'credits',
        reason: 'exhausted',
      });
    }
  });

  it('links to billing if the link is safe, and has a button otherwise', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    expect(named(clock, 'Manage billing')?.localName).to.equal('button');
    const said = await warningsOf(async () => {
      const hrefs = [
        '/settings/billing',
        'https://pay.example/x',
        'javascript:alert(1)',
        '//evil.example',
      ];
      const kinds: (string | null)[] = [];
      for (const href of hrefs) {
        clock.setAttribute('manage-href', href);
        await clock.updateComplete;
        await popoverOf(clock).updateComplete;
        kinds.push(named(clock, 'Manage billing')?.getAttribute('href') ?? null);
      }
      expect(kinds).to.deep.equal([
        `${location.origin}/settings/billing`,
        'https://pay.example/x',
        null,
        null,
      ]);
    });
    expect(said).to.have.length(2);
  });

  it('asks the page before it leaves for billing', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    clock.manageHref = '/somewhere';
    await clock.updateComplete;
    await popoverOf(clock).updateComplete;
    document.addEventListener('usage-manage-billing', (event) => event.preventDefault(), {
      once: true,
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    const told = oneEvent(document, 'usage-manage-billing');
    named(clock, 'Manage billing')?.dispatchEvent(click);
    expect((await told).detail).to.deep.equal({ accountId: 'acc_1' });
    expect(click.defaultPrevented).to.equal(true);
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
  });

  it('copies the account ID and says so, after it has asked the page', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const status = popoverOf(clock).shadowRoot?.querySelector('[role=status]');
    expect(status?.textContent).to.equal('');
    document.addEventListener('usage-account-copy', (event) => event.preventDefault(), {
      once: true,
    });
    named(clock, 'Copy account ID')?.click();
    await drain();
    expect(copied).to.deep.equal([]);
    named(clock, 'Copy account ID')?.click();
    await until(() => status?.textContent === 'Copied');
    expect(copied).to.deep.equal(['acc_01J9ZK3V7Q']);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
    named(clock, 'Copy account ID')?.click();
    await until(() => status?.textContent.includes('Select the ID'));
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
