import type { UsageError } from '@usage-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../locales/page.js';
import { errorSentence, staleNotice } from '../parts/notice/notice.js';
import type { ListState } from './table/list-source.js';
import type { Viewer } from '../viewer.js';

/** What became of what was asked for last, without what the server says of it. */
export const refusalSentence = ({ list }: PageWords, { kind }: UsageError): string =>
  kind === 'invalid-request' ? list.refused() : list.kept();

/** What must be said about the rows that stand: that others were refused, that some are missing, that they are old. */
export function listMessage(
  state: ListState<object>,
  { viewer, retry }: { readonly viewer: Viewer; readonly retry: () => void },
): TemplateResult | typeof nothing {
  if (state.status !== 'ready') return nothing;
  const { words } = viewer;
  const { refused, error, incomplete, facts } = state;
  const again = html`<button type="button" class="button button-small" @click=${retry}>
    ${words.action.tryAgain()}
  </button>`;
  if (refused) {
    const filter = refused.kind === 'invalid-request';
    return html`<div class="message" id="refused">
      <p>
        ${refusalSentence(words, refused)}
        <span class="muted">${refused.detail ?? errorSentence(words, refused)}</span>
      </p>
      ${filter ? nothing : again}
    </div>`;
  }
  if (error) {
    return html`<div class="message">
      ${incomplete ? html`<p>${words.list.incomplete()}</p>` : staleNotice(viewer, facts.at)}
      <p class="muted">${errorSentence(words, error)}</p>
      ${again}
    </div>`;
  }
  return nothing;
}
