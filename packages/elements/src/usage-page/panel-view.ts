import { html, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../locales/page.js';
import type { Panel, PanelInput } from './panels.js';

/** How far a panel's code has come. */
export type Arrival = 'loading' | 'ready' | 'failed';

export interface PanelViewOptions {
  readonly name: string;
  readonly words: PageWords;
  /** Undefined where it was never opened. */
  readonly arrival: Arrival | undefined;
  /** What it was last given. */
  readonly input: PanelInput | undefined;
  readonly onRetry: () => void;
  readonly onCompare: (event: CustomEvent<boolean>) => void;
}

/** A panel of the kit: itself, or what is in its place until it has come. */
export function panelView(
  panel: Panel,
  options: PanelViewOptions,
): TemplateResult | typeof nothing {
  const { name, words, arrival, input, onRetry, onCompare } = options;
  if (!input) return nothing;
  switch (arrival) {
    case 'ready':
      return html`<div class="content" @part-compare=${onCompare}>${panel.render(input)}</div>`;
    case 'failed':
      return html`<div class="card notice notice-failed" role="alert">
        <p class="notice-title">${words.usagePage.panelFailed({ tab: name })}</p>
        <p class="muted">${words.usagePage.panelFailedText()}</p>
        <button type="button" class="button button-small" @click=${onRetry}>
          ${words.action.tryAgain()}
        </button>
      </div>`;
    case 'loading':
    case undefined:
      return html`<div class="waiting" aria-busy="true">
        <span class="visually-hidden">${words.usagePage.loading({ tab: name })}</span>
        <span class="skeleton"></span><span class="skeleton"></span>
      </div>`;
  }
}
