/** A rectangle in CSS pixels of its canvas. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

type Shape = readonly Spot[];

/** Something that was painted. Places are CSS pixels of its canvas, whatever the transform and the pixel ratio. */
export interface Painted {
  readonly kind: 'fill' | 'stroke' | 'text' | 'image';
  /** As a canvas spells it; see `canvasColor`. */
  readonly ink: string | CanvasGradient | CanvasPattern;
  /** The corners of each part of the path; a curve has points along it. */
  readonly shapes: readonly Shape[];
  /** Around all shapes, without the thickness of a line, and within what was not clipped away. */
  readonly box: Box;
  readonly lineWidth: number;
  readonly dash: readonly number[];
  /** What is written; '' if nothing is. */
  readonly text: string;
}

/** Notes what is painted on every canvas of the page, from now until `stop()`. */
export interface CanvasRecorder {
  /** What can be seen on a canvas, in the order in which it was painted. */
  readonly on: (canvas: HTMLCanvasElement) => Painted[];
  /** Every canvas that was painted on, in the order of the first time. */
  readonly canvases: () => HTMLCanvasElement[];
  /** What a pattern repeats. */
  readonly tileOf: (pattern: unknown) => HTMLCanvasElement | undefined;
  readonly stop: () => void;
}

/** A color as a canvas spells it, to compare it with an ink. */
export function canvasColor(color: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas to draw on.');
  context.fillStyle = color;
  return context.fillStyle;
}

export const boxOf = (spots: readonly Spot[]): Box => ({
  left: Math.min(...spots.map(({ x }) => x)),
  right: Math.max(...spots.map(({ x }) => x)),
  top: Math.min(...spots.map(({ y }) => y)),
  bottom: Math.max(...spots.map(({ y }) => y)),
});

const corners = ({ left, right, top, bottom }: Box): Spot[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];
const rectangle = (x: number, y: number, width: number, height: number): Spot[] =>
  corners({ left: x, right: x + width, top: y, bottom: y + height });
const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});
const everywhere: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
const placed = (shape: Shape, matrix: DOMMatrix): Shape =>
  shape.map(({ x, y }) => matrix.transformPoint({ x, y }));

/** The shapes of a path while it is built. */
class Outline {
  readonly shapes: Spot[][] = [];

  /** Adds what a method of a path adds; true where it is one. */
  trace(method: string, args: readonly unknown[], matrix = new DOMMatrix()): boolean {
    const numbers = args.map(Number);
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    const begin = (...spots: Spot[]): void => void this.shapes.push([...placed(spots, matrix)]);
    const go = (...spots: Spot[]): void => {
      const current = this.shapes.at(-1);
      if (current) current.push(...placed(spots, matrix));
      else begin(...spots);
    };
    switch (method) {
      case 'moveTo':
        begin({ x, y });
        return true;
      case 'lineTo':
        go({ x, y });
        return true;
      case 'quadraticCurveTo':
      case 'bezierCurveTo':
        go({ x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 });
        return true;
      case 'rect':
      case 'roundRect':
        begin(...rectangle(x, y, width, height));
        return true;
      case 'arc': {
        const [, , radius = 0, from = 0, to = 0] = numbers;
        const steps = Array.from({ length: 17 }, (_, step) => from + ((to - from) * step) / 16);
        go(...steps.map((a) => ({ x: x + radius * Math.cos(a), y: y + radius * Math.sin(a) })));
        return true;
      }
      default:
        return method === 'closePath';
    }
  }
}

const pathMethods = [
  'moveTo',
  'lineTo',
  'quadraticCurveTo',
  'bezierCurveTo',
  'rect',
  'roundRect',
  'arc',
  'closePath',
] as const;

/** The shape of SVG path data, a point for each pixel of its length. */
function shapesOfData(data: string): Spot[][] {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  return data
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      path.setAttribute('d', part);
      const length = path.getTotalLength();
      return Array.from({ length: Math.ceil(length) + 1 }, (_, at) =>
        path.getPointAtLength(Math.min(at, length)),
      ).map(({ x, y }) => ({ x, y }));
    });
}

interface State {
  outline: Outline;
  clip: Box;
  readonly saved: Box[];
}

type Method = (this: object, ...args: unknown[]) => unknown;

