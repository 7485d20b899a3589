import { html, nothing, type TemplateResult } from 'lit';
import { formatInteger } from '../../intl/number.js';
import type { PageWords } from '../../locales/page.js';
import { closeIcon } from '../../parts/icons.js';
import { errorSentence } from '../../parts/notice/notice.js';
import type { ExportState } from './export-controller.js';

/** How an export goes, and how it ended, in a sentence; empty where there is none. */
export function exportSentence(words: PageWords, lang: string, state: ExportState): string {
  const number = (value: number): string => formatInteger(lang, value);
  switch (state.status) {
    case 'idle':
      return '';
    case 'running':
      return words.export.progress({ done: number(state.done), total: number(state.total) });
    case 'done': {
      const counts = { count: state.rows, shown: number(state.rows) };
      return state.changed ? words.export.changed(counts) : words.export.done(counts);
    }
    case 'canceled':
      return words.export.canceled();
    case 'failed':
      return words.export.failed({ done: number(state.done), total: number(state.total) });
  }
}

/** How an export goes, and how it ended, with what can be done about it. */
export function exportStatus(
  words: PageWords,
  lang: string,
  state: ExportState,
  act: { readonly cancel: () => void; readonly again: () => void; readonly dismiss: () => void },
): TemplateResult | typeof nothing {
  const text = exportSentence(words, lang, state);
  const dismiss = html`<button
    type="button"
    class="icon-button"
    aria-label=${words.action.dismiss()}
    @click=${act.dismiss}
  >
    ${closeIcon}
  </button>`;
  switch (state.status) {
    case 'idle':
      return nothing;
    case 'running':
      return html`<div class="message export-status">
        <progress
          aria-label=${text}
          max=${Math.max(1, state.total)}
          .value=${state.done}
        ></progress>
        <p class="number">${text}</p>
        <button type="button" class="button button-small" @click=${act.cancel}>
          ${words.export.cancel()}
        </button>
      </div>`;
    case 'done':
    case 'canceled':
      return html`<div class="message export-status">
        <p class="number">${text}</p>
        ${dismiss}
      </div>`;
    case 'failed':
      return html`<div class="message export-status">
        <p class="number">
          ${text}
          <span class="muted">${errorSentence(words, state.error)}</span>
        </p>
        <button type="button" class="button button-small" @click=${act.again}>
          ${words.action.tryAgain()}
        </button>
        ${dismiss}
      </div>`;
  }
}
