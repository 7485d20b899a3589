import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HeardEvent } from '../event-log.js';
import type { Simulation } from './simulation.js';
import './deploy-section.js';
import './event-list.js';
import './mail-outbox.js';
import './page-settings.js';
import './pay-section.js';
import './scenario-choice.js';
import './time-controls.js';
import './use-section.js';

/** Drives the simulated account of the demo page: scenario, time, usage, plan; and shows its emails and events. */
@customElement('simulator-panel')
export class SimulatorPanel extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 4;
      width: min(392px, 100vw);
      overflow-y: auto;
      overscroll-behavior: contain;
      border-inline-start: 1px solid var(--line);
      background: var(--surface);
      color: var(--text);
      box-shadow: 0 0 24px light-dark(#10182814, #0008);
    }

    @media (min-width: 1180px) {
      :host {
        box-shadow: none;
      }
    }

    header {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 52px;
      padding: 0 12px 0 20px;
      border-block-end: 1px solid var(--line);
      background: var(--surface);
    }

    h2 {
      margin: 0;
      font-size: 14px;
      font-weight: 600;
    }

    button {
      display: grid;
      place-items: center;
      width: 32px;
      height: 32px;
      padding: 0;
      border: 0;
      border-radius: 8px;
      background: transparent;
      color: var(--muted);
      cursor: pointer;
    }

    button:hover {
      background: var(--sunken);
    }

    :focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) simulation: Simulation | undefined;
  @property({ attribute: false }) events: readonly HeardEvent[] = [];
  @state() private _version = 0;
  #unsubscribe: (() => void) | undefined;

  override firstUpdated(): void {
    this.role = 'complementary';
    this.ariaLabel = 'Simulator';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('simulation')) return;
    this.#unsubscribe?.();
    this.#unsubscribe = this.simulation?.subscribe(() => {
      this._version += 1;
    });
  }

  override render() {
    const { simulation, _version: version } = this;
    if (!simulation) return null;
    return html`
      <header>
        <h2>Simulator</h2>
        <button type="button" aria-label="Close the simulator" @click=${this.#close}>
          <svg width="14" height="14" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <path d="M3 3l8 8M11 3l-8 8" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <scenario-choice .simulation=${simulation}></scenario-choice>
      <time-controls .simulation=${simulation} .version=${version}></time-controls>
      <use-section .simulation=${simulation} .version=${version}></use-section>
      <deploy-section .simulation=${simulation} .version=${version}></deploy-section>
      <pay-section .simulation=${simulation} .version=${version}></pay-section>
      <mail-outbox .simulation=${simulation} .version=${version}></mail-outbox>
      <event-list .events=${this.events}></event-list>
      <page-settings></page-settings>
    `;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new Event('close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'simulator-panel': SimulatorPanel;
  }
}
