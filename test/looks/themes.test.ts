import { expect } from '@open-wc/testing';
import { css, CSSResult, type CSSResultGroup, html, LitElement } from 'lit';
import { base } from '../../packages/elements/src/styles/base.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import {
  categories,
  colorOf,
  contrast,
  leastBetweenCategories,
  pairs,
} from '../../packages/elements/src/testing/contrast.js';

class ThemedSwatch extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      .shapes {
        inline-size: var(--_space);
        block-size: var(--_control-height);
        min-block-size: var(--_control-height-small);
        max-block-size: var(--_row-height);
        border-radius: var(--_radius-card) var(--_radius-control) var(--_radius-field)
          var(--_radius-small);
        outline: var(--_focus-width) solid var(--_focus);
        box-shadow: var(--_shadow);
        transition: opacity var(--_duration);
        font: var(--_font-size-small) var(--_font-mono);
        border-image-width: var(--_radius-panel);
      }
    `,
  ];
  override render() {
    return html`<div class="shapes"></div>`;
  }
}
customElements.define('test-themed-swatch', ThemedSwatch);

declare global {
  interface HTMLElementTagNameMap {
    'test-themed-swatch': ThemedSwatch;
  }
}

const themes = ['neutral', 'material', 'carbon'];
const sources = new Map<string, string>();

/** The text of a theme's file, as a host links it. */
const fileOf = (theme: string): string => sources.get(theme) ?? '';

/** Every name of a style sheet that the kit reads from the page. */
const declared = new Set(declaredBy([tokens, base]));

function declaredBy(style: CSSResultGroup): string[] {
  if (Array.isArray(style)) return style.flatMap(declaredBy);
  return style instanceof CSSResult ? (style.cssText.match(/--usage-[\w-]+/g) ?? []) : [];
}

function swatchIn(scheme: string, theme: string): { box: HTMLElement; swatch: ThemedSwatch } {
  const box = document.createElement('div');
  box.style.setProperty('color-scheme', scheme);
  box.dataset['usageTheme'] = theme;
  const swatch = document.createElement('test-themed-swatch');
  box.append(swatch);
  document.body.append(box);
  return { box, swatch };
}

/** What a shape looks like, as the browser has computed it. */
function shapesOf(swatch: ThemedSwatch): Record<string, string> {
  const shape = swatch.renderRoot.querySelector('.shapes');
  if (!shape) throw new Error('The swatch was not drawn.');
  const style = getComputedStyle(shape);
  return Object.fromEntries(
    [
      'inline-size',
      'block-size',
      'min-block-size',
      'max-block-size',
      'border-radius',
      'outline',
      'box-shadow',
      'transition-duration',
      'font-size',
      'font-family',
      'border-image-width',
    ].map((name) => [name, style.getPropertyValue(name)]),
  );
}

const roles = [...new Set(pairs.flatMap(([role, ground]) => [role, ground])), 'backdrop', 'line'];

describe('the themes', () => {
  const sheets = new Map<string, CSSStyleSheet>();
  const ofThePage = [...document.adoptedStyleSheets];

  before(async () => {
    for (const theme of themes) {
      const response = await fetch(`/packages/elements/themes/${theme}.css`);
      expect(response.ok, theme).to.equal(true);
      sources.set(theme, await response.text());
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(fileOf(theme));
      sheets.set(theme, sheet);
    }
  });

  afterEach(() => {
    document.adoptedStyleSheets = ofThePage;
  });

  const use = (...names: string[]): void => {
    document.adoptedStyleSheets = names.flatMap((name) => sheets.get(name) ?? []);
  };

  for (const theme of themes) {
    describe(theme, () => {
      it('sets existing tokens, and nothing else', () => {
        const [rule, ...more] = sheets.get(theme)?.cssRules ?? [];
        expect(more).to.have.length(0);
        const style = (rule as CSSStyleRule).style;
        expect(style.length).to.be.above(40);
        expect([...style].filter((name) => !declared.has(name))).to.deep.equal([]);
      });

      it('sets the same tokens as the other themes, so that they can be nested', () => {
        const named = (name: string): string[] => {
          const [rule] = sheets.get(name)?.cssRules ?? [];
          return [...(rule as CSSStyleRule).style].sort();
        };
        expect(named(theme)).to.deep.equal(named('neutral'));
      });

      for (const scheme of ['light', 'dark']) {
        it(`has enough contrast in ${scheme}`, async () => {
          use(theme);
          const { box, swatch } = swatchIn(scheme, theme);
          await swatch.updateComplete;
          const weak = pairs
            .map(([role, ground, least]) => ({
              pair: `${role} on ${ground}`,
              least,
              is: contrast(colorOf(swatch, role), colorOf(swatch, ground)),
            }))
            .filter(({ is, least }) => is < least)
            .map(({ pair, is, least }) => `${pair}: ${is.toFixed(2)} of ${least}`);
          expect(weak).to.deep.equal([]);
          for (const [at, one] of categories.entries()) {
            for (const other of categories.slice(at + 1)) {
              expect(
                contrast(colorOf(swatch, one), colorOf(swatch, other)),
                `${one}, ${other}`,
              ).to.be.at.least(leastBetweenCategories);
            }
          }
          box.remove();
        });
      }

      it('differs between light and dark', async () => {
        use(theme);
        const light = swatchIn('light', theme);
        const dark = swatchIn('dark', theme);
        await Promise.all([light.swatch.updateComplete, dark.swatch.updateComplete]);
        for (const role of ['surface', 'text', 'accent', 'moderate-quiet']) {
          expect(colorOf(light.swatch, role), role).not.to.deep.equal(colorOf(dark.swatch, role));
        }
        light.box.remove();
        dark.box.remove();
      });
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`neutral looks like the kit without a theme, in ${scheme}`, async () => {
      const { box, swatch } = swatchIn(scheme, 'neutral');
      await swatch.updateComplete;
      const look = () => ({
        ...Object.fromEntries(roles.map((role) => [role, colorOf(swatch, role).join()])),
        ...shapesOf(swatch),
      });
      const bare = look();
      use('neutral');
      expect(look()).to.deep.equal(bare);
      use('carbon');
      box.removeAttribute('data-usage-theme');
      expect(look()).not.to.deep.equal(bare);
      box.remove();
    });
  }

  it('a box of one theme on a page of another looks like its own', async () => {
    use('neutral');
    const alone = swatchIn('light', 'neutral');
    await alone.swatch.updateComplete;
    const look = () => ({
      ...Object.fromEntries(roles.map((role) => [role, colorOf(alone.swatch, role).join()])),
      ...shapesOf(alone.swatch),
    });
    const own = look();
    use('neutral', 'material');
    expect(look()).to.deep.equal(own);
    alone.box.remove();
  });

  it('a value of the page overrides a theme, whichever is linked first', async () => {
    const brand = new CSSStyleSheet();
    brand.replaceSync(':root { --usage-accent: rgb(1, 2, 3) }');
    use('material');
    document.adoptedStyleSheets.unshift(brand);
    const swatch = document.createElement('test-themed-swatch');
    document.body.append(swatch);
    await swatch.updateComplete;
    for (const role of ['accent', 'primary', 'focus', 'credits']) {
      expect(
        colorOf(swatch, role)
          .slice(0, 3)
          .map((part) => part * 255),
        role,
      ).to.deep.equal([1, 2, 3]);
    }
    swatch.remove();
  });
});
