import { SCENARIOS } from '@usage-kit/mocks/scenarios';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { Simulation } from './simulation.js';

/** Time for the last requests to be given up. */
const goingMs = 50;

/** Selects the account. Changing it reloads the page, as in a real host. */
@customElement('scenario-choice')
export class ScenarioChoice extends LitElement {
  static override styles = sectionStyles;

  @property({ attribute: false }) simulation: Simulation | undefined;

  override render() {
    const current = this.simulation?.scenario;
    return html`
      <h3>Account</h3>
      <div class="fields">
        <label>
          Scenario
          <select @change=${this.#choose}>
            ${SCENARIOS.map(
              ({ name, title }) =>
                html`<option value=${name} ?selected=${name === current?.name}>${title}</option>`,
            )}
          </select>
        </label>
        <button type="button" @click=${this.#again}>Start over</button>
      </div>
      <p class="about">${current?.description}</p>
      ${
        this.simulation?.kept === false
          ? html`<p role="status">
              This browser’s storage is full: reloading the page starts over.
            </p>`
          : null
      }
    `;
  }

  readonly #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#begin(event.target.value);
  };

  readonly #again = (): void => {
    if (this.simulation) this.#begin(this.simulation.scenario.name);
  };

  #begin(scenario: string): void {
    Simulation.begin(scenario);
    // Cancel the requests of the elements before the simulated backend goes away.
    document.querySelector('usage-provider')?.remove();
    setTimeout(() => location.reload(), goingMs);
  }
}
