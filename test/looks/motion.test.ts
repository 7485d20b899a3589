import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@usage-kit/elements/define/all.js';
import { mockedClient } from '../elements/mocked-client.js';
import { all, shown } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { putOn } from './account.js';

/** The longest motion of anything drawn, in seconds. */
function longest(box: HTMLElement): number {
  let most = 0;
  for (const element of shown(box)) {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    for (const time of `${transitionDuration}, ${animationDuration}`.split(', ')) {
      most = Math.max(most, Number.parseFloat(time));
    }
  }
  return most;
}

async function everything(): Promise<HTMLElement> {
  const client = mockedClient('moderate');
  const waiting = mockedClient('never-answers');
  const box = await fixture<HTMLElement>(
    html`<div>
      <usage-banners .client=${client}></usage-banners>
      <usage-clock .client=${client}></usage-clock>
      <usage-page .client=${client}></usage-page>
      <usage-clock .client=${waiting}></usage-clock>
      <usage-overview .client=${waiting}></usage-overview>
    </div>`,
  );
  await until(() => all(box, 'button', 'View as table').length === 1, 'all');
  return box;
}

describe('motion', () => {
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('takes as long as the page sets', async () => {
    const takeOff = putOn(':root { --usage-duration: 3s }');
    expect(longest(await everything())).to.equal(3);
    takeOff();
  });

  it('is off if a person prefers less, whatever the page sets', async () => {
    const takeOff = putOn(':root { --usage-duration: 3s }');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(longest(await everything())).to.be.at.most(0.001);
    takeOff();
  });
});
