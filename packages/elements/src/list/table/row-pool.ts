import type { StatusTone } from '../../parts/status-tag/status-tag.js';
import type { TableCell, TableColumn } from './column.js';

/** What is in a row: its cells, or why there are none. */
export type RowContent = readonly TableCell[] | 'pending' | { readonly failed: string };

export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** The height of the box that all rows of the list would fill, in CSS px. */
  readonly height: number;
  /** How far under the upper edge of that box a row is drawn, in CSS px. */
  readonly offsetOf: (index: number) => number;
  readonly contentOf: (index: number) => RowContent;
  /** The list was scrolled and nothing else: rows that stay in sight stay as they are. */
  readonly onlyMoved: boolean;
}

export interface RowShape {
  readonly columns: readonly TableColumn[];
  /** Whether a row has details, so that its first cell holds a button. */
  readonly openable: boolean;
  /** Said by a long text's button. */
  readonly wholeLabel: string;
  /** Heads a row that is on its way, for those who listen. */
  readonly pendingLabel: string;
}

/** A text longer than this does not fit into any column: it gets a button that shows the whole. */
const longText = 72;

/**
 * The rows in sight, as few nodes as they can be. Each is written again and put where it belongs when another comes in
 * sight; none is made or taken away while the list is scrolled. This is done by hand and not by a template because it
 * happens in every frame of a scroll.
 */
export class RowPool {
  readonly #body: HTMLTableSectionElement;
  #rows: PooledRow[] = [];
  #shape: RowShape = { columns: [], openable: false, wholeLabel: '', pendingLabel: '' };
  #height = '';
  #isOrdered = true;

  constructor(body: HTMLTableSectionElement) {
    this.#body = body;
  }

  /** A row to measure; undefined where there is none. */
  get sample(): HTMLTableRowElement | undefined {
    return this.#rows[0]?.element;
  }

