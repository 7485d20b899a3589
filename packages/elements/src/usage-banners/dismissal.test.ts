import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define/usage-banners.js';
import { accountWith, alertAt } from '../testing/accounts.js';
import { failure } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import {
  bannersWith,
  clientWith,
  press,
  rows,
  settled,
  shadowOf,
  wordsOf,
} from './testing/banners.js';

describe('a dismissal in usage-banners', () => {
  it('fires its event, hides the banner at once and sends one request', async () => {
    const client = clientWith([alertAt(80)], accountWith({ credits: '60' }));
    const banners = await bannersWith(client);
    let release = (): void => undefined;
    client.dismissal = () => new Promise((resolve) => (release = resolve));
    const dismiss = present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss'));
    const told = oneEvent<CustomEvent<unknown>>(document, 'usage-banner-dismiss');
    dismiss.click();
    dismiss.click();
    const { detail } = await told;
    expect(detail).to.deep.equal({
      accountId: 'acc_1',
      alertId: 'al_credits_80',
      resource: 'credits',
      threshold: 80,
    });
    await settled(banners);
    expect(rows(banners)).to.have.length(0);
    release();
    expect(client.asked.filter((one) => one.startsWith('dismiss'))).to.deep.equal([
      'dismiss al_credits_80',
    ]);
  });

  it('does nothing if the page prevents it', async () => {
    const client = clientWith([alertAt(80)]);
    const banners = await bannersWith(client);
    banners.addEventListener('usage-banner-dismiss', (event) => event.preventDefault());
    press(rows(banners)[0], 'Dismiss');
    await settled(banners);
    expect(rows(banners)).to.have.length(1);
    expect(client.asked.filter((one) => one.startsWith('dismiss'))).to.deep.equal([]);
  });

  it('shows the banner again with a message if the server refuses, and keeps the focus', async () => {
    const client = clientWith([alertAt(80), alertAt(50, 'runs')]);
    client.dismissal = () => Promise.reject(failure('conflict', 409));
    const banners = await bannersWith(client);
    press(rows(banners)[0], 'Dismiss');
    await settled(banners);
    await settled(banners);
    expect(rows(banners)).to.have.length(2);
    expect(wordsOf(rows(banners)[0])).to.contain("Couldn't dismiss this. Try again in a moment.");
    expect(shadowOf(banners).activeElement).to.equal(rows(banners)[1]?.querySelector('.dismiss'));
    client.dismissal = () => Promise.resolve();
    press(rows(banners)[0], 'Dismiss');
    await settled(banners);
    expect(rows(banners)).to.have.length(1);
  });

  it('moves the focus to the next banner, then to what follows on the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <button>Before</button>
        <usage-banners .client=${clientWith([alertAt(70), alertAt(50, 'runs')])}></usage-banners>
        <button hidden>Hidden</button>
        <button disabled>Disabled</button>
        <button>After</button>
      </div>`,
    );
    const banners = present(page.querySelector('usage-banners'));
    await settled(banners);
    present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss')).focus();
    await sendKeys({ press: 'Enter' });
    await settled(banners);
    expect(shadowOf(banners).activeElement).to.equal(rows(banners)[0]?.querySelector('.dismiss'));
    await sendKeys({ press: 'Space' });
    await until(() => document.activeElement?.textContent === 'After');
    expect(rows(banners)).to.have.length(0);
  });

  it('never loses focus to the body', async () => {
    const banners = await bannersWith(clientWith([alertAt(70)]));
    present(rows(banners)[0]?.querySelector<HTMLElement>('.dismiss')).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => rows(banners).length === 0);
    await until(() => document.activeElement !== document.body);
  });
});
