import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { openAccount, type StoryAccount } from '../account/story-account.js';
import { firstMorning, stations } from './stations.js';

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'long',
  timeZone: 'UTC',
});

/** Walks an account from new to stopped: the real engine, and what the elements make of it. */
@customElement('account-walk')
export class AccountWalk extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 16px;
      margin-block-end: 32px;
      color: light-dark(#14181f, #eef1f6);
      font:
        14px/20px system-ui,
        sans-serif;
    }

    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    button {
      min-block-size: 32px;
      padding: 0 12px;
      border: 1px solid light-dark(#7f8796, #6b7485);
      border-radius: 8px;
      background: transparent;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    button[aria-current] {
      background: light-dark(#14181f, #eef1f6);
      color: light-dark(#ffffff, #14181f);
    }

    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
    }

    p {
      margin: 0;
    }

    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      margin: 0;
      color: light-dark(#5b6474, #9aa4b5);
    }

    dl div {
      display: flex;
      gap: 8px;
    }

    dd {
      margin: 0;
      color: light-dark(#14181f, #eef1f6);
    }
  `;

  @state() private _at = 0;
  @state() private _account: StoryAccount | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._account?.close();
    this._account = undefined;
  }

  override render(): TemplateResult {
    return html`
      <ol>
        ${stations.map(
          ({ title }, index) =>
            html`<li>
              <button
                type="button"
                aria-current=${index === this._at ? 'step' : nothing}
                @click=${() => this.#goTo(index)}
              >
                ${title}
              </button>
            </li>`,
        )}
      </ol>
      <p aria-live="polite">${stations[this._at]?.text}</p>
      ${this._account ? this.#elements(this._account) : null}
    `;
  }

  #elements({ baseUrl, client, getToken, scenario, world }: StoryAccount): TemplateResult {
    const { engine } = world.account();
    const { credits } = engine.read.account();
    return html`
      <dl>
        <div>
          <dt>Remaining</dt>
          <dd>${credits.remaining} of ${credits.allocated} credits</dd>
        </div>
        <div>
          <dt>Time</dt>
          <dd>${time.format(new Date(engine.now))}</dd>
        </div>
        <div>
          <dt>Emails so far</dt>
          <dd>${engine.outbox.length}</dd>
        </div>
      </dl>
      <usage-provider
        base-url=${baseUrl}
        account-id=${scenario.accountId}
        .getToken=${getToken}
        .client=${client}
      >
        <usage-banners></usage-banners>
        <header><span>What a host’s page shows</span><usage-clock></usage-clock></header>
        <usage-overview></usage-overview>
      </usage-provider>
    `;
  }

  #begin(): void {
    this._account?.close();
    this._account = openAccount(firstMorning);
    this._at = 0;
  }

  /** Time does not go back: an earlier station is reached from the beginning. */
  #goTo(station: number): void {
    if (station < this._at) this.#begin();
    const world = this._account?.world;
    while (world && this._at < station) {
      this._at += 1;
      stations[this._at]?.live(world);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-walk': AccountWalk;
  }
}
