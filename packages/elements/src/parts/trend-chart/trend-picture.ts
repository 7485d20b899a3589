/** What stands on a picture of the chart. */
export interface TrendPicture {
  readonly drawing: HTMLCanvasElement;
  readonly title: string;
  readonly lines: readonly string[];
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

/** Breaks a line where it is wider than there is room. */
function wrapped(context: CanvasRenderingContext2D, line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current ? `${current} ${word}` : word;
    if (current && context.measureText(longer).width > room) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** The chart as a PNG with its title and what it says, on the card's own ground. */
export async function trendPicture(picture: TrendPicture): Promise<Blob> {
  const { drawing, title, lines, axes, dir, colors, font } = picture;
  const scale = drawing.width / Math.max(1, drawing.clientWidth);
  const width = drawing.clientWidth + 2 * margin;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.font = `${lineSize}px ${font}`;
  const text = lines.flatMap((line) => wrapped(context, line, width - 2 * margin));
  const headHeight = margin + titleSize + 12 + text.length * lineHeight + 12 + lineHeight;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((headHeight + drawing.clientHeight + margin) * scale);
  context.scale(scale, scale);
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, width, headHeight + drawing.clientHeight + margin);
  context.direction = dir;
  context.textAlign = 'start';
  context.textBaseline = 'top';
  const x = dir === 'rtl' ? width - margin : margin;
  context.fillStyle = colors.text;
  context.font = `600 ${titleSize}px ${font}`;
  context.fillText(title, x, margin);
  context.fillStyle = colors.muted;
  context.font = `${lineSize}px ${font}`;
  text.forEach((line, index) =>
    context.fillText(line, x, margin + titleSize + 12 + index * lineHeight),
  );
  const [atStart, atEnd] = axes;
  context.fillText(atStart, x, headHeight - lineHeight);
  context.textAlign = 'end';
  context.fillText(atEnd, width - x, headHeight - lineHeight);
  context.drawImage(drawing, margin, headHeight, drawing.clientWidth, drawing.clientHeight);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser made no picture of the canvas.'));
    }, 'image/png');
  });
}
