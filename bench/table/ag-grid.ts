import type { Contender } from './contender.js';
import { headers, type PlainRow } from './rows.js';

/** As much of ag-grid as is used here; the package is installed by the bench alone. */
export interface AgGrid {
  readonly AllCommunityModule: object;
  readonly ModuleRegistry: { registerModules(modules: readonly object[]): void };
  createGrid(box: HTMLElement, options: object): { destroy(): void };
}

/** ag-grid with all rows in memory, which is its fastest way. */
export function agGrid(library: AgGrid, rows: readonly PlainRow[]): Contender {
  library.ModuleRegistry.registerModules([library.AllCommunityModule]);
  const rowData = rows.map((row) => Object.fromEntries(row.map((text, at) => [`c${at}`, text])));
  return {
    name: 'ag-grid',
    async mount(box) {
      const holder = document.createElement('div');
      holder.className = 'holder';
      box.append(holder);
      let resolve = (): void => undefined;
      const drawn = new Promise<void>((done) => (resolve = done));
      const grid = library.createGrid(holder, {
        rowData,
        onFirstDataRendered: () => resolve(),
        rowHeight: 44,
        columnDefs: headers.map((headerName, at) => ({ headerName, field: `c${at}`, flex: 1 })),
      });
      await drawn;
      const scroller = [...holder.querySelectorAll<HTMLElement>('*')].find(
        ({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > 1_000_000,
      );
      if (!scroller) throw new Error('ag-grid has nothing that scrolls.');
      return {
        scroller,
        unmount() {
          grid.destroy();
          holder.remove();
        },
      };
    },
  };
}
