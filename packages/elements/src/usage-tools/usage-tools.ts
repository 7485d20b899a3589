import type { PropertyDeclarations, TemplateResult } from 'lit';
import { panelList } from '../list/panel-list.js';
import { panelStyles } from '../list/panel.styles.js';
import { UsageElement } from '../usage-element.js';
import { toolsList } from './tools-list.js';

/**
 * @summary The tools that were deployed at least once, with their runs.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 *
 * @fires usage-export - Someone exports the list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageTools extends UsageElement {
  static override properties: PropertyDeclarations = {
    range: {},
  };

  static override styles = panelStyles;

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  declare range: string | null;

  constructor() {
    super();
    this.range = 'cycle';
  }

  override render(): TemplateResult {
    return panelList(this, toolsList);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-tools': UsageTools;
  }
}
