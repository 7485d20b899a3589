import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { WordsController } from '../../controllers/words-controller.js';
import { page } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { button } from '../../styles/button.js';
import { closeIcon } from '../icons.js';
import { drawerPartStyles } from './drawer-part.styles.js';

/**
 * A modal dialog that slides over the page from its end. Who opens it gives the focus back when it has closed.
 *
 * @slot - What it shows.
 * @slot tag - Beside the title, such as a status.
 * @fires part-closed - It has gone from sight; what it showed can go too.
 * @fires part-close - Someone wants it closed: the button, Escape, a press beside it. Its owner sets `open`.
 */
export class DrawerPart extends LitElement {
  static override properties: PropertyDeclarations = {
    open: { attribute: false },
    heading: { attribute: false },
  };

  static override styles = [base, button, drawerPartStyles];

  declare open: boolean;
  /** Its title, which names it. */
  declare heading: string;

  readonly #words = new WordsController(this, page);
  /** Where it is no longer drawn, it must not keep the page behind it out of reach. */
  readonly #drawn = new ResizeObserver(() => {
    if (this.open && this._dialog.getClientRects().length === 0) this.#wantClosed();
  });

  constructor() {
    super();
    this.open = false;
    this.heading = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A dialog that was taken out of the page is closed; put back, it opens again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawn.disconnect();
  }

  focusTitle(): void {
    this._title.focus();
  }

  private get _dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  private get _title(): HTMLElement {
    return this.renderRoot.querySelector('h2') as HTMLElement;
  }

  override render(): TemplateResult {
    const { words } = this.#words;
    return html`
      <dialog
        part="drawer"
        aria-labelledby="title"
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
      >
        <div class="sheet">
          <header>
            <div class="titles">
              <h2 id="title" tabindex="-1">${this.heading}</h2>
              <slot name="tag"></slot>
            </div>
            <button
              type="button"
              class="icon-button"
              aria-label=${words.action.close()}
              @click=${this.#wantClosed}
            >
              ${closeIcon}
            </button>
          </header>
          <slot></slot>
        </div>
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    // The sheet covers the dialog, so a press on the dialog itself is one on its backdrop. Escape does the same.
    this._dialog.addEventListener('click', (event) => {
      if (event.target === this._dialog) this.#wantClosed();
    });
  }

  protected override updated(): void {
    const dialog = this._dialog;
    if (this.open && !dialog.open && this.isConnected) {
      dialog.showModal();
      this._title.focus();
      this.#drawn.observe(dialog);
    } else if (!this.open && dialog.open) {
      this.#drawn.disconnect();
      dialog.close();
      void this.#slideAway(dialog);
    }
  }

  async #slideAway(dialog: HTMLDialogElement): Promise<void> {
    await Promise.allSettled(dialog.getAnimations().map(({ finished }) => finished));
    if (!this.open) this.dispatchEvent(new CustomEvent('part-closed'));
  }

  #onCancel(event: Event): void {
    // A `<select>` or a file field inside fires one too.
    if (event.target !== this._dialog) return;
    event.preventDefault();
    this.#wantClosed();
  }

  /**
   * The browser closes a dialog on a second Escape, whatever is said to the first. It tells late: what was closed
   * may be open again.
   */
  #onClose(event: Event): void {
    if (event.target === this._dialog && this.open && !this._dialog.open) this.#wantClosed();
  }

  readonly #wantClosed = (): void => {
    this.dispatchEvent(new CustomEvent('part-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-drawer': DrawerPart;
  }
}
