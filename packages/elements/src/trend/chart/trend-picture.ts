/** A key of what is drawn: its shape in a box of 16 by 12 pixels, and its name. */
export interface PictureKey {
  readonly name: string;
  readonly ink: string;
  readonly path: string;
  readonly dash: readonly number[];
  readonly width: number;
}

/** What is on a picture of the chart. */
export interface TrendPicture {
  readonly drawing: HTMLCanvasElement;
  readonly title: string;
  /** Whose usage it is. */
  readonly account: string;
  readonly lines: readonly string[];
  readonly keys: readonly PictureKey[];
  /** What the axes at the start and at the end are of. */
  readonly axes: readonly [string, string];
  readonly dir: 'ltr' | 'rtl';
  readonly colors: { readonly surface: string; readonly text: string; readonly muted: string };
  readonly font: string;
}

const margin = 24;
const titleSize = 16;
const lineSize = 13;
const lineHeight = 20;
const keyWidth = 16;
const keyHeight = 12;
const gap = 16;

/** Breaks a line where it is wider than there is room; a word only where it is wider on its own. */
function wrapped(context: CanvasRenderingContext2D, line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  const isTooWide = (text: string): boolean => context.measureText(text).width > room;
  for (const word of line.split(' ')) {
    const longer = current ? `${current} ${word}` : word;
    if (current && isTooWide(longer)) {
      lines.push(current);
      current = '';
    } else if (!isTooWide(longer)) {
      current = longer;
      continue;
    }
    for (const letter of word) {
      if (current && isTooWide(current + letter)) {
        lines.push(current);
        current = '';
      }
      current += letter;
    }
  }
  return [...lines, current];
}

interface PlacedKey extends PictureKey {
  /** From the edge where reading starts, in pixels. */
  readonly start: number;
  readonly row: number;
}

/** Keys in rows, as many in one as there is room for. */
function placedKeys(
  context: CanvasRenderingContext2D,
  keys: readonly PictureKey[],
  room: number,
): PlacedKey[] {
  let [start, row] = [0, 0];
  return keys.map((key) => {
    const width = keyWidth + 6 + context.measureText(key.name).width;
    if (start > 0 && start + width > room) [start, row] = [0, row + 1];
    const placed = { ...key, start, row };
    start += width + gap;
    return placed;
  });
}

/** An id reads from the left, also among words that do not. */
const isolated = (id: string): string => `\u2066${id}\u2069`;

/** The chart as a PNG with its title and what it says, on the card's own ground. */
export async function trendPicture(picture: TrendPicture): Promise<Blob> {
  const { drawing, title, account, lines, axes, dir, colors, font } = picture;
  const scale = drawing.width / Math.max(1, drawing.clientWidth);
  const room = drawing.clientWidth;
  const width = room + 2 * margin;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  const titleFont = `600 ${titleSize}px ${font}`;
  const lineFont = `${lineSize}px ${font}`;
  context.font = titleFont;
  const titleWidth = context.measureText(title).width;
  context.font = lineFont;
  // The account is beside the title where there is room, else below it.
  const isBeside = titleWidth + gap + context.measureText(account).width <= room;
  const text = [
    ...(isBeside ? [] : wrapped(context, account, room).map(isolated)),
    ...lines.flatMap((line) => wrapped(context, line, room)),
  ];
  const keys = placedKeys(context, picture.keys, room);
  const textTop = margin + titleSize + 12;
  const keysTop = textTop + text.length * lineHeight + 6;
  const keysHeight = ((keys.at(-1)?.row ?? -1) + 1) * lineHeight;
  const headHeight = keysTop + keysHeight + 12 + lineHeight;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((headHeight + drawing.clientHeight + margin) * scale);
  context.scale(scale, scale);
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, width, headHeight + drawing.clientHeight + margin);
  context.direction = dir;
  context.textBaseline = 'top';
  const isRtl = dir === 'rtl';
  const write = (line: string, y: number, { from = 0, atEnd = false } = {}): void => {
    context.textAlign = atEnd ? 'end' : 'start';
    context.fillText(line, isRtl === atEnd ? margin + from : width - margin - from, y);
  };
  context.fillStyle = colors.text;
  context.font = titleFont;
  write(title, margin);
  context.fillStyle = colors.muted;
  context.font = lineFont;
  if (isBeside) write(isolated(account), margin + titleSize - lineSize, { atEnd: true });
  text.forEach((line, index) => write(line, textTop + index * lineHeight));
  for (const key of keys) {
    const y = keysTop + key.row * lineHeight;
    write(key.name, y, { from: key.start + keyWidth + 6 });
    const left = isRtl ? width - margin - key.start - keyWidth : margin + key.start;
    drawKey(context, key, { left, top: y + (lineSize - keyHeight) / 2 });
  }
  const [atStart, atEnd] = axes;
  write(atStart, headHeight - lineHeight);
  write(atEnd, headHeight - lineHeight, { atEnd: true });
  context.drawImage(drawing, margin, headHeight, room, drawing.clientHeight);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser made no picture of the canvas.'));
    }, 'image/png');
  });
}

function drawKey(
  context: CanvasRenderingContext2D,
  { path, dash, width, ink }: PictureKey,
  { left, top }: { readonly left: number; readonly top: number },
): void {
  context.save();
  context.translate(left, top);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.lineCap = dash.length > 0 ? 'round' : 'butt';
  context.setLineDash([...dash]);
  context.stroke(new Path2D(path));
  context.restore();
}
