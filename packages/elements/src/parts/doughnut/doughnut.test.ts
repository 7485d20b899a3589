import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { all, focused, nameOf, one, textOf } from '../../../../../test/elements/screen.js';
import { axeFindings } from '../../testing/axe.js';
import { present } from '../../testing/present.js';
import { tokens } from '../../styles/tokens.js';
import { DoughnutPart, type DoughnutPartRow } from './doughnut.js';

/** Parts take their colors from the public element around them. */
class Subject extends DoughnutPart {
  static override styles = [tokens, DoughnutPart.styles];
}
customElements.define('test-doughnut', Subject);

const credits = (amount: number): bigint => BigInt(Math.round(amount * 1e6));
const row = (id: DoughnutPartRow['id'], name: string, amount: number): DoughnutPartRow => ({
  id,
  name,
  amount: credits(amount),
  text: String(amount),
  description: `${name}: ${amount} credits`,
});
const rows = [
  row('models', 'Models', 150.1),
  row('guardrails', 'Guardrails', 40.06),
  row('scripts', 'Custom scripts', 22),
];

async function show(shown = rows): Promise<Subject> {
  const subject = await fixture<Subject>(html`<test-doughnut></test-doughnut>`);
  Object.assign(subject, {
    label: 'Credits used by category',
    rows: shown,
    whole: credits(300),
    middle: { value: '70.72%', caption: 'used' },
    total: { value: '87.84 left', caption: '212 of 300 used' },
    meter: { label: 'Credits used', percent: 70.72, text: '70.72%, 212 of 300 used' },
  });
  await subject.updateComplete;
  return subject;
}

const arcs = (subject: Subject): SVGPathElement[] => [
  ...present(subject.shadowRoot).querySelectorAll<SVGPathElement>('path[role="img"]'),
];
const middle = (subject: Subject): string =>
  one(subject, 'meter', 'Credits used').textContent.replace(/\s+/g, ' ').trim();

/** A place on an arc itself: the middle of its box may lie in the hole of the ring. */
function placeOn(arc: SVGPathElement): [number, number] {
  const box = arc.getBoundingClientRect();
  for (let x = box.left + 1; x < box.right; x += 3) {
    for (let y = box.top + 1; y < box.bottom; y += 3) {
      const root = arc.getRootNode() as ShadowRoot;
      if (root.elementFromPoint(x, y) === arc) return [Math.round(x), Math.round(y)];
    }
  }
  throw new Error('The arc is nowhere on the screen.');
}

describe('usage-part-doughnut', () => {
  it('says in words beside the ring what the ring shows', async () => {
    const subject = await show();
    expect(nameOf(one(subject, 'table'))).to.equal('Credits used by category');
    expect(textOf(subject)).to.match(
      /Models 150\.1 Guardrails 40\.06 Custom scripts 22 212 of 300 used 87\.84 left$/,
    );
    const meter = one(subject, 'meter', 'Credits used');
    expect(meter.getAttribute('aria-valuetext')).to.equal('70.72%, 212 of 300 used');
    expect(middle(subject)).to.equal('70.72% used');
  });

  it('shows the value of the category under the pointer, on the ring and on its row', async () => {
    const subject = await show();
    await sendMouse({ type: 'move', position: placeOn(present(arcs(subject)[1])) });
    await subject.updateComplete;
    expect(middle(subject)).to.equal('40.06 Guardrails');
    const scripts = present(all(subject, 'rowheader').at(2)).getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(scripts.left + 5), Math.round(scripts.top + 10)],
    });
    await subject.updateComplete;
    expect(middle(subject)).to.equal('22 Custom scripts');
    await sendMouse({ type: 'move', position: [0, 0] });
    await subject.updateComplete;
    expect(middle(subject)).to.equal('70.72% used');
  });

  it('is one tab stop: arrows go around, Home and End jump, Escape lets go', async () => {
    const subject = await show();
    await sendKeys({ press: 'Tab' });
    const names = (): string | null => focused()?.getAttribute('aria-label') ?? null;
    expect(names()).to.equal('Models: 150.1 credits');
    expect(middle(subject)).to.equal('150.1 Models');
    const steps: [key: string, name: string][] = [
      ['ArrowRight', 'Guardrails: 40.06 credits'],
      ['ArrowDown', 'Custom scripts: 22 credits'],
      ['ArrowRight', 'Models: 150.1 credits'],
      ['ArrowLeft', 'Custom scripts: 22 credits'],
      ['Home', 'Models: 150.1 credits'],
      ['End', 'Custom scripts: 22 credits'],
    ];
    for (const [key, name] of steps) {
      await sendKeys({ press: key });
      expect(names(), key).to.equal(name);
    }
    expect(middle(subject)).to.equal('22 Custom scripts');
    await sendKeys({ press: 'Escape' });
    await subject.updateComplete;
    expect(middle(subject)).to.equal('70.72% used');
    expect(names()).to.equal('Custom scripts: 22 credits');
    await sendKeys({ press: 'Tab' });
    expect(arcs(subject)).not.to.include(focused());
  });

  it('keeps the value of a tapped category until something else is tapped', async () => {
    const subject = await show();
    const arc = present(arcs(subject)[2]);
    arc.focus();
    await subject.updateComplete;
    expect(middle(subject)).to.equal('22 Custom scripts');
    arc.blur();
    await subject.updateComplete;
    expect(middle(subject)).to.equal('70.72% used');
  });

  it('draws no arc for nothing, and no tab stop where there is none', async () => {
    const nothing = await show([row('models', 'Models', 0), row('scripts', 'Custom scripts', 0)]);
    expect(arcs(nothing)).to.have.length(0);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(document.body);
    const one = await show([row('models', 'Models', 0), row('scripts', 'Custom scripts', 3)]);
    expect(arcs(one).map((arc) => arc.tabIndex)).to.deep.equal([0]);
  });

  it('tells parts apart by patterns in forced colors', async () => {
    const subject = await show();
    const hatches = [...present(subject.shadowRoot).querySelectorAll('.ring .hatch')];
    const drawn = (): boolean[] =>
      hatches.map((hatch) => getComputedStyle(hatch).display !== 'none');
    expect(drawn()).to.deep.equal([false, false, false]);
    await emulateMedia({ forcedColors: 'active' });
    expect(drawn()).to.deep.equal([true, true, true]);
    expect(new Set(hatches.map((hatch) => hatch.getAttribute('fill'))).size).to.equal(3);
    await emulateMedia({ forcedColors: 'none' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const subject = await show();
      expect(await axeFindings(subject)).to.deep.equal([]);
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  for (const width of [260, 364, 420, 600]) {
    it(`holds long words within itself, ${width} px`, async () => {
      const subject = await show(
        rows.map((each) => ({ ...each, name: 'Barreras y scripts personalizados' })),
      );
      subject.style.display = 'block';
      subject.style.inlineSize = `${width}px`;
      subject.total = { value: '934,54 restantes', caption: 'Uso: 65 de 1.000' };
      await subject.updateComplete;
      const table = one(subject, 'table', /./).getBoundingClientRect();
      const box = subject.getBoundingClientRect();
      expect(table.right).to.be.at.most(box.right + 0.5);
      expect(table.left).to.be.at.least(box.left - 0.5);
    });
  }
});
