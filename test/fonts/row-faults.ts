/** What is in one row lines up, and columns are under their headers. */
import { shown } from '../elements/screen.js';
import { isHiddenFromSight, placeOf } from '../languages/read-screen.js';
import { metricsOf, type Piece, SLACK_PX } from './pieces.js';

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
const edgesOf = (element: Element): DOMRect => element.getBoundingClientRect();

interface Line {
  readonly base: number;
  readonly middle: number;
}

/** The base line of a cell's first text, and the middle of what is in it. */
function lineOf(cell: Element, pieces: readonly Piece[]): Line | undefined {
  const texts = pieces.filter(
    ({ element, text }) => text !== undefined && (element === cell || cell.contains(element)),
  );
  const [first] = texts;
  if (first?.text === undefined) return undefined;
  const range = document.createRange();
  range.selectNodeContents(first.element);
  const top = Math.min(...[...range.getClientRects()].map((rect) => rect.top));
  const bottom = Math.max(...texts.map(({ box }) => box.bottom));
  const base = top + metricsOf(first.element, first.text).fontBoundingBoxAscent;
  return { base, middle: (Math.min(...texts.map(({ box }) => box.top)) + bottom) / 2 };
}

/** Texts of one row are on one line, or, where one takes more lines, around one middle. */
function* crookedRows(host: Element, pieces: readonly Piece[]): Generator<string> {
  for (const row of shown(host.shadowRoot ?? host)) {
    if (!row.matches('tr, .facts > div') || isHiddenFromSight(row)) continue;
    if (getComputedStyle(row).display === 'block') continue;
    const cells = [...row.children].filter((cell) => cell.checkVisibility());
    const lines = cells.flatMap((cell) => {
      const line = lineOf(cell, pieces);
      return line ? [{ cell, line }] : [];
    });
    const [first] = lines;
    for (const { cell, line } of lines.slice(1)) {
      if (!first) continue;
      const apart = Math.min(
        Math.abs(line.base - first.line.base),
        Math.abs(line.middle - first.line.middle),
      );
      if (apart > 2 * SLACK_PX)
        yield `${placeOf(cell)} stands ${rounded(apart)} px off the line of its row: ${row.textContent.trim().slice(0, 60)}`;
    }
  }
}

/** Cells are under the header of their column, edge on edge; lines of a card under its name. */
function* crookedColumns(host: Element): Generator<string> {
  for (const table of shown(host.shadowRoot ?? host)) {
    if (!table.matches('table')) continue;
    const rows = [...table.querySelectorAll('tr')].filter(
      (row) => row.checkVisibility() && !isHiddenFromSight(row),
    );
    const [head, ...others] = rows.map((row) =>
      [...row.children].filter((cell) => cell.checkVisibility()),
    );
    for (const [first, ...cells] of others) {
      if (!first?.parentElement || cells.length + 1 !== head?.length) continue;
      const isCard = getComputedStyle(first.parentElement).display === 'block';
      for (const [column, cell] of cells.entries()) {
        const over = isCard ? first : head[column + 1];
        if (!over) continue;
        const [a, b] = [edgesOf(cell), edgesOf(over)];
        const apart = Math.max(Math.abs(a.left - b.left), Math.abs(a.right - b.right));
        if (apart > SLACK_PX)
          yield `${placeOf(cell)} stands ${rounded(apart)} px beside ${placeOf(over)}`;
      }
    }
  }
}

const rowsOfControls = '.tools, .actions, .custom, .pair, .segments, .tabs, .copied';
const control = '.button, .field-box, .segment, .tab';

/** Controls in a row have one height. */
function* unevenControls(host: Element): Generator<string> {
  for (const row of shown(host.shadowRoot ?? host)) {
    if (!row.matches(rowsOfControls)) continue;
    const controls = [...shown(row)]
      .filter((each) => each.matches(control) && !each.closest('.menu'))
      .map((each) => ({ each, box: edgesOf(each) }));
    for (const [index, { each, box }] of controls.entries()) {
      for (const { each: other, box: beside } of controls.slice(index + 1)) {
        const shared = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
        if (shared < Math.min(box.height, beside.height) / 2) continue;
        const apart = Math.max(
          Math.abs(box.top - beside.top),
          Math.abs(box.bottom - beside.bottom),
        );
        if (apart > SLACK_PX)
          yield `${placeOf(other)} is ${rounded(apart)} px higher or lower than ${placeOf(each)}`;
      }
    }
  }
}

/** The label of a card's line, which is not a text of the document, has room beside its value. */
function* cutLabels(host: Element): Generator<string> {
  for (const cell of shown(host.shadowRoot ?? host)) {
    if (!(cell instanceof HTMLElement) || !cell.matches('td[data-label]')) continue;
    const { content, width, height, cssFloat } = getComputedStyle(cell, '::before');
    if (content === 'none' || cssFloat === 'none') continue;
    if (Number.parseFloat(width) > cell.clientWidth + SLACK_PX)
      yield `the label ${cell.dataset['label'] ?? ''} is wider than ${placeOf(cell)}`;
    if (Number.parseFloat(height) > cell.clientHeight + SLACK_PX)
      yield `the label ${cell.dataset['label'] ?? ''} is higher than ${placeOf(cell)}`;
  }
}

export function faultsOfRows(host: Element, pieces: readonly Piece[]): string[] {
  return [
    ...crookedRows(host, pieces),
    ...crookedColumns(host),
    ...unevenControls(host),
    ...cutLabels(host),
  ];
}
