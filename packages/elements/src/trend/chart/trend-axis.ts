import { LinearScale, type ChartArea, type ChartData, type LinearScaleOptions } from 'chart.js';
import { _alignPixel, toFont } from 'chart.js/helpers';
import type { TrendInks } from './trend-model.js';

declare module 'chart.js' {
  interface CartesianScaleTypeRegistry {
    'usage-trend': { options: LinearScaleOptions };
  }
}

/** A label, and where on its axis it stands. */
export interface AxisMark {
  readonly value: number;
  readonly label: string;
}

/** What is on an axis. */
export interface AxisLook {
  readonly marks: readonly AxisMark[];
  readonly inks: Pick<TrendInks, 'text' | 'font'>;
  /** The ink of a line over the chart at each mark; undefined for none. */
  readonly lines?: string;
  /** The ink of a line along the axis; undefined for none. */
  readonly border?: string;
}

/** What a chart shows, and what is on its axes. */
export interface AxisData extends ChartData<'line'> {
  axes: Readonly<Record<string, AxisLook>>;
}

/** Between a line of the chart and its label, in CSS pixels. */
const padding = 8;

/**
 * An axis whose ends, marks and labels are known beforehand, so that none is looked for. The library's own asks each
 * mark for a color, a font and its own line, which costs more than all that it draws.
 */
export class TrendAxis extends LinearScale {
  static override readonly id = 'usage-trend';
  static override readonly defaults = {
    ticks: { padding, autoSkip: false, minRotation: 0, maxRotation: 0 },
  };

  #font: ReturnType<typeof toFont> | undefined;

  get #look(): AxisLook | undefined {
    return (this.chart.data as AxisData).axes[this.id];
  }

  override init(options: LinearScaleOptions): void {
    this.#font = undefined;
    super.init(options);
  }

  override buildTicks(): { value: number; label: string }[] {
    return this.#look?.marks.map((mark) => ({ ...mark })) ?? [];
  }

  override generateTickLabels(): void {
    // They have their labels.
  }

  override calculateLabelRotation(): void {
    this.labelRotation = 0;
  }

  /** Asked for by the library for each label that it measures. */
  protected _resolveTickFontOptions(): ReturnType<typeof toFont> {
    return (this.#font ??= toFont(this.#look?.inks.font ?? {}));
  }

  override draw(area: ChartArea): void {
    const look = this.#look;
    if (!look) return;
    const { ctx: context } = this;
    context.save();
    if (look.lines !== undefined) this.#drawLines(area, look.lines);
    if (look.border !== undefined) this.#drawBorder(look.border);
    this.#drawMarks(look.inks.text);
    context.restore();
  }

  #drawLines(area: ChartArea, ink: string): void {
    const { ctx: context, chart } = this;
    const isLeft = this.options.position === 'left';
    const from = isLeft ? _alignPixel(chart, area.left, 0) : area.left;
    const to = isLeft ? area.right : _alignPixel(chart, area.right, 0);
    context.beginPath();
    for (const { value } of this.ticks) {
      const y = _alignPixel(chart, this.getPixelForValue(value), 1);
      context.moveTo(from, y);
      context.lineTo(to, y);
    }
    this.#stroke(ink);
  }

  #drawBorder(ink: string): void {
    const { ctx: context, chart } = this;
    const y = _alignPixel(chart, this.top, 1);
    context.beginPath();
    context.moveTo(_alignPixel(chart, this.left, 1) - 0.5, y);
    context.lineTo(_alignPixel(chart, this.right, 1) + 0.5, y);
    this.#stroke(ink);
  }

  #stroke(ink: string): void {
    this.ctx.lineWidth = 1;
    this.ctx.strokeStyle = ink;
    this.ctx.stroke();
  }

  #drawMarks(ink: string): void {
    const { ctx: context } = this;
    const font = this._resolveTickFontOptions();
    const isLeft = this.options.position === 'left';
    const isBelow = this.axis === 'x';
    context.font = font.string;
    context.fillStyle = ink;
    context.textBaseline = 'middle';
    context.textAlign = isBelow ? 'center' : isLeft ? 'right' : 'left';
    const beside = isLeft ? this.right - padding : this.left + padding;
    const below = this.top + (this.options.grid.tickLength ?? 0) + padding + font.lineHeight / 2;
    for (const { value, label } of this.ticks) {
      const at = this.getPixelForValue(value);
      if (typeof label === 'string') {
        context.fillText(label, isBelow ? at : beside, isBelow ? below : at);
      }
    }
  }
}
