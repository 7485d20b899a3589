import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** A story with the settings of the toolbar, such as `scheme:dark;locale:ar`. */
export interface Frame {
  readonly story: string;
  readonly globals: string;
  readonly label: string;
}

/** All text below a node of another document, whose classes are not those of this one. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const { shadowRoot } = node as Partial<Element>;
  return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(textIn).join(' ');
}

/**
 * Stories side by side, each in its own document: what covers its whole page, a drawer or an open popover, can
 * be put into one picture in no other way.
 */
@customElement('picture-frames')
export class PictureFrames extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 290px), 1fr));
      gap: 8px;
    }

    figure {
      margin: 0;
      min-inline-size: 0;
    }

    figcaption {
      margin-block-end: 4px;
      font:
        600 12px/16px system-ui,
        sans-serif;
      color: light-dark(#5b6474, #9aa4b5);
    }

    iframe {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: var(--frame, 480px);
      border: 1px solid light-dark(#dfe3ea, #2a303b);
      border-radius: 10px;
    }
  `;

  @property({ attribute: false }) frames: readonly Frame[] = [];

  override render(): TemplateResult {
    return html`${this.frames.map(
      ({ story, globals, label }) =>
        html`<figure>
          <figcaption>${label}</figcaption>
          <iframe
            title=${label}
            src="iframe.html?id=${story}&viewMode=story&globals=${globals};a11y.manual:!true"
          ></iframe>
        </figure>`,
    )}`;
  }

  /** What is to be read in each of the stories that are there. */
  get texts(): readonly string[] {
    return [...this.renderRoot.querySelectorAll('iframe')].flatMap((frame) => {
      const body = frame.contentDocument?.body;
      return body?.classList.contains('sb-show-main') ? [textIn(body)] : [];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-frames': PictureFrames;
  }
}
