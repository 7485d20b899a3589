import { type AgGrid, agGrid } from './ag-grid.js';
import { type Contender, type Mounted, rowCount } from './contender.js';
import { kitTable } from './kit-table.js';
import { plainPool } from './plain-pool.js';
import { plainRows } from './rows.js';

const rows = plainRows(rowCount);
const contenders: readonly Contender[] = [
  kitTable(rows),
  plainPool(rows),
  agGrid(globalThis.agGrid, rows),
];
const box = document.createElement('div');
box.className = 'box';
document.body.append(box);
let mounted: Mounted | undefined;

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Called from outside, between two readings of the main thread's clock. */
const bench = {
  names: contenders.map(({ name }) => name),
  async mount(name: string): Promise<void> {
    mounted = await contenders.find((contender) => contender.name === name)?.mount(box);
    await frame();
  },
  /** A wheel's worth in every frame, with a far jump now and then. */
  async scroll(): Promise<void> {
    const { scroller } = mounted ?? {};
    if (!scroller) throw new Error('Nothing is mounted.');
    for (let step = 1; step <= 60; step += 1) {
      scroller.scrollTop = step % 15 === 0 ? step * 60_000 : scroller.scrollTop + 120;
      await new Promise(requestAnimationFrame);
    }
    await frame();
  },
  async unmount(): Promise<void> {
    mounted?.unmount();
    mounted = undefined;
    await frame();
  },
};

declare global {
  var tableBench: typeof bench;
  /** What the script of ag-grid leaves behind. */
  var agGrid: AgGrid;
}
globalThis.tableBench = bench;
