import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import type { HeardEvent } from '../event-log.js';

/** The kit's DOM events, newest first. */
@customElement('event-list')
export class EventList extends LitElement {
  static override styles = [
    sectionStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding: 6px 0;
        border-block-end: 1px solid var(--line);
        font:
          12px/18px ui-monospace,
          SFMono-Regular,
          Menlo,
          monospace;
      }

      li:last-child {
        border-block-end: 0;
      }

      code {
        display: block;
        color: var(--muted);
        font: inherit;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) events: readonly HeardEvent[] = [];

  override render() {
    return html`
      <h3>Events (${this.events.length})</h3>
      ${
        this.events.length === 0
          ? html`<p>No events yet. Open the clock or press a button in a banner.</p>`
          : html`<ol>
              ${this.events.map(
                ({ name, detail }) => html`<li>${name}<code>${JSON.stringify(detail)}</code></li>`,
              )}
            </ol>`
      }
    `;
  }
}
