import { expect } from '@open-wc/testing';
import { html, LitElement, render } from 'lit';
import {
  categories,
  colorOf,
  contrast,
  leastBetweenCategories,
  pairs,
} from '../testing/contrast.js';
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
          expect(contrast(colorOf(swatch, role), colorOf(swatch, ground))).to.be.at.least(least);
        });
      }

      it('tell the categories apart by lightness too', () => {
        for (const [at, one] of categories.entries()) {
          for (const other of categories.slice(at + 1)) {
            expect(
              contrast(colorOf(swatch, one), colorOf(swatch, other)),
              `${one}, ${other}`,
            ).to.be.at.least(leastBetweenCategories);
          }
        }
      });
    });
  }

  it('let a value win that is set on the page, on a part of it, or on the element', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    render(html`<test-swatch></test-swatch>`, box);
    const swatch = present(box.querySelector('test-swatch'));
    await swatch.updateComplete;
    const set = (element: HTMLElement, color: string) =>
      element.style.setProperty('--usage-text', color);
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

  it('follow a palette color into every role that it has', async () => {
    const swatch = document.createElement('test-swatch');
    document.body.append(swatch);
    await swatch.updateComplete;
    swatch.style.setProperty('--usage-red', 'rgb(200, 0, 0)');
    for (const role of ['low', 'exhausted']) {
      expect(colorOf(swatch, role)[0] * 255, role).to.equal(200);
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
