import type { Resource } from '@usage-kit/contract';
import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { outcome } from './outcome.js';
import { plans } from '../plans.js';
import type { Simulation } from './simulation.js';

/** Tops up and changes the plan. */
@customElement('pay-section')
export class PaySection extends LitElement {
  static override styles = sectionStyles;

  @property({ attribute: false }) simulation: Simulation | undefined;
  /** Changes with the account, so that what is shown follows it. */
  @property({ type: Number }) version = 0;
  @state() private _said = '';
  @query('#resource') private readonly _resource!: HTMLSelectElement;
  @query('#amount') private readonly _amount!: HTMLInputElement;
  @query('#plan') private readonly _plan!: HTMLSelectElement;

  override render() {
    return html`
      <h3>Add credits</h3>
      <div class="fields">
        <label>
          Resource
          <select id="resource">
            <option value="credits">Credits</option>
            <option value="runs">Tool runs</option>
          </select>
        </label>
        <label>
          Amount
          <input id="amount" type="number" min="1" step="1" value="100" />
        </label>
        <button type="button" @click=${this.#topUp}>Add</button>
      </div>
      <div class="fields">
        <label>
          Plan
          <select id="plan">
            ${plans.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </label>
        <button type="button" @click=${this.#changePlan}>Change plan</button>
      </div>
      <p role="status">${this._said}</p>
    `;
  }

  readonly #topUp = (): void => {
    const { simulation } = this;
    if (!simulation || !this._amount.reportValidity()) return;
    const resource = this._resource.value as Resource;
    const amount = this._amount.value;
    const result = simulation.execute({
      type: 'top-up',
      eventId: simulation.newId('top_up'),
      resource,
      amount: resource === 'runs' ? this._amount.valueAsNumber : amount,
    });
    const what = resource === 'runs' ? 'tool runs' : 'credits';
    this._said = outcome(result, `Added ${amount} ${what}.`);
  };

  readonly #changePlan = (): void => {
    const chosen = plans.find(({ id }) => id === this._plan.value);
    if (!this.simulation || !chosen) return;
    const result = this.simulation.execute(chosen.command);
    this._said = outcome(result, `Changed the plan to ${chosen.name}.`);
  };
}
