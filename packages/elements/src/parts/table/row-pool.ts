import type { TableCell, TableColumn } from './column.js';

/** What stands in a row: its cells, or why there are none. */
export type RowContent = readonly TableCell[] | 'pending' | { readonly failed: string };

export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** The height over and under the rows in CSS px. */
  readonly above: number;
  readonly below: number;
  readonly contentOf: (index: number) => RowContent;
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
 * The rows in sight, as few nodes as they can be, moved and written anew rather than made. This is done by hand and
 * not by a template because it happens in every frame of a scroll.
 */
export class RowPool {
  readonly #body: HTMLTableSectionElement;
  readonly #above: HTMLTableRowElement;
  readonly #below: HTMLTableRowElement;
  #rows: PooledRow[] = [];
  #first = 0;
  #shape: RowShape = { columns: [], openable: false, wholeLabel: '', pendingLabel: '' };

  constructor(body: HTMLTableSectionElement) {
    this.#body = body;
    this.#above = spacer();
    this.#below = spacer();
    body.append(this.#above, this.#below);
  }

  /** A row to measure; undefined where there is none. */
  get sample(): HTMLTableRowElement | undefined {
    return this.#rows[0]?.element;
  }

  elementOf(index: number): HTMLTableRowElement | undefined {
    const row = this.#rows[index - this.#first];
    return row?.index === index ? row.element : undefined;
  }

  indexOf(target: EventTarget | null): number | undefined {
    return this.#rows.find(({ element }) => target instanceof Node && element.contains(target))
      ?.index;
  }

  /** Takes other columns: every row is made anew. */
  reshape(shape: RowShape): void {
    this.#shape = shape;
    for (const { element } of this.#rows) element.remove();
    this.#rows = [];
    for (const edge of [this.#above, this.#below]) {
      const cell = edge.cells[0];
      if (cell) cell.colSpan = Math.max(1, shape.columns.length);
    }
  }

  draw({ first, last, above, below, contentOf }: RowWindow): void {
    const count = Math.max(0, last - first + 1);
    while (this.#rows.length > count) this.#rows.pop()?.element.remove();
    const moved = first - this.#first;
    if (Math.abs(moved) < this.#rows.length) this.#turn(moved);
    this.#first = first;
    while (this.#rows.length < count) {
      const row = new PooledRow(this.#shape);
      this.#rows.push(row);
      this.#body.insertBefore(row.element, this.#below);
    }
    for (const [at, row] of this.#rows.entries()) row.write(first + at, contentOf(first + at));
    setHeight(this.#above, above);
    setHeight(this.#below, below);
  }

  /** Rows that leave at one end come in at the other, so that those in between stay untouched. */
  #turn(moved: number): void {
    for (let step = 0; step < moved; step += 1) {
      const row = this.#rows.shift();
      if (!row) return;
      this.#rows.push(row);
      this.#body.insertBefore(row.element, this.#below);
    }
    for (let step = 0; step > moved; step -= 1) {
      const row = this.#rows.pop();
      if (!row) return;
      this.#rows.unshift(row);
      this.#above.after(row.element);
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

  constructor({ columns, openable, wholeLabel, pendingLabel }: RowShape) {
    this.#openable = openable;
    this.#pendingLabel = pendingLabel;
    this.element.setAttribute('role', 'row');
    this.#cells = columns.map(
      (column, at) => new PooledCell(column, at === 0, openable, wholeLabel),
    );
    this.element.append(...this.#cells.map(({ element }) => element));
  }

  write(index: number, content: RowContent): void {
    if (index !== this.index) {
      this.index = index;
      // The header is the first row of all.
      this.element.ariaRowIndex = String(index + 2);
    }
    if (content === this.#content) return;
    this.#content = content;
    const cells = isCells(content) ? content : undefined;
    this.element.className =
      content === 'pending' ? 'pending' : cells === undefined || !this.#openable ? '' : 'opens';
    const heading =
      content === 'pending' ? this.#pendingLabel : isCells(content) ? '' : content.failed;
    for (const [at, cell] of this.#cells.entries()) {
      if (cells) cell.write(cells[at] ?? nothingThere);
      else cell.writeNone(at === 0 ? heading : '');
    }
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
  #whole: HTMLButtonElement | undefined;
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
    const whole = cell.whole ?? (cell.text.length > 16 ? cell.text : '');
    if (whole === '') this.element.removeAttribute('title');
    else this.element.title = whole;
    this.element.classList.toggle('unknown', cell.muted === true);
    if (this.#tag) this.#tag.className = cell.tone ? `tag tag-${cell.tone}` : '';
    this.#offerWhole(long && !this.#opener ? cell.text : undefined);
  }

  /** The row is not there: no button, no tag. */
  writeNone(text: string): void {
    this.#written = undefined;
    this.#text.data = text;
    this.#put(this.element);
    this.element.removeAttribute('title');
    this.element.classList.add('unknown');
    this.#offerWhole(undefined);
  }

  /** Into the cell itself or into its button or tag, which then stands in the cell. */
  #put(holder: HTMLElement): void {
    if (this.#text.parentNode === holder) return;
    holder.append(this.#text);
    if (this.#holder === this.element) return;
    if (holder === this.element) this.#holder.remove();
    else this.element.append(holder);
  }

  #offerWhole(text: string | undefined): void {
    if (text === undefined) {
      this.#whole?.remove();
      this.#whole = undefined;
      return;
    }
    if (!this.#whole) {
      this.#whole = document.createElement('button');
      this.#whole.type = 'button';
      this.#whole.className = 'whole';
      this.#whole.textContent = this.#wholeLabel;
      this.element.prepend(this.#whole);
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

function spacer(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'space';
  row.ariaHidden = 'true';
  row.append(document.createElement('td'));
  return row;
}

function setHeight(row: HTMLTableRowElement, px: number): void {
  const height = `${px}px`;
  const style = row.cells[0]?.style;
  if (style && style.height !== height) style.height = height;
  row.hidden = px <= 0;
}
