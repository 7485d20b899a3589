import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { outcome } from './outcome.js';
import type { Simulation } from './simulation.js';

type Kind = 'guardrail' | 'script' | 'model';

interface Running {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

const guardrails = [
  'Regex',
  'Anonymize',
  'Ban Topics',
  'Prompt Injection',
  'Toxicity',
  'Bias Detection',
  'Deanonymize',
  'Relevance',
];

/** Deploys guardrails, scripts and models, and undeploys them. */
@customElement('deploy-section')
export class DeploySection extends LitElement {
  static override styles = [
    sectionStyles,
    css`
      ul {
        margin: 12px 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: 8px;
        align-items: center;
        padding: 4px 0;
        font-size: 13px;
      }

      li span {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      li button {
        height: 28px;
      }
    `,
  ];

  @property({ attribute: false }) simulation: Simulation | undefined;
  /** Changes with the account, so that what is shown follows it. */
  @property({ type: Number }) version = 0;
  @state() private _said = '';
  @state() private _kind: Kind = 'guardrail';
  @query('#hardware') private readonly _hardware!: HTMLSelectElement;
  @query('#count') private readonly _count!: HTMLInputElement;

  override render() {
    if (!this.simulation) return null;
    const running = this.#running();
    return html`
      <h3>Deploy</h3>
      <div class="fields">
        <label>
          Type
          <select @change=${this.#choose}>
            <option value="guardrail">Guardrail</option>
            <option value="script">Custom script</option>
            <option value="model">Model</option>
          </select>
        </label>
        <label>
          Hardware
          <select id="hardware">
            ${this.#hardware().map((name) => html`<option value=${name}>${name}</option>`)}
          </select>
        </label>
        <label>
          ${this._kind === 'guardrail' ? 'CPUs' : 'Replicas'}
          <input id="count" type="number" min="1" max="10" step="1" value="1" />
        </label>
        <button type="button" @click=${this.#deploy}>Deploy</button>
      </div>
      <p role="status">${this._said}</p>
      ${
        running.length === 0
          ? null
          : html`<ul aria-label="Running deployments">
              ${running.map(
                (one) => html`
                  <li>
                    <span title=${one.name}>${one.name}</span>
                    <button type="button" @click=${() => this.#undeploy(one)}>Undeploy</button>
                  </li>
                `,
              )}
            </ul>`
      }
    `;
  }

  #hardware(): readonly string[] {
    const rates = this.simulation?.engine.read.rates();
    switch (this._kind) {
      case 'guardrail':
        return rates?.cpus.map(({ cpuType }) => cpuType) ?? [];
      case 'script':
        return rates?.scriptProfiles.map(({ profile }) => profile) ?? [];
      case 'model':
        return rates?.gpus.map(({ gpu }) => gpu) ?? [];
    }
  }

  #running(): readonly Running[] {
    const read = this.simulation?.engine.read;
    if (!read) return [];
    const deployed = { status: ['deployed'], limit: 500 };
    const models = read.models({ limit: 500 }).items;
    return [
      ...read
        .guardrails(deployed)
        .items.map(({ id, name }) => ({ kind: 'guardrail' as const, id, name })),
      ...read
        .scripts(deployed)
        .items.map(({ id, name }) => ({ kind: 'script' as const, id, name })),
      ...models.flatMap((model) =>
        read.deployments(model.id, deployed).items.map(({ id, name }) => ({
          kind: 'model' as const,
          id,
          name: `${model.name}: ${name}`,
        })),
      ),
    ];
  }

  readonly #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this._kind = event.target.value as Kind;
  };

  readonly #deploy = (): void => {
    const { simulation } = this;
    const hardware = this._hardware.value;
    const count = this._count.valueAsNumber;
    if (!simulation || !this._count.reportValidity() || !Number.isInteger(count)) return;
    const id = simulation.newId(this._kind);
    switch (this._kind) {
      case 'guardrail': {
        const name = guardrails[simulation.engine.read.guardrails().total % guardrails.length];
        simulation.execute({ type: 'create-guardrail', guardrailId: id, name: name ?? 'Regex' });
        const result = simulation.execute({
          type: 'deploy-guardrail',
          guardrailId: id,
          cpuType: hardware,
          cpuCount: count,
        });
        this._said = outcome(result, `Deployed ${name ?? 'Regex'}.`);
        return;
      }
      case 'script': {
        simulation.execute({
          type: 'import-script',
          scriptId: id,
          name: 'Test script',
          language: 'Python',
          languageVersion: '3.10.15',
        });
        const result = simulation.execute({
          type: 'deploy-script',
          scriptId: id,
          profile: hardware,
          replicas: count,
        });
        this._said = outcome(result, 'Deployed the script.');
        return;
      }
      case 'model': {
        const modelId = simulation.newId('base');
        simulation.execute({
          type: 'create-model',
          modelId,
          name: 'Test model',
          modelType: 'base',
          parametersBillions: 8,
        });
        const result = simulation.execute({
          type: 'deploy-model',
          deploymentId: id,
          modelId,
          name: `On ${hardware}`,
          deploymentType: 'dedicated',
          gpu: hardware,
          replicas: count,
        });
        this._said = outcome(result, 'Deployed the model.');
      }
    }
  };

  #undeploy({ kind, id, name }: Running): void {
    const { simulation } = this;
    if (!simulation) return;
    const result =
      kind === 'guardrail'
        ? simulation.execute({ type: 'undeploy-guardrail', guardrailId: id })
        : kind === 'script'
          ? simulation.execute({ type: 'undeploy-script', scriptId: id })
          : simulation.execute({ type: 'undeploy-model', deploymentId: id });
    this._said = outcome(result, `Undeployed ${name}.`);
  }
}
