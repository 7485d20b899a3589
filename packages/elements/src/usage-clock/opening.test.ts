import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../define/usage-clock.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { FakeClient, ready } from '../testing/fake-client.js';
import { countListeners } from '../testing/listeners.js';
import { drain } from '../testing/pending.js';
import {
  buttonOf,
  clockWith,
  isOpen,
  named,
  opened,
  popoverOf,
  settled,
  shadowOf,
} from './testing/clock.js';
import type { UsageClock } from './usage-clock.js';

describe('opening usage-clock', () => {
  it('opens by keys, and Escape closes it and gives the focus back', async () => {
    const clock = await clockWith(
      new FakeClient('acc_1', {
        account: ready(accountWith()),
        forecast: ready(forecastUntil(null)),
      }),
    );
    const button = buttonOf(clock);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    for (const key of ['Enter', 'Space']) {
      button.focus();
      await sendKeys({ press: key });
      await settled(clock);
      expect(isOpen(clock), key).to.equal(true);
      expect(clock.hasAttribute('open')).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Tab' });
      expect(shadowOf(clock).activeElement).to.equal(popoverOf(clock));
      expect(popoverOf(clock).shadowRoot?.activeElement).to.equal(named(clock, 'Copy account ID'));
      await sendKeys({ press: 'Escape' });
      await settled(clock);
      expect(isOpen(clock)).to.equal(false);
      expect(clock.open).to.equal(false);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(shadowOf(clock).activeElement).to.equal(button);
    }
  });

  it('may be taken out of the page before the browser has told that it opened', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    clock.remove();
    // What a toggle tells may come when there is nothing left to show.
    popoverOf(clock).dispatchEvent(
      new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' }),
    );
    expect(clock.open).to.equal(true);
    document.body.append(clock);
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    clock.remove();
  });

  it('leaves closing to the browser once Escape has begun it', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const popover = popoverOf(clock);
    const told: unknown[] = [];
    popover.togglePopover = (force) => {
      told.push(force);
      return HTMLElement.prototype.togglePopover.call(popover, force);
    };
    await sendKeys({ press: 'Escape' });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    expect(told).to.deep.equal([]);
    clock.open = true;
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    expect(told).to.deep.equal([true]);
  });

  it('closes on a click outside and on a second click', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await opened(client);
    expect(isOpen(clock)).to.equal(true);
    buttonOf(clock).click();
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    clock.open = true;
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    await sendMouse({ type: 'click', position: [600, 500] });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
    expect(clock.open).to.equal(false);
  });

  it('closes on a click on its own button, and stays closed', async () => {
    const clock = await opened(new FakeClient('acc_1', { account: ready(accountWith()) }));
    const { x, y } = buttonOf(clock).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 16), Math.round(y + 16)] });
    await settled(clock);
    expect(isOpen(clock)).to.equal(false);
  });

  it('opens by its attribute, and stays open after a move', async () => {
    const clock = await fixture<UsageClock>(
      html`<usage-clock open .client=${new FakeClient()}></usage-clock>`,
    );
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(clock);
    await settled(clock);
    expect(isOpen(clock)).to.equal(true);
    elsewhere.remove();
  });

  it('requests the forecast only once it is opened', async () => {
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await clockWith(client);
    expect(client.asked).to.deep.equal(['account']);
    buttonOf(clock).click();
    await settled(clock);
    expect(client.asked).to.deep.equal(['account', 'forecast']);
  });

  it('leaves nothing behind when it is removed', async () => {
    const count = countListeners();
    const client = new FakeClient('acc_1', { account: ready(accountWith()) });
    const clock = await opened(client);
    expect(count.standing()).not.to.deep.equal([]);
    expect(client.watching('account')).to.equal(1);
    expect(client.watching('forecast')).to.equal(1);
    clock.remove();
    await drain();
    expect(count.standing()).to.deep.equal([]);
    expect(client.watching('account')).to.equal(0);
    expect(client.watching('forecast')).to.equal(0);
    count.stop();
  });
});
