import { html, nothing, type TemplateResult } from 'lit';

/** A figure with its name; `value` is undefined while nobody knows it. */
export interface Total {
  readonly label: string;
  readonly value: string | undefined;
  /** The exact figure, where the one shown is rounded. */
  readonly whole?: string | undefined;
}

/** The cards over a list. While the figures are on their way, shapes replace them. */
export function totalsCards(totals: readonly Total[], pending: boolean): TemplateResult {
  return html`<dl class="totals" part="totals" aria-busy=${pending}>
    ${totals.map(
      ({ label, value, whole }) =>
        html`<div class="card total">
          <dt class="muted">${label}</dt>
          <dd class="number" title=${whole ?? nothing}>
            ${
              value === undefined && pending
                ? html`<span class="skeleton total-skeleton"></span>`
                : html`<bdi>${value ?? '–'}</bdi>`
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}