export function recordCanvases(): CanvasRecorder {
  const painted = new Map<HTMLCanvasElement, Painted[]>();
  const states = new WeakMap<object, State>();
  const outlines = new WeakMap<object, Outline>();
  const tiles = new WeakMap<object, HTMLCanvasElement>();
  const undo: (() => void)[] = [];

  const stateOf = (context: object): State => {
    const known = states.get(context);
    if (known) return known;
    const state = { outline: new Outline(), clip: everywhere, saved: [] };
    states.set(context, state);
    return state;
  };
  const outlineOf = (path: object): Outline => {
    const known = outlines.get(path);
    if (known) return known;
    const outline = new Outline();
    outlines.set(path, outline);
    return outline;
  };
  const wrap = <Owner extends object>(
    owner: Owner,
    name: keyof Owner & string,
    note: (self: Owner, args: unknown[], result: unknown) => void,
  ): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const method = own?.value as Method;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: Owner, ...args: unknown[]) {
        const result = method.apply(this, args);
        note(this, args, result);
        return result;
      },
    });
    undo.push(() => void Object.defineProperty(owner, name, own ?? {}));
  };

  const context2d = CanvasRenderingContext2D.prototype;
  type Context = CanvasRenderingContext2D;
  const shapesTo = (context: Context, args: readonly unknown[]): readonly Shape[] => {
    const [path] = args;
    if (!(path instanceof Path2D)) return stateOf(context).outline.shapes;
    const matrix = context.getTransform();
    return outlineOf(path).shapes.map((shape) => placed(shape, matrix));
  };
  const paint = (
    context: Context,
    kind: Painted['kind'],
    shapes: readonly Shape[],
    { ink, text = '' }: { ink: Painted['ink']; text?: string },
  ): void => {
    const { clip } = stateOf(context);
    const spots = shapes.flat();
    const box = common(boxOf(spots), clip);
    const isSeen = box.left <= box.right && box.top <= box.bottom && context.globalAlpha > 0;
    if (!isSeen) return;
    const scale = context.getTransform();
    const { canvas } = context;
    const list = painted.get(canvas) ?? [];
    painted.set(canvas, list);
    list.push({
      kind,
      ink,
      shapes,
      box,
      lineWidth: context.lineWidth * Math.hypot(scale.a, scale.b),
      dash: context.getLineDash(),
      text,
    });
  };
  const rectIn = (context: Context, args: readonly unknown[]): Shape => {
    const [x = 0, y = 0, width = 0, height = 0] = args.map(Number);
    return placed(rectangle(x, y, width, height), context.getTransform());
  };
  const write = (context: Context, args: readonly unknown[], ink: Painted['ink']): void => {
    const [text, x, y] = [String(args[0]), Number(args[1]), Number(args[2])];
    const size = context.measureText(text);
    const shape = corners({
      left: x - size.actualBoundingBoxLeft,
      right: x + size.actualBoundingBoxRight,
      top: y - size.actualBoundingBoxAscent,
      bottom: y + size.actualBoundingBoxDescent,
    });
    paint(context, 'text', [placed(shape, context.getTransform())], { ink, text });
  };

  for (const method of pathMethods) {
    wrap(context2d, method, (context, args) => {
      stateOf(context).outline.trace(method, args, context.getTransform());
    });
    wrap(Path2D.prototype, method, (path, args) => {
      outlineOf(path).trace(method, args);
    });
  }
  wrap(context2d, 'beginPath', (context) => (stateOf(context).outline = new Outline()));
  wrap(context2d, 'save', (context) => {
    const state = stateOf(context);
    state.saved.push(state.clip);
  });
  wrap(context2d, 'restore', (context) => {
    const state = stateOf(context);
    state.clip = state.saved.pop() ?? everywhere;
  });
  wrap(context2d, 'clip', (context, args) => {
    const state = stateOf(context);
    state.clip = common(state.clip, boxOf(shapesTo(context, args).flat()));
  });
  wrap(context2d, 'fill', (context, args) =>
    paint(context, 'fill', shapesTo(context, args), { ink: context.fillStyle }),
  );
  wrap(context2d, 'stroke', (context, args) =>
    paint(context, 'stroke', shapesTo(context, args), { ink: context.strokeStyle }),
  );
  wrap(context2d, 'fillRect', (context, args) =>
    paint(context, 'fill', [rectIn(context, args)], { ink: context.fillStyle }),
  );
  wrap(context2d, 'fillText', (context, args) => write(context, args, context.fillStyle));
  wrap(context2d, 'drawImage', (context, args) => {
    // Of `drawImage(image, x, y)` the size is the image's own.
    const [image, x, y, ...size] = args;
    const { width, height } = image as HTMLCanvasElement;
    const [wide = width, high = height] = size;
    paint(context, 'image', [rectIn(context, [x, y, wide, high])], { ink: '' });
  });
  wrap(context2d, 'clearRect', (context, args) => {
    const { left, right, top, bottom } = boxOf(rectIn(context, args));
    const { canvas } = context;
    const isAll = left <= 0 && top <= 0 && right >= canvas.width && bottom >= canvas.height;
    if (isAll) painted.set(canvas, []);
  });
  wrap(context2d, 'createPattern', (_, [image], pattern) => {
    if (pattern && image instanceof HTMLCanvasElement) tiles.set(pattern, image);
  });

  const { Path2D: own } = globalThis;
  globalThis.Path2D = class extends own {
    constructor(path?: Path2D | string) {
      super(path);
      if (typeof path === 'string') outlineOf(this).shapes.push(...shapesOfData(path));
      else if (path) outlineOf(this).shapes.push(...outlineOf(path).shapes);
    }
  };
  undo.push(() => (globalThis.Path2D = own));

  return {
    on: (canvas) => {
      const ratio = canvas.clientWidth > 0 ? canvas.width / canvas.clientWidth : 1;
      const spot = ({ x, y }: Spot): Spot => ({ x: x / ratio, y: y / ratio });
      return (painted.get(canvas) ?? []).map((each) => ({
        ...each,
        shapes: each.shapes.map((shape) => shape.map(spot)),
        box: {
          left: each.box.left / ratio,
          right: each.box.right / ratio,
          top: each.box.top / ratio,
          bottom: each.box.bottom / ratio,
        },
        lineWidth: each.lineWidth / ratio,
      }));
    },
    canvases: () => [...painted.keys()],
    tileOf: (pattern) => tiles.get(Object(pattern) as object),
    stop: () => undo.forEach((each) => each()),
  };
}
