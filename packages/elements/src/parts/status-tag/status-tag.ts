import { html, nothing, type TemplateResult } from 'lit';

/**
 * What a status is like, for its color and shape: `good` runs, `busy` is on its way, `bad` has failed, `gone` was
 * deleted, `plain` is everything else, a status that nobody knows too.
 */
export type StatusTone = 'good' | 'busy' | 'bad' | 'gone' | 'plain';

/** A small tag with a dot. The word says it all; color, dot and line only repeat it. */
export function statusTag(text: string, tone: StatusTone): TemplateResult {
  return html`<span class="tag tag-${tone}" title=${text.length > 24 ? text : nothing}
    >${text}</span
  >`;
}
