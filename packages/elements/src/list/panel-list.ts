import type { UsageClient } from '@usage-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { DetailController } from './detail-controller.js';
import type { ListKind, ListRow } from './list-kind.js';

/** A panel that shows one list. */
interface ListPanel {
  readonly client: UsageClient | undefined;
  readonly range: string | null;
  readonly timezone: string | null;
}

/** The list of a panel. Its rows open `details`; without them rows can't be opened. */
export const panelList = <Row extends ListRow>(
  { client, range, timezone }: ListPanel,
  list: ListKind<Row>,
  details?: DetailController<Row>,
): TemplateResult =>
  html`<usage-part-list
    exportparts="totals, list, table, scroller"
    .list=${list}
    .client=${client}
    .range=${range}
    .timezone=${timezone}
    .openable=${details !== undefined}
    @part-open=${details?.onOpen ?? nothing}
    @part-rows=${details?.onRows ?? nothing}
  ></usage-part-list>`;
