import type { Contender } from './contender.js';
import type { PlainRow } from './rows.js';

const rowHeight = 44;
const overscan = 4;

/** What one writes by hand for a single page: a pool of rows, each put where it belongs. No header, no names, no states. */
export function plainPool(rows: readonly PlainRow[]): Contender {
  return {
    name: 'plain pool',
    mount(box) {
      const scroller = document.createElement('div');
      scroller.className = 'plain';
      const canvas = document.createElement('div');
      canvas.style.cssText = `position:relative;height:${rows.length * rowHeight}px`;
      scroller.append(canvas);
      box.append(scroller);
      const size = Math.ceil(scroller.clientHeight / rowHeight) + 2 * overscan;
      const pool = Array.from({ length: size }, () => {
        const row = document.createElement('div');
        row.className = 'plain-row';
        const cells = Array.from({ length: 5 }, () => {
          const cell = document.createElement('span');
          const text = document.createTextNode('');
          cell.append(text);
          row.append(cell);
          return text;
        });
        canvas.append(row);
        return { row, cells, index: -1 };
      });
      const draw = (): void => {
        const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - overscan);
        const last = Math.min(rows.length, first + size);
        for (let index = first; index < last; index += 1) {
          const slot = pool[index % size];
          const row = rows[index];
          if (!slot || !row || slot.index === index) continue;
          slot.index = index;
          slot.row.style.transform = `translateY(${index * rowHeight}px)`;
          for (const [at, text] of slot.cells.entries()) text.data = row[at] ?? '';
        }
      };
      scroller.addEventListener('scroll', draw, { passive: true });
      draw();
      return { scroller, unmount: () => scroller.remove() };
    },
  };
}
