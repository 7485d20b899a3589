import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import { present } from '../testing/present.js';
import { base } from './base.js';
import { button } from './button.js';
import { tokens } from './tokens.js';

class Swatch extends LitElement {
  static override styles = [tokens, base, button];
  override render() {
    return html`<div class="ink">x</div>
      <button class="button">x</button>`;
  }
}
customElements.define('test-swatch', Swatch);

declare global {
  interface HTMLElementTagNameMap {
    'test-swatch': Swatch;
  }
}

type Colour = readonly [number, number, number, number];

/** What a colour of a role is, as red, green, blue and opacity from 0 to 1. */
function colourOf(element: Element, role: string): Colour {
  const probe = document.createElement('i');
  probe.style.setProperty('color', `var(--_${role})`);
  element.shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [r / 255, g / 255, b / 255, a];
}

// WCAG 2.2, relative luminance and contrast ratio, as its text gives them.
function luminance([r, g, b]: Colour): number {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const tints = ['info', 'healthy', 'moderate', 'low', 'exhausted', 'accent'];

/** Role, ground, least ratio: 4.5 for words, 3 for what is drawn and for large outlines. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) =>
    [
      ['text', 4.5],
      ['text-muted', 4.5],
      ['accent', 4.5],
      ['low', 4.5],
      ['exhausted', 4.5],
      ['healthy', 4.5],
      ['moderate', 4.5],
      ['info', 4.5],
      ['unknown', 3],
      ['line-strong', 3],
      ['focus', 3],
      ['category-models', 3],
      ['category-guardrails', 3],
      ['category-scripts', 3],
      ['credits', 3],
      ['runs', 3],
    ].map(([role, least]) => [String(role), ground, Number(least)] as const),
  ),
  ...tints.flatMap(
    (tint) =>
      [
        ['text', `${tint}-quiet`, 4.5],
        ['text-muted', `${tint}-quiet`, 4.5],
        [tint, `${tint}-quiet`, 4.5],
      ] as const,
  ),
  ['text', 'hover', 4.5],
  ['text-muted', 'hover', 4.5],
  ['text', 'track', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-primary', 'primary', 4.5],
  ...['healthy', 'moderate', 'low', 'exhausted'].map((role) => [role, 'track', 3] as const),
  ...['healthy', 'moderate', 'low', 'exhausted', 'unknown'].map(
    (role) => [role, 'hover', 3] as const,
  ),
];

describe('the tokens', () => {
  for (const scheme of ['light', 'dark']) {
    describe(scheme, () => {
      let swatch: Swatch;
      before(async () => {
        swatch = document.createElement('test-swatch');
        swatch.style.setProperty('color-scheme', scheme);
        document.body.append(swatch);
        await swatch.updateComplete;
      });
      after(() => swatch.remove());

      for (const [role, ground, least] of pairs) {
        it(`${role} stands out from ${ground}, ${least} to 1`, () => {
          expect(contrast(colourOf(swatch, role), colourOf(swatch, ground))).to.be.at.least(least);
        });
      }

      it('tell the categories apart by lightness too', () => {
        const lights = ['models', 'guardrails', 'scripts'].map((name) =>
          luminance(colourOf(swatch, `category-${name}`)),
        );
        expect(new Set(lights.map((light) => light.toFixed(2))).size).to.equal(3);
      });
    });
  }

  it('let a value win that is set on the page, on a part of it, or on the element', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    render(html`<test-swatch></test-swatch>`, box);
    const swatch = present(box.querySelector('test-swatch'));
    await swatch.updateComplete;
    const set = (element: HTMLElement, colour: string) =>
      element.style.setProperty('--usage-text', colour);
    const shown = () => getComputedStyle(present(swatch.renderRoot.querySelector('.ink'))).color;
    set(document.documentElement, 'rgb(1, 2, 3)');
    expect(shown()).to.equal('rgb(1, 2, 3)');
    set(box, 'rgb(4, 5, 6)');
    expect(shown()).to.equal('rgb(4, 5, 6)');
    set(swatch, 'rgb(7, 8, 9)');
    expect(shown()).to.equal('rgb(7, 8, 9)');
    document.documentElement.removeAttribute('style');
    box.remove();
  });

  it('follow a palette colour into every role that it has', async () => {
    const swatch = document.createElement('test-swatch');
    document.body.append(swatch);
    await swatch.updateComplete;
    swatch.style.setProperty('--usage-red', 'rgb(200, 0, 0)');
    for (const role of ['low', 'exhausted']) {
      expect(colourOf(swatch, role)[0] * 255, role).to.equal(200);
    }
    swatch.remove();
  });

  it('take the font of the page, and do not shrink below what can be read', async () => {
    const box = document.createElement('div');
    box.style.setProperty('font', '9px/1 Georgia');
    document.body.append(box);
    const swatch = document.createElement('test-swatch');
    box.append(swatch);
    await swatch.updateComplete;
    const { fontFamily, fontSize } = getComputedStyle(
      present(swatch.renderRoot.querySelector('.ink')),
    );
    expect([fontFamily, fontSize]).to.deep.equal(['Georgia', '14px']);
    document.documentElement.style.setProperty('font-size', '32px');
    expect(getComputedStyle(swatch).fontSize).to.equal('28px');
    document.documentElement.style.setProperty('font-size', '10px');
    expect(getComputedStyle(swatch).fontSize).to.equal('14px');
    document.documentElement.removeAttribute('style');
    box.remove();
  });

  it('hold where a page unsets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset; color: fuchsia }');
    document.adoptedStyleSheets.push(sheet);
    const swatch = document.createElement('test-swatch');
    document.body.append(swatch);
    await swatch.updateComplete;
    const ink = getComputedStyle(present(swatch.renderRoot.querySelector('.ink')));
    expect([ink.color, ink.fontSize, ink.boxSizing]).to.deep.equal([
      'rgb(20, 24, 31)',
      '14px',
      'border-box',
    ]);
    const control = getComputedStyle(present(swatch.renderRoot.querySelector('.button')));
    expect([control.display, control.minHeight]).to.deep.equal(['inline-flex', '32px']);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    swatch.remove();
  });
});
