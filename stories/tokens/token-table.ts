import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import type { Token } from './token-list.js';

const schemes = ['light', 'dark'] as const;
const schemeNames = { light: 'Light', dark: 'Dark' } as const;

/** Tokens with what they are now, in light and in dark: it takes the kit's own twins, and so the page's theme. */
@customElement('token-table')
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        margin-block-end: 32px;
      }

      .scroll {
        overflow-x: auto;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        color: var(--_text);
        font:
          14px/20px system-ui,
          sans-serif;
        text-align: start;
      }

      th,
      td {
        padding: 8px 16px 8px 0;
        border-block-end: 1px solid var(--_line);
        font-weight: 400;
        text-align: start;
        vertical-align: middle;
      }

      thead th {
        color: var(--_text-muted);
        font-size: 12px;
      }

      code {
        font:
          13px/20px ui-monospace,
          monospace;
        overflow-wrap: anywhere;
      }

      small {
        display: block;
        color: var(--_text-muted);
        font-size: 12px;
        line-height: 16px;
      }

      i {
        display: block;
        box-sizing: border-box;
        inline-size: 56px;
        block-size: 28px;
        border: 1px solid light-dark(#14181f33, #eef1f633);
        border-radius: 6px;
        background: var(--shown);
      }

      .light {
        color-scheme: light;
      }

      .dark {
        color-scheme: dark;
      }
    `,
  ];

  @property({ attribute: false }) tokens: readonly Token[] = [];
  /** Whether the values are colors, and shown as such. */
  @property({ type: Boolean }) colors = false;

  override render(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Tokens">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            ${this.colors ? schemes.map((scheme) => html`<th scope="col">${schemeNames[scheme]}</th>`) : null}
            <th scope="col">If omitted</th>
            <th scope="col">What it is for</th>
          </tr>
        </thead>
        <tbody>
          ${this.tokens.map(
            ({ name, initial, about, behind }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                ${this.colors ? this.#swatches(name) : null}
                <td><code>${initial}</code></td>
                <td>
                  ${about}
                  ${behind.length === 0 ? null : html`<small>Behind ${behind.join(', ')}.</small>`}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #swatches(name: string): TemplateResult[] {
    return schemes.map((scheme) => html`<td><i class=${scheme} data-token=${name}></i></td>`);
  }

  protected override updated(): void {
    for (const swatch of this.renderRoot.querySelectorAll('i')) {
      const twin = (swatch.dataset['token'] ?? '').replace('--usage-', '--_');
      swatch.style.setProperty('--shown', `var(${twin})`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-table': TokenTable;
  }
}
