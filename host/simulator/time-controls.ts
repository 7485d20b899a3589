import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import type { Simulation } from './simulation.js';

const hour = 3600;
const day = 24 * hour;

const inWords = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'UTC',
});

/** Advances the account's clock. */
@customElement('time-controls')
export class TimeControls extends LitElement {
  static override styles = sectionStyles;

  @property({ attribute: false }) simulation: Simulation | undefined;
  /** Changes with the account, so that what is shown follows it. */
  @property({ type: Number }) version = 0;
  @state() private _said = '';

  override render() {
    const { simulation } = this;
    if (!simulation) return null;
    const hasEnd = simulation.engine.read.account().cycle.endsAt !== null;
    return html`
      <h3>Advance time</h3>
      <p><time datetime=${simulation.now}>${inWords.format(new Date(simulation.now))} UTC</time></p>
      <div class="fields">
        <button type="button" @click=${() => this.#advance(hour, '1 hour')}>+ 1 hour</button>
        <button type="button" @click=${() => this.#advance(day, '1 day')}>+ 1 day</button>
        <button type="button" @click=${this.#toThreshold}>Advance to next threshold</button>
        <button type="button" ?disabled=${!hasEnd} @click=${this.#toCycleEnd}>
          Advance to end of cycle
        </button>
      </div>
      <p role="status">${this._said}</p>
    `;
  }

  #advance(seconds: number, what: string): void {
    this.simulation?.advance(seconds);
    this._said = `Advanced ${what}.`;
  }

  readonly #toThreshold = (): void => {
    const at = this.simulation?.advanceToNextThreshold();
    this._said = at
      ? `Reached on ${inWords.format(new Date(at))} UTC.`
      : 'Nothing is using credits. Run inference or tools, or deploy something first.';
  };

  readonly #toCycleEnd = (): void => {
    const at = this.simulation?.advanceToCycleEnd();
    if (at) this._said = `The next cycle started on ${inWords.format(new Date(at))} UTC.`;
  };
}
