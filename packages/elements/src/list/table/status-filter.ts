import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { WordsController } from '../../controllers/words-controller.js';
import { formatInteger } from '../../intl/number.js';
import { page } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { button } from '../../styles/button.js';
import { chevronIcon } from '../../parts/icons.js';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/**
 * A button that says which statuses are shown, with a list of boxes to check.
 *
 * @fires part-filter - Others were chosen; `detail.chosen` are their values, none for all.
 */
export class StatusFilterPart extends LitElement {
  static override properties: PropertyDeclarations = {
    choices: { attribute: false },
    chosen: { attribute: false },
    _open: { state: true },
  };

  static override styles = [
    base,
    button,
    css`
      :host {
        position: relative;
        display: inline-block;
      }

      .button {
        max-inline-size: 100%;
      }

      .icon {
        transform: rotate(90deg);
        color: var(--_text-muted);
      }

      .menu {
        position: absolute;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        z-index: 3;
        min-inline-size: 208px;
        max-inline-size: min(320px, 80vw);
        padding: calc(var(--_space) * 2);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-panel);
        background: var(--_surface-raised);
        box-shadow: var(--_shadow);
      }

      .menu:focus {
        outline: none;
      }

      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }

      legend {
        padding: 4px calc(var(--_space) * 2);
        color: var(--_text-muted);
        font-size: var(--_font-size-tiny);
        font-weight: 600;
      }

      label {
        display: flex;
        align-items: center;
        gap: calc(var(--_space) * 2.5);
        min-block-size: 32px;
        padding: 0 calc(var(--_space) * 2);
        border-radius: var(--_radius-small);
        cursor: pointer;
      }

      label:hover {
        background: var(--_hover);
      }

      input {
        inline-size: 16px;
        block-size: 16px;
        margin: 0;
        accent-color: var(--_accent);
        cursor: pointer;
      }

      .reset {
        inline-size: 100%;
        margin-block-start: 4px;
      }
    `,
  ];

  declare choices: readonly FilterChoice[];
  declare chosen: readonly string[];

  declare private _open: boolean;

  readonly #words = new WordsController(this, page);

  constructor() {
    super();
    this.choices = [];
    this.chosen = [];
    this._open = false;
  }

  private get _button(): HTMLButtonElement {
    return this.renderRoot.querySelector('.button') as HTMLButtonElement;
  }

  private get _firstBox(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render(): TemplateResult {
    const { words } = this.#words;
    return html`
      <div @keydown=${this.#onKeyDown} @focusout=${this.#onFocusOut}>
        <button
          type="button"
          class="button"
          aria-expanded=${this._open}
          aria-controls=${this._open ? 'menu' : nothing}
          @click=${this.#onToggle}
        >
          ${words.list.status({ chosen: this.#chosenText() })} ${chevronIcon}
        </button>
        ${this._open ? this.#menu() : nothing}
      </div>
    `;
  }

  #menu(): TemplateResult {
    const { words } = this.#words;
    return html`<div class="menu" id="menu" tabindex="-1">
      <fieldset>
        <legend>${words.list.statusLegend()}</legend>
        ${this.choices.map(
          ({ value, label }) =>
            html`<label>
              <input
                type="checkbox"
                .checked=${this.chosen.includes(value)}
                @change=${(event: Event) =>
                  this.#toggle(value, (event.target as HTMLInputElement).checked)}
              />
              ${label}
            </label>`,
        )}
      </fieldset>
      ${
        this.chosen.length > 0
          ? html`<button
              type="button"
              class="button button-small button-quiet reset"
              @click=${this.#onReset}
            >
              ${words.list.statusReset()}
            </button>`
          : nothing
      }
    </div>`;
  }

  #chosenText(): string {
    const { words, lang } = this.#words;
    const [only, ...more] = this.chosen;
    if (only === undefined) return words.list.statusAll();
    if (more.length === 0) {
      return this.choices.find(({ value }) => value === only)?.label ?? only;
    }
    const count = this.chosen.length;
    return words.list.statusSome({ count, shown: formatInteger(lang, count) });
  }

  #toggle(value: string, on: boolean): void {
    const { choices, chosen } = this;
    const has = (candidate: string): boolean =>
      candidate === value ? on : chosen.includes(candidate);
    this.#tell(choices.map((choice) => choice.value).filter(has));
  }

  readonly #onToggle = (): void => {
    this._open = !this._open;
  };

  readonly #onReset = (): void => {
    this.#tell([]);
    // The button goes with what it was for.
    this._firstBox?.focus();
  };

  #tell(chosen: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('part-filter', { detail: { chosen } }));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this._open) return;
    // Only the list closes, not a drawer that this is in.
    event.preventDefault();
    event.stopPropagation();
    this._open = false;
    this._button.focus();
  }

  #onFocusOut(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.renderRoot.contains(to)) this._open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-status-filter': StatusFilterPart;
  }
}
