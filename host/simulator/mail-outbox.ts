import type { Email } from '@usage-kit/engine';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { languages } from './languages.js';
import type { Simulation } from './simulation.js';

const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const most = 30;

/** The emails to the account's administrators, newest first. */
@customElement('mail-outbox')
export class MailOutbox extends LitElement {
  static override styles = [
    sectionStyles,
    css`
      details {
        border-block-end: 1px solid var(--line);
      }

      details:last-of-type {
        border-block-end: 0;
      }

      summary {
        display: flex;
        gap: 8px;
        padding: 8px 0;
        font-size: 13px;
        line-height: 18px;
        cursor: pointer;
      }

      summary span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      time {
        flex: none;
        color: var(--muted);
        font-variant-numeric: tabular-nums;
      }

      iframe {
        display: block;
        width: 100%;
        height: 320px;
        margin-block-end: 12px;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: #fff;
      }
    `,
  ];

  @property({ attribute: false }) simulation: Simulation | undefined;
  /** Changes with the account, so that what is shown follows it. */
  @property({ type: Number }) version = 0;
  @state() private _language = 'en';
  @state() private _emails: readonly Email[] = [];

  override willUpdate(): void {
    this._emails = this.simulation?.outboxIn(this._language) ?? [];
  }

  override render() {
    const emails = this._emails;
    const newest = emails.slice(-most).reverse();
    return html`
      <h3>Outbox (${emails.length})</h3>
      <div class="fields">
        <label>
          Email language
          <select @change=${this.#language}>
            ${languages.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </select>
        </label>
      </div>
      ${
        newest.length === 0
          ? html`<p>No emails yet. The first is sent at 50% usage.</p>`
          : newest.map(
              ({ subject, at, html: body, to }) => html`
                <details>
                  <summary>
                    <span>${subject}</span>
                    <time datetime=${at} title=${`${at}, to ${to.join(', ')}`}>
                      ${shortDate.format(new Date(at))}
                    </time>
                  </summary>
                  <iframe sandbox title=${subject} srcdoc=${body} loading="lazy"></iframe>
                </details>
              `,
            )
      }
      ${emails.length > most ? html`<p>${emails.length - most} older emails are not shown.</p>` : null}
    `;
  }

  readonly #language = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this._language = event.target.value;
  };
}
