import type { TableCell, TableColumn } from '../../packages/elements/src/list/table/column.js';
import { TablePart } from '../../packages/elements/src/list/table/table-part.js';
import type { Contender } from './contender.js';
import { headers, type PlainRow } from './rows.js';

customElements.define('usage-part-table', TablePart);

const widths: readonly TableColumn['width'][] = ['name', 'number', 'text', 'day', 'status'];
const columns: readonly TableColumn[] = headers.map((header, at) => ({
  header,
  sort: header,
  order: at === 1 ? 'number' : 'text',
  firstOrder: 'ascending',
  align: at === 1 ? 'end' : 'start',
  width: widths[at] ?? 'text',
}));

/** The kit's table, cells made when a row is first seen, as its panels do it. */
export function kitTable(rows: readonly PlainRow[]): Contender {
  return {
    name: 'usage-kit',
    async mount(box) {
      const cells = new WeakMap<PlainRow, readonly TableCell[]>();
      const table = document.createElement('usage-part-table');
      table.columns = columns;
      table.caption = 'Tools';
      table.sort = `-${headers[1]}`;
      table.count = rows.length;
      table.contentOf = (index) => {
        const row = rows[index];
        if (!row) return 'pending';
        let drawn = cells.get(row);
        if (!drawn) {
          drawn = row.map((text, at) =>
            at === 4 ? { text, tone: text === 'Deployed' ? 'good' : 'plain' } : { text },
          );
          cells.set(row, drawn);
        }
        return drawn;
      };
      table.style.setProperty('--usage-table-max-height', '720px');
      box.append(table);
      await table.updateComplete;
      const scroller = table.shadowRoot?.querySelector<HTMLElement>('.scroller');
      if (!scroller) throw new Error('The table has nothing that scrolls.');
      return { scroller, unmount: () => table.remove() };
    },
  };
}