  /** The height of the row whose cells need most, in CSS px; 0 while nothing is drawn. */
  get neededHeight(): number {
    const { sample } = this;
    if (!sample) return 0;
    const { paddingTop, paddingBottom, borderTopWidth } = getComputedStyle(sample);
    const frame = [paddingTop, paddingBottom, borderTopWidth].map(parseFloat);
    const content = Math.max(...this.#rows.map((row) => row.contentHeight));
    return content > 0 ? Math.round(frame.reduce((sum, edge) => sum + edge, content)) : 0;
  }

  elementOf(index: number): HTMLTableRowElement | undefined {
    return this.#rows.find((row) => row.index === index)?.element;
  }

  indexOf(target: EventTarget | null): number | undefined {
    return this.#rows.find(({ element }) => target instanceof Node && element.contains(target))
      ?.index;
  }

  /** Takes other columns: every row is made again. */
  reshape(shape: RowShape): void {
    this.#shape = shape;
    for (const { element } of this.#rows) element.remove();
    this.#rows = [];
  }

  draw({ first, last, height, offsetOf, contentOf, onlyMoved }: RowWindow): void {
    const count = Math.max(0, last - first + 1);
    while (this.#rows.length > count) this.#rows.pop()?.element.remove();
    while (this.#rows.length < count) {
      const row = new PooledRow(this.#shape);
      this.#rows.push(row);
      this.#body.append(row.element);
    }
    for (let index = first; index <= last; index += 1) {
      const row = this.#rows[index % count];
      if (!row) continue;
      const stays = row.index === index;
      if (!stays) this.#isOrdered = false;
      if (!stays || !onlyMoved) row.write(index, contentOf(index));
      row.place(offsetOf(index));
    }
    const box = `${height}px`;
    if (box !== this.#height) {
      this.#height = box;
      this.#body.style.height = box;
    }
  }

  /**
   * Puts the rows into the document's order, for those who listen, for Tab and for marking text. Not in every frame:
   * while the list moves, nobody reads it. What has the focus stays where it is, or it would lose it.
   */
  order(focused: Element | null): void {
    if (this.#isOrdered) return;
    this.#isOrdered = true;
    const sorted = [...this.#rows].sort((a, b) => a.index - b.index);
    const at = sorted.findIndex(({ element }) => element.contains(focused));
    const pivot = Math.max(0, at);
    let cursor = sorted[pivot]?.element;
    if (!cursor) return;
    for (const { element } of sorted.slice(pivot + 1)) {
      if (cursor.nextElementSibling !== element) cursor.after(element);
      cursor = element;
    }
    cursor = sorted[pivot]?.element;
    for (const { element } of sorted.slice(0, pivot).reverse()) {
      if (cursor && cursor.previousElementSibling !== element) cursor.before(element);
      cursor = element;
    }
  }
}

class PooledRow {
  readonly element: HTMLTableRowElement = document.createElement('tr');
  index = -1;
  readonly #cells: PooledCell[];
  readonly #openable: boolean;
  readonly #pendingLabel: string;
  #content: RowContent | undefined;
  #offset = NaN;
  #state = '';
  #look = '';

  constructor({ columns, openable, wholeLabel, pendingLabel }: RowShape) {
    this.#openable = openable;
    this.#pendingLabel = pendingLabel;
    this.element.setAttribute('role', 'row');
    this.#cells = columns.map(
      (column, at) => new PooledCell(column, at === 0, openable, wholeLabel),
    );
    this.element.append(...this.#cells.map(({ element }) => element));
  }

  /** From the upper edge of its highest cell to the lower edge of its lowest, whether they fit into it or not. */
  get contentHeight(): number {
    const boxes = this.#cells
      .map(({ element }) => element.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return Math.max(0, bottom - Math.min(...boxes.map((box) => box.top)));
  }

  write(index: number, content: RowContent): void {
    if (index !== this.index) {
      this.index = index;
      // The header is the first row of all.
      this.element.ariaRowIndex = String(index + 2);
      this.#show(this.#state);
    }
    if (content === this.#content) return;
    this.#content = content;
    const cells = isCells(content) ? content : undefined;
    this.#show(content === 'pending' ? 'pending' : cells && this.#openable ? 'opens' : '');
    const heading =
      content === 'pending' ? this.#pendingLabel : isCells(content) ? '' : content.failed;
    for (const [at, cell] of this.#cells.entries()) {
      if (cells) cell.write(cells[at] ?? nothingThere);
      else cell.writeNone(at === 0 ? heading : '');
    }
  }

  #show(state: string): void {
    this.#state = state;
    const look = this.index === 0 ? `${state} first` : state;
    if (look === this.#look) return;
    this.#look = look;
    this.element.className = look;
  }

  place(offset: number): void {
    if (offset === this.#offset) return;
    this.#offset = offset;
    this.element.style.transform = `translateY(${offset}px)`;
  }
}

function isCells(content: RowContent): content is readonly TableCell[] {
  return Array.isArray(content);
}

const nothingThere: TableCell = { text: '' };

class PooledCell {
  readonly element: HTMLTableCellElement;
  readonly #text: Text = document.createTextNode('');
  readonly #holder: HTMLElement;
  readonly #opener: HTMLButtonElement | undefined;
  readonly #tag: HTMLElement | undefined;
  readonly #wholeLabel: string;
  #wholeButton: HTMLButtonElement | undefined;
  #whole = '';
  #muted = false;
  #tone: StatusTone | undefined;
  #written: TableCell | undefined;

  constructor(column: TableColumn, first: boolean, openable: boolean, wholeLabel: string) {
    this.#wholeLabel = wholeLabel;
    // The name heads its row, so that a reader of a cell hears whose it is.
    this.element = document.createElement(first ? 'th' : 'td');
    if (first) this.element.scope = 'row';
    this.element.setAttribute('role', first ? 'rowheader' : 'cell');
    this.element.dataset['label'] = column.header;
    this.element.className = cellClass(column);
    if (first && openable) {
      this.#opener = document.createElement('button');
      this.#opener.type = 'button';
      this.#opener.className = 'opener';
      this.#opener.ariaHasPopup = 'dialog';
    } else if (column.width === 'status') {
      this.#tag = document.createElement('span');
    }
    this.#holder = this.#opener ?? this.#tag ?? this.element;
  }

  write(cell: TableCell): void {
    if (cell === this.#written) return;
    this.#written = cell;
    const long = cell.text.length > longText;
    this.#text.data = long ? `${start(cell.text)}…` : cell.text;
    this.#put(this.#holder);
    this.#tell(cell.whole ?? (cell.text.length > 16 ? cell.text : ''));
    this.#mute(cell.muted === true);
    if (this.#tag && cell.tone !== this.#tone) {
      this.#tone = cell.tone;
      this.#tag.className = cell.tone ? `tag tag-${cell.tone}` : '';
    }
    this.#offerWhole(long && !this.#opener ? cell.text : undefined);
  }

  /** The row is not there: no button, no tag. */
  writeNone(text: string): void {
    this.#written = undefined;
    this.#text.data = text;
    this.#put(this.element);
    this.#tell('');
    this.#mute(true);
    this.#offerWhole(undefined);
  }

  /** What a pointer that rests on it is told. */
  #tell(whole: string): void {
    if (whole === this.#whole) return;
    this.#whole = whole;
    if (whole === '') this.element.removeAttribute('title');
    else this.element.title = whole;
  }

  #mute(muted: boolean): void {
    if (muted === this.#muted) return;
    this.#muted = muted;
    this.element.classList.toggle('unknown', muted);
  }

  /** Into the cell itself or into its button or tag, which then is in the cell. */
  #put(holder: HTMLElement): void {
    if (this.#text.parentNode === holder) return;
    holder.append(this.#text);
    if (this.#holder === this.element) return;
    if (holder === this.element) this.#holder.remove();
    else this.element.append(holder);
  }

  #offerWhole(text: string | undefined): void {
    if (text === undefined) {
      this.#wholeButton?.remove();
      this.#wholeButton = undefined;
      return;
    }
    if (!this.#wholeButton) {
      this.#wholeButton = document.createElement('button');
      this.#wholeButton.type = 'button';
      this.#wholeButton.className = 'whole';
      this.#wholeButton.textContent = this.#wholeLabel;
      this.element.prepend(this.#wholeButton);
    }
  }
}

export function cellClass({ width, align, givesWay }: TableColumn): string {
  return [width, align === 'end' ? 'end' : '', givesWay ? `gives-way-${givesWay}` : '']
    .filter(Boolean)
    .join(' ');
}

/** Half of a surrogate pair would be drawn as a box. */
function start(text: string): string {
  return text.slice(0, longText).replace(/[\uD800-\uDBFF]$/, '');
}
