/** Something of the host's own, made with its own Lit. */
import { html, LitElement } from 'lit';

class HostGreeting extends LitElement {
  override render() {
    return html`<p>The host's own Lit has drawn this.</p>`;
  }
}
customElements.define('host-greeting', HostGreeting);
