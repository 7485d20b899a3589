import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sectionStyles } from './drawer.styles.js';
import { languages } from './languages.js';

/** What the host page itself decides, and the widgets follow: theme, language, direction, who is looking. */
@customElement('page-settings')
export class PageSettings extends LitElement {
  static override styles = sectionStyles;

  override render() {
    return html`
      <h3>Page</h3>
      <div class="fields">
        <label>
          Theme
          <select @change=${this.#theme}>
            <option value="light dark">System</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
        <label>
          Language
          <select @change=${this.#language}>
            ${languages.map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
          </select>
        </label>
        <label>
          Upgrades
          <select @change=${this.#payer}>
            <option value="true">Allowed</option>
            <option value="false">Not allowed</option>
          </select>
        </label>
      </div>
    `;
  }

  readonly #theme = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) {
      document.documentElement.style.setProperty('color-scheme', event.target.value);
    }
  };

  readonly #language = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    document.documentElement.lang = event.target.value;
    document.documentElement.dir = event.target.value === 'ar' ? 'rtl' : 'ltr';
  };

  readonly #payer = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    for (const element of document.querySelectorAll('usage-banners, usage-clock')) {
      element.setAttribute('can-upgrade', event.target.value);
    }
  };
}
