import {
  css,
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { base } from '../../styles/base.js';
import { button } from '../../styles/button.js';

/** Something to choose. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

/** Between the menu and the edge of the page, in CSS pixels. */
const edge = 4;

/**
 * A button that shows a few others below it. Escape, a choice, and leaving it close it.
 *
 * @fires part-choose - `detail` is the item's id.
 */
export class MenuPart extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    items: { attribute: false },
    _isOpen: { state: true },
  };

  static override styles: CSSResultGroup = [
    base,
    button,
    css`
      .anchor {
        display: flex;
        position: relative;
      }

      .menu {
        position: absolute;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        z-index: 2;
        display: grid;
        min-inline-size: 100%;
        padding: 4px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius-panel);
        background: var(--_surface-raised);
        box-shadow: var(--_shadow);
        translate: var(--_back-in-sight, 0);
      }

      .menu .button {
        justify-content: start;
        border-color: transparent;
        background: transparent;
        font-weight: 450;
      }

      .menu .button:hover {
        background: var(--_hover);
      }
    `,
  ];

  declare label: string;
  declare items: readonly MenuItem[];

  declare private _isOpen: boolean;

  constructor() {
    super();
    this.label = '';
    this.items = [];
    this._isOpen = false;
  }

  private get _opener(): HTMLButtonElement {
    return this.renderRoot.querySelector('.opener') as HTMLButtonElement;
  }

  private get _menu(): HTMLElement {
    return this.renderRoot.querySelector('.menu') as HTMLElement;
  }

  override render(): TemplateResult {
    return html`<div class="anchor" @keydown=${this.#onKeydown} @focusout=${this.#onFocusOut}>
      <button
        type="button"
        class="button button-small opener"
        aria-expanded=${this._isOpen}
        aria-controls="menu"
        @click=${this.#onToggle}
      >
        ${this.label}
      </button>
      <div class="menu" id="menu" ?hidden=${!this._isOpen}>
        ${this.items.map(
          ({ id, label }) =>
            html`<button type="button" class="button button-small" @click=${() => this.#choose(id)}>
              ${label}
            </button>`,
        )}
      </div>
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#keepInSight);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#keepInSight);
  }

  protected override updated(): void {
    this.#keepInSight();
  }

  /** Under a button at an edge of the page it would hang over that edge. */
  readonly #keepInSight = (): void => {
    if (!this._isOpen) return;
    this._menu.style.removeProperty('--_back-in-sight');
    const { left, right } = this._menu.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const push = left < 0 ? edge - left : right > clientWidth ? clientWidth - edge - right : 0;
    if (push !== 0) this._menu.style.setProperty('--_back-in-sight', `${push}px`);
  };

  readonly #onToggle = (): void => {
    this._isOpen = !this._isOpen;
  };

  #choose(id: string): void {
    this.#close();
    this.dispatchEvent(new CustomEvent('part-choose', { detail: id }));
  }

  #close(): void {
    this._isOpen = false;
    this._opener.focus();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._isOpen) return;
    event.stopPropagation();
    event.preventDefault();
    this.#close();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.renderRoot.contains(relatedTarget)) {
      this._isOpen = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-menu': MenuPart;
  }
}
