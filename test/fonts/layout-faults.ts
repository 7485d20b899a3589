/** What is wrong with how a screen is laid out, whatever font it is written in: relations, never counts of pixels. */
import { shown } from '../elements/screen.js';
import { cutChoices, cutTexts, isHiddenFromSight, placeOf } from '../languages/read-screen.js';
import { faultsOfRows } from './row-faults.js';
import {
  around,
  clips,
  isRaised,
  meet,
  metricsOf,
  nameOfPiece,
  type Piece,
  piecesOf,
  seenOf,
  SLACK_PX,
} from './pieces.js';
import { noEdges, seenEdges } from './seen-edges.js';

const px = (value: number): string => `${String(Math.ceil(value * 10) / 10)} px`;
const sizeOf = (value: string): number => Number.parseFloat(value) || 0;

/** Names of any length are cut in their width, and told by a title: those are what somebody else has written. */
const mayBeCutInWidth = (element: Element, text: string): boolean =>
  text.startsWith('[') && [...around(element)].some((at) => at.hasAttribute('title'));

/** Each line of text stands within what clips it and within the edges that are drawn around it. */
function* textsOutOfTheirBoxes(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    const { element, text, ink: box } = piece;
    if (text === undefined) continue;
    let [checksX, checksY] = [!mayBeCutInWidth(element, text), true];
    let hangsOver = false;
    for (const at of around(element)) {
      const { overflowX, overflowY, paddingLeft, paddingRight } = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      const [clip, seen] = [clips(at), hangsOver ? noEdges : seenEdges(at)];
      hangsOver ||= isRaised(at);
      if (/auto|scroll/.test(overflowX)) checksX = false;
      if (/auto|scroll/.test(overflowY)) checksY = false;
      const over = clip.y || seen.top ? edge.top - box.top : 0;
      const under = clip.y || seen.bottom ? box.bottom - edge.bottom : 0;
      if (checksY && Math.max(over, under) > SLACK_PX) {
        const how = `${px(Math.max(over, 0))} over and ${px(Math.max(under, 0))} under`;
        yield `${nameOfPiece(piece)} sticks out ${how} ${placeOf(at)}`;
        checksY = false;
      }
      if (!clip.x && !seen.sides) continue;
      const before = edge.left + (seen.sides ? sizeOf(paddingLeft) : 0) - box.left;
      const after = box.right - edge.right + (seen.sides ? sizeOf(paddingRight) : 0);
      if (checksX && Math.max(before, after) > SLACK_PX) {
        yield `${nameOfPiece(piece)} sticks out by ${px(Math.max(before, after))} of ${placeOf(at)}`;
        checksX = false;
      }
      if (seen.sides && checksX && !clip.x) checksX = !at.matches('.card, .banner, .block, button');
    }
  }
}

/** Each choice fits once chosen, in a select that could be wider. One that can't be shows the rest in its list. */
function* cutSelects(host: Element): Generator<string> {
  for (const select of shown(host.shadowRoot ?? host)) {
    if (!select.matches('select')) continue;
    const frame = [...around(select)].slice(1).find((at) => seenEdges(at).sides);
    const { paddingLeft, paddingRight } = getComputedStyle(frame ?? host);
    const room = (frame ?? host).clientWidth - sizeOf(paddingLeft) - sizeOf(paddingRight);
    if (select.getBoundingClientRect().width < room - SLACK_PX) yield* cutChoices(select);
  }
}

const isWithin = (a: Element, b: Element): boolean => a === b || [...around(a)].includes(b);
/** A control and what is in it; a text whose end gives way to an ellipsis, and the whole of it. */
const belongTogether = (a: Piece, b: Piece): boolean =>
  (a.element === b.element && Math.abs(a.box.top - b.box.top) <= SLACK_PX) ||
  (a.text === undefined && isWithin(b.element, a.element)) ||
  (b.text === undefined && isWithin(a.element, b.element));

/** No text and no control lies over another. */
function* overlaps(pieces: readonly Piece[]): Generator<string> {
  const seen = pieces.flatMap((piece) => {
    const box = seenOf(piece);
    return box ? [{ piece, box }] : [];
  });
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      if (one.piece.layer !== other.piece.layer) continue;
      const { left, top, right, bottom } = meet(one.box, other.box);
      if (right - left <= SLACK_PX || bottom - top <= SLACK_PX) continue;
      if (belongTogether(one.piece, other.piece)) continue;
      const where = `${px(right - left)} wide and ${px(bottom - top)} high`;
      yield `${nameOfPiece(one.piece)} overlaps ${nameOfPiece(other.piece)}, ${where}`;
    }
  }
}

/** What a field shows has room in it. */
function* fieldsTooSmall(host: Element): Generator<string> {
  for (const field of shown(host.shadowRoot ?? host)) {
    if (!field.matches('select, input:not([type=radio], [type=checkbox])')) continue;
    const { paddingTop, paddingBottom, paddingLeft, paddingRight } = getComputedStyle(field);
    const shownText =
      field instanceof HTMLInputElement
        ? field.value || field.placeholder
        : (field as HTMLSelectElement).value;
    const metrics = metricsOf(field, shownText);
    const height = metrics.fontBoundingBoxAscent + metrics.fontBoundingBoxDescent;
    const room = field.clientHeight - sizeOf(paddingTop) - sizeOf(paddingBottom);
    if (height > room + SLACK_PX) yield `${placeOf(field)} is too low by ${px(height - room)}`;
    const inner = field.clientWidth - sizeOf(paddingLeft) - sizeOf(paddingRight);
    if (field.matches('input[type=search], input:not([type])') && metrics.width > inner + SLACK_PX)
      yield `${placeOf(field)} is too narrow for ${JSON.stringify(shownText)} by ${px(metrics.width - inner)}`;
    if (field.scrollWidth > field.clientWidth + SLACK_PX)
      yield `${placeOf(field)} is too narrow by ${px(field.scrollWidth - field.clientWidth)}`;
  }
}

/** Nothing sticks out sideways, of the page or of a part. */
function* sideways(host: Element): Generator<string> {
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    yield `the page is wider than the window by ${px(page.scrollWidth - page.clientWidth)}`;
  for (const part of shown(host.shadowRoot ?? host)) {
    const { localName } = part;
    const isPart = localName.startsWith('usage-') && !localName.startsWith('usage-part-menu');
    if (!isPart && !part.matches('.card, .banner, .block, .sheet, .note, .tabs, .segments'))
      continue;
    if (getComputedStyle(part).display === 'contents' || isHiddenFromSight(part)) continue;
    if (
      part.scrollWidth > part.clientWidth + SLACK_PX &&
      !/status-filter|trend-chart/.test(localName)
    )
      yield `what is in ${placeOf(part)} is wider by ${px(part.scrollWidth - part.clientWidth)}`;
  }
}

export function layoutFaults(host: Element): string[] {
  const pieces = piecesOf(host);
  const faults = [
    ...cutTexts(host, (text) => !text.startsWith('[')),
    ...cutSelects(host),
    ...textsOutOfTheirBoxes(pieces),
    ...overlaps(pieces),
    ...fieldsTooSmall(host),
    ...sideways(host),
    ...faultsOfRows(host, pieces),
  ];
  return [...new Set(faults)];
}
