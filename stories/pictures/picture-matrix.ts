import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { openAccount, scenarioOf, type Life, type StoryAccount } from '../account/story-account.js';

/** A state, drawn in light and dark and from left to right and from right to left. */
export interface MatrixRow {
  readonly label: string;
  readonly life: Life;
  readonly content: TemplateResult;
}

/** The columns of every picture. */
export const looks = [
  { scheme: 'light', dir: 'ltr', lang: 'en' },
  { scheme: 'light', dir: 'rtl', lang: 'ar' },
  { scheme: 'dark', dir: 'ltr', lang: 'en' },
  { scheme: 'dark', dir: 'rtl', lang: 'ar' },
] as const;

/** States by themes by directions in one picture. Each row has its own account, its cells share it. */
@customElement('picture-matrix')
export class PictureMatrix extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 16px;
    }

    h3 {
      margin: 0 0 8px;
      font:
        600 12px/16px system-ui,
        sans-serif;
      color: light-dark(#5b6474, #9aa4b5);
    }

    .cells {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--cell, 260px)), 1fr));
      gap: 8px;
    }

    .cell {
      min-inline-size: 0;
      padding: 12px;
      border: 1px solid light-dark(#dfe3ea, #2a303b);
      border-radius: 10px;
      background: light-dark(#f7f8fa, #0f1115);
      color: light-dark(#14181f, #eef1f6);
      font:
        14px/20px system-ui,
        sans-serif;
    }

    .light {
      color-scheme: light;
    }

    .dark {
      color-scheme: dark;
    }
  `;

  @property({ attribute: false }) rows: readonly MatrixRow[] = [];
  @state() private _accounts: readonly StoryAccount[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this._accounts = this.rows.map(({ life }) => openAccount(scenarioOf(life)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const account of this._accounts) account.close();
    this._accounts = [];
  }

  override render(): TemplateResult {
    return html`${this._accounts.map((account, index) => this.#row(account, this.rows[index]))}`;
  }

  #row(account: StoryAccount, row: MatrixRow | undefined): TemplateResult | null {
    if (!row) return null;
    const { baseUrl, client, getToken, scenario } = account;
    return html`<section>
      <h3>${row.label}</h3>
      <usage-provider
        base-url=${baseUrl}
        account-id=${scenario.accountId}
        .getToken=${getToken}
        .client=${client}
      >
        <div class="cells">
          ${looks.map(
            ({ scheme, dir, lang }) =>
              html`<div class="cell ${scheme}" dir=${dir} lang=${lang}>${row.content}</div>`,
          )}
        </div>
      </usage-provider>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-matrix': PictureMatrix;
  }
}
