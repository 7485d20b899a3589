import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { outcome } from './outcome.js';
import type { Simulation } from './simulation.js';

const toolId = 'tool_test';
const modelId = 'model_test';
const number = new Intl.NumberFormat('en');

/** Runs tools and inference, which use credits and runs immediately. */
@customElement('use-section')
export class UseSection extends LitElement {
  static override styles = sectionStyles;

  @property({ attribute: false }) simulation: Simulation | undefined;
  /** Changes with the account, so that what is shown follows it. */
  @property({ type: Number }) version = 0;
  @state() private _said = '';
  @query('#runs') private readonly _runs!: HTMLInputElement;
  @query('#tokens') private readonly _tokens!: HTMLInputElement;

  override render() {
    return html`
      <h3>Run tools and inference</h3>
      <div class="fields">
        <label>
          Tool runs
          <input id="runs" type="number" min="1" max="100000" step="1" value="1000" />
        </label>
        <button type="button" @click=${this.#runTool}>Run tools</button>
      </div>
      <div class="fields">
        <label>
          Input and output tokens
          <input id="tokens" type="number" min="1000" step="1000" value="1000000" />
        </label>
        <button type="button" @click=${this.#infer}>Run inference</button>
      </div>
      <p role="status">${this._said}</p>
    `;
  }

  readonly #runTool = (): void => {
    const { simulation } = this;
    const count = this._runs.valueAsNumber;
    if (!simulation || !this._runs.reportValidity() || !Number.isInteger(count)) return;
    simulation.execute({
      type: 'create-tool',
      toolId,
      name: 'Test tool',
      ownerName: 'Ana Kovač',
    });
    simulation.execute({ type: 'deploy-tool', toolId });
    this._said = outcome(
      simulation.runTool(toolId, count),
      `Used ${number.format(count)} tool runs.`,
    );
  };

  readonly #infer = (): void => {
    const { simulation } = this;
    const tokens = this._tokens.valueAsNumber;
    if (!simulation || !this._tokens.reportValidity() || !Number.isInteger(tokens)) return;
    simulation.execute({
      type: 'create-model',
      modelId,
      name: 'Test model',
      modelType: 'base',
      parametersBillions: 8,
    });
    const before = simulation.engine.read.account().credits.used;
    const result = simulation.execute({
      type: 'infer',
      eventId: simulation.newId('inference'),
      modelId,
      inputTokens: tokens,
      outputTokens: tokens,
    });
    const after = simulation.engine.read.account().credits.used;
    const spent = number.format(Number(after) - Number(before));
    this._said = outcome(
      result,
      `Used ${spent} credits for ${number.format(tokens)} input and ${number.format(tokens)} output tokens.`,
    );
  };
}
