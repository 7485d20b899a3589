import { css, type CSSResult } from 'lit';

/**
 * What every element and part starts from. A page's `* { all: unset }` reaches the element itself and wins
 * over `:host`, but goes no further: so what text looks like is said on the children of the shadow root too.
 * `display` is left to the page: a host that hides an element by its own class must succeed.
 * English in a page that reads from the right, where the kit has no words for its language, keeps its full stops
 * at its ends.
 * Lines are 20 px for 14 px letters, and taller in a font that asks for more, such as one for Urdu. What it asks for is
 * `normal`, which the host holds and `1lh` below it means; `tan(atan2())` divides one length by another. A browser that
 * can't do that keeps the first line-height.
 */
export const coreBase: CSSResult = css`
  :host {
    display: block;
  }

  :host,
  :where(:host) > * {
    color: var(--_text);
    font-family: var(--usage-font, inherit);
    font-size: var(--_font-size);
    font-style: normal;
    font-weight: 450;
    line-height: calc(20 / 14);
    line-height: max(20 / 14, tan(atan2(1lh, 1em)));
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    word-spacing: normal;
    cursor: auto;
    -webkit-font-smoothing: antialiased;
  }

  :host {
    line-height: normal !important;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :where(p) {
    margin: 0;
  }

  :where(svg) {
    display: block;
    flex: none;
  }

  :where(p, span, b, bdi, button, label, li, th, td, h1, h2, h3, h4):lang(en):dir(rtl) {
    unicode-bidi: plaintext;
  }

  p:lang(en):dir(rtl) {
    text-align: right;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
`;
