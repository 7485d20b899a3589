import type { ShownNumber } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatShown } from '../intl/number.js';
import type { SharedWords } from '../locales/shared.js';
import type { KnownBalance } from './balance.js';

/** A balance of which a part cannot be read: each value by itself, without a bar. */
export function knownBalance(
  { used, allocated, remaining }: KnownBalance,
  {
    name,
    lang,
    words,
  }: { readonly name: string; readonly lang: string; readonly words: SharedWords },
): TemplateResult {
  const said = (value: ShownNumber | undefined): string =>
    value ? formatShown(lang, value) : words.value.unknown();
  return html`<div>
    <div class="row figures">
      <span>${name}</span>
      ${
        remaining
          ? html`<span>${words.summary.left({ amount: said(remaining) })}</span>`
          : html`<span class="muted">${words.value.unknown()}</span>`
      }
    </div>
    ${
      used || allocated
        ? html`<p class="muted small">
            ${words.summary.used({ used: said(used), allocated: said(allocated) })}
          </p>`
        : nothing
    }
  </div>`;
}
