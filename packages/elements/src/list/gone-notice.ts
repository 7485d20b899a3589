import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../locales/page.js';

/** What a drawer says of an id that the server does not have. */
export const goneNotice = (words: PageWords): TemplateResult =>
  html`<div class="notice">
    <p class="notice-title">${words.detail.gone()}</p>
    <p class="muted">${words.detail.goneText()}</p>
  </div>`;
