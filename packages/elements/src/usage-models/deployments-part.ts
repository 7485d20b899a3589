import type { ModelDeployment, Readable } from '@usage-kit/contract';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PageWords } from '../locales/page.js';
import { goneNotice } from '../list/gone-notice.js';
import type { ListKind } from '../list/list-kind.js';
import { deploymentStatuses } from '../list/statuses.js';
import { UsageListPanel } from '../list/usage-list-panel.js';

/** The usual ones of what the contract leaves to the backend's own words, in any case; others stand as they came. */
function typeName(type: unknown, { deployments }: PageWords): unknown {
  const plain = typeof type === 'string' ? type.toLowerCase() : undefined;
  if (plain === 'dedicated') return deployments.dedicated();
  if (plain === 'serverless') return deployments.serverless();
  return type;
}

type DeploymentRow = Readable<ModelDeployment>;

/** The deployments of one model: a list like the others, in a drawer. */
export class DeploymentsPart extends UsageListPanel<DeploymentRow> {
  static override styles = [
    UsageListPanel.styles,
    css`
      .root {
        --usage-table-max-height: max(320px, 100dvh - 300px);
      }
    `,
  ];

  /** The model's id. */
  @property({ attribute: 'model-id' }) modelId = '';

  override readonly list: ListKind<DeploymentRow> = {
    kind: 'deployments',
    caption: (words) => words.deployments.caption(),
    search: (words) => words.deployments.search(),
    count: (words, values) => words.deployments.count(values),
    empty: {
      title: (words) => words.deployments.emptyTitle(),
      text: (words) => words.deployments.emptyText(),
    },
    totals: [
      {
        field: 'totalDeployments',
        label: (words) => words.deployments.totalDeployments(),
        kind: 'integer',
      },
      {
        field: 'totalCredits',
        label: (words) => words.deployments.totalCredits(),
        kind: 'credits',
      },
    ],
    columns: [
      { field: 'name', header: (words) => words.deployments.name(), kind: 'name' },
      {
        field: 'type',
        header: (words) => words.deployments.type(),
        // A type of the backend's own can be of any length, which a column of text has room for.
        kind: 'text',
        value: ({ type }, words) => typeName(type, words),
      },
      { field: 'creditsUsed', header: (words) => words.deployments.creditsUsed(), kind: 'credits' },
      { field: 'lastUpdatedAt', header: (words) => words.deployments.lastUpdatedOn(), kind: 'day' },
      { field: 'status', header: (words) => words.deployments.status(), kind: 'status' },
    ],
    statuses: deploymentStatuses,
    defaultSort: '-creditsUsed',
    page: (client, query) => client.deployments(this.modelId, query),
  };

  /** There is no such model, so nothing of it to search, sort or export. */
  get #isGone(): boolean {
    return this.failure?.kind === 'not-found';
  }

  override render(): TemplateResult {
    if (!this.#isGone) return super.render();
    const { words, lang, dir } = this.language;
    return html`<div class="root" lang=${lang} dir=${dir}>${goneNotice(words)}</div>`;
  }

  protected override async catchFocus(): Promise<void> {
    if (this.#isGone) this.closest('usage-part-drawer')?.focusTitle();
    else await super.catchFocus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-deployments': DeploymentsPart;
  }
}
