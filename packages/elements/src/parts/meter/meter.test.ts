import { expect, fixture, html } from '@open-wc/testing';
import { one } from '../../../../../test/elements/screen.js';
import { present } from '../../testing/present.js';
import { tokens } from '../../styles/tokens.js';
import { MeterPart } from './meter.js';

class Subject extends MeterPart {
  static override styles = [tokens, MeterPart.styles];
}
customElements.define('test-meter', Subject);

async function show(
  fill: number,
): Promise<{ subject: Subject; meter: HTMLElement; share: number; width: number }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = '1000px';
  const subject = new Subject();
  Object.assign(subject, { label: 'Tool runs used', text: '104.23% used', fill });
  box.append(subject);
  await subject.updateComplete;
  const meter = one(subject, 'meter', 'Tool runs used');
  const width = present(meter.firstElementChild).getBoundingClientRect().width;
  return { subject, meter, share: Number(meter.getAttribute('aria-valuenow')), width };
}

describe('usage-part-meter', () => {
  const cases: [fill: number, share: number, width: number][] = [
    [0, 0, 0],
    [0.0001, 0.01, 4],
    [0.0045, 0.45, 4.5],
    [0.7072, 70.72, 707.2],
    [1, 100, 1000],
    [1.04, 100, 1000],
    [-0.1, 0, 0],
    [NaN, 0, 0],
  ];
  for (const [fill, share, width] of cases) {
    it(`of ${fill} says ${share} and is ${width} of 1000 px wide`, async () => {
      const shown = await show(fill);
      expect(shown.share).to.equal(share);
      expect(shown.width).to.be.closeTo(width, 0.1);
    });
  }

  for (const state of ['healthy', 'moderate', 'low', 'exhausted'] as const) {
    it(`has the color of ${state}`, async () => {
      const { meter, subject } = await show(0.5);
      subject.state = state;
      subject.style.setProperty(`--usage-${state}`, 'rgb(1, 2, 3)');
      await subject.updateComplete;
      const { backgroundColor } = getComputedStyle(present(meter.firstElementChild));
      expect(backgroundColor).to.equal('rgb(1, 2, 3)');
    });
  }

  it('has words that are true beyond its ends', async () => {
    const { meter } = await show(1.04);
    expect(meter.getAttribute('aria-valuetext')).to.equal('104.23% used');
  });
});
