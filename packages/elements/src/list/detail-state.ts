import type { Remote } from '@usage-kit/client';
import { html, type TemplateResult } from 'lit';
import { failedNotice, staleNotice } from '../parts/notice/notice.js';
import type { Viewer } from '../viewer.js';
import { goneNotice } from './gone-notice.js';

interface DetailStateOptions<T> {
  readonly viewer: Viewer;
  readonly draw: (data: T) => TemplateResult;
  readonly onRetry: () => void;
}

/** Each state of what a drawer shows. */
export function detailState<T>(
  remote: Remote<T>,
  { viewer, draw, onRetry }: DetailStateOptions<T>,
): TemplateResult {
  const { words } = viewer;
  switch (remote.status) {
    case 'pending':
      return html`<div class="detail-pending" aria-busy="true">
        <span class="visually-hidden">${words.state.loading()}</span>
        ${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span><span class="skeleton"></span>`)}
      </div>`;
    case 'failed':
      if (remote.error.kind === 'not-found') return goneNotice(words);
      return failedNotice({
        words,
        title: words.detail.failed(),
        error: remote.error,
        busy: remote.refreshing,
        onRetry,
      });
    case 'stale':
      return html`${staleNotice(viewer, remote.at)}${draw(remote.data)}`;
    case 'ready':
      return draw(remote.data);
  }
}
