/** What a screen shows, piece by piece: lines of text and controls, with their boxes in the window. */
import { shown } from '../elements/screen.js';
import { ancestors, isHiddenFromSight, placeOf } from '../languages/read-screen.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Piece {
  readonly element: Element;
  /** The text of a line's text node; undefined for a control. */
  readonly text: string | undefined;
  /** A control's edges, or what a line's font asks for. */
  readonly box: Box;
  /** The same, and the letters where they reach beyond it, as those of another font may. */
  readonly ink: Box;
  /** What may lie over others: they are only compared with what is in the same one. */
  readonly layer: Element;
}

/** Rounding to device pixels moves an edge by up to this much. */
export const SLACK_PX = 1;

const isTopLayer = (element: Element): boolean => element.matches(':popover-open, :modal');

/** What hangs over its surroundings, such as a menu. */
export function isRaised(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return /absolute|fixed/.test(position) && zIndex !== 'auto';
}

const isLayer = (element: Element): boolean =>
  isTopLayer(element) || isRaised(element) || getComputedStyle(element).position === 'sticky';

export const layerOf = (element: Element): Element =>
  [element, ...ancestors(element)].find(isLayer) ?? document.documentElement;

/** The ancestors of an element that it is laid out in, itself first, up to what lies in the top layer. */
export function* around(element: Element): Generator<Element> {
  for (const at of [element, ...ancestors(element)]) {
    yield at;
    if (isTopLayer(at)) return;
  }
}

/** Whether an element cuts what is in it, in its width and in its height. */
export function clips(element: Element): { readonly x: boolean; readonly y: boolean } {
  const { overflowX, overflowY, contain, display } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return { x: false, y: false };
  const cutsPaint = /paint|strict|content/.test(contain);
  return { x: cutsPaint || overflowX !== 'visible', y: cutsPaint || overflowY !== 'visible' };
}

export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The part of a box that can be seen; undefined where there is none. */
function seen(box: Box, element: Element): Box | undefined {
  let rest = box;
  for (const at of around(element)) {
    const { x, y } = clips(at);
    if (!x && !y) continue;
    const edge = at.getBoundingClientRect();
    rest = meet(rest, {
      left: x ? edge.left : rest.left,
      right: x ? edge.right : rest.right,
      top: y ? edge.top : rest.top,
      bottom: y ? edge.bottom : rest.bottom,
    });
  }
  return rest.right - rest.left > SLACK_PX && rest.bottom - rest.top > SLACK_PX ? rest : undefined;
}

const isTransparent = (element: Element): boolean =>
  [...around(element)].some((at) => getComputedStyle(at).opacity === '0');

const context = document.createElement('canvas').getContext('2d');
const measured = new Map<string, TextMetrics>();

/** The height of a text's letters and of its font over and under the base line, whatever fonts they come from. */
export function metricsOf(element: Element, text: string): TextMetrics {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const key = `${font} ${text}`;
  const known = measured.get(key);
  if (known) return known;
  if (!context) throw new Error('No canvas to measure text with.');
  context.font = font;
  const metrics = context.measureText(text);
  measured.set(key, metrics);
  return metrics;
}

interface TextLine {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The lines that a text takes, each with the part of the text that is in it. */
function linesOf(node: Text): TextLine[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const [first, ...more] = rects;
  if (!first) return [];
  if (more.every(({ top }) => top === first.top))
    return rects.map((rect) => ({ rect, text: node.data }));
  const texts = new Map<number, string>();
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top } = range.getBoundingClientRect();
    texts.set(top, `${texts.get(top) ?? ''}${node.data.charAt(at)}`);
  }
  return rects.map((rect) => ({ rect, text: texts.get(rect.top) ?? node.data }));
}

function inkOf({ rect, text }: TextLine, element: Element): Box {
  const { left, right, top, bottom } = rect;
  const metrics = metricsOf(element, text);
  const base = top + metrics.fontBoundingBoxAscent;
  return {
    left,
    right,
    top: Math.min(top, base - metrics.actualBoundingBoxAscent),
    bottom: Math.max(bottom, base + metrics.actualBoundingBoxDescent),
  };
}

const controls = 'button, input, select, a[href], summary';

/** All lines of text and all controls that can be seen in an element. */
export function piecesOf(host: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const element of shown(host.shadowRoot ?? host)) {
    if (element.matches('option, select option, style, script, svg, svg *')) continue;
    const texts = [...element.childNodes].filter(
      (node): node is Text => node instanceof Text && node.data.trim() !== '',
    );
    const isControl = element.matches(controls);
    if (!isControl && texts.length === 0) continue;
    if (isHiddenFromSight(element) || isTransparent(element)) continue;
    const layer = layerOf(element);
    const keep = (piece: Pick<Piece, 'text' | 'box' | 'ink'>): void => {
      if (seen(piece.box, element)) pieces.push({ ...piece, element, layer });
    };
    const box = element.getBoundingClientRect();
    if (isControl) keep({ text: undefined, box, ink: box });
    for (const node of texts) {
      for (const line of linesOf(node))
        keep({ text: node.data.trim(), box: line.rect, ink: inkOf(line, element) });
    }
  }
  return pieces;
}

export const nameOfPiece = ({ element, text }: Piece): string =>
  text === undefined ? placeOf(element) : `${placeOf(element)} ${JSON.stringify(text)}`;

export const seenOf = ({ element, box }: Piece): Box | undefined => seen(box, element);
