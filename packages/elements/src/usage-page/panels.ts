import { html, type TemplateResult } from 'lit';
import type { UsageClient } from '@usage-kit/client';
import type { PageWords } from '../locales/page.js';

/** What the page hands to a panel that is on screen. */
export interface PanelInput {
  /** The page's own client; undefined where panels find the provider's. */
  readonly client: UsageClient | undefined;
  readonly range: string;
  readonly compare: boolean;
  readonly timezone: string;
  /** The id of the row whose details are open. */
  readonly detail: string | null;
}

/** A tab of the kit's own. */
export interface Panel {
  readonly name: (words: PageWords) => string;
  /** Brings its element and registers it. */
  readonly load: () => Promise<unknown>;
  readonly render: (input: PanelInput) => TemplateResult;
  /** What its rows with details are called in events. */
  readonly detailKind?: string;
}

/** The kit's tabs by their ids, in their order. Each is loaded when it is first opened. */
export const panels: Readonly<Record<string, Panel>> = {
  overview: {
    name: (words) => words.usagePage.overview(),
    load: () => import('../define/usage-overview.js'),
    render: ({ client, range, compare, timezone }) =>
      html`<usage-overview
        exportparts="runs, credits, forecast, trend"
        .client=${client}
        .range=${range}
        .compare=${compare}
        .timezone=${timezone}
      ></usage-overview>`,
  },
  tools: {
    name: (words) => words.usagePage.tools(),
    load: () => import('../define/usage-tools.js'),
    render: ({ client, range, timezone }) =>
      html`<usage-tools
        exportparts="totals, list, table, scroller"
        .client=${client}
        .range=${range}
        .timezone=${timezone}
      ></usage-tools>`,
  },
  models: {
    name: (words) => words.usagePage.models(),
    load: () => import('../define/usage-models.js'),
    detailKind: 'model',
    render: ({ client, range, timezone, detail }) =>
      html`<usage-models
        exportparts="totals, list, table, scroller"
        .client=${client}
        .range=${range}
        .timezone=${timezone}
        .detail=${detail}
      ></usage-models>`,
  },
  guardrails: {
    name: (words) => words.usagePage.guardrails(),
    load: () => import('../define/usage-guardrails.js'),
    detailKind: 'guardrail',
    render: ({ client, range, timezone, detail }) =>
      html`<usage-guardrails
        exportparts="totals, list, table, scroller"
        .client=${client}
        .range=${range}
        .timezone=${timezone}
        .detail=${detail}
      ></usage-guardrails>`,
  },
  scripts: {
    name: (words) => words.usagePage.scripts(),
    load: () => import('../define/usage-scripts.js'),
    detailKind: 'script',
    render: ({ client, range, timezone, detail }) =>
      html`<usage-scripts
        exportparts="totals, list, table, scroller"
        .client=${client}
        .range=${range}
        .timezone=${timezone}
        .detail=${detail}
      ></usage-scripts>`,
  },
};

/** Whether details of this kind are shown by a tab of the kit. */
export const isOwnKind = (kind: string): boolean =>
  Object.values(panels).some(({ detailKind }) => detailKind === kind);
