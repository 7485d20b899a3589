import type { TrendPlace } from './trend-canvas.js';
import type { TrendSelection } from './trend-selection.js';

/** So far a pointer moves before its press is a stretch and not a click, in CSS pixels. */
const leastDrag = 8;

/** What a pointer needs to know of its chart. */
export interface PointedChart {
  readonly plot: HTMLElement | null;
  readonly place: TrendPlace | undefined;
  /** Zooms into the stretch that is drawn. */
  readonly zoom: () => void;
}

/** A pointer shows the point under it, and draws a stretch with its button held; a finger shows points alone. */
export class TrendPointer {
  readonly #selection: TrendSelection;
  readonly #chart: () => PointedChart;
  #pressedAt: number | undefined;

  constructor(selection: TrendSelection, chart: () => PointedChart) {
    this.#selection = selection;
    this.#chart = chart;
  }

  readonly onDown = (event: PointerEvent): void => {
    const { plot, place } = this.#chart();
    if (event.button !== 0 || !place) return;
    this.#selection.walkTo(this.#indexAt(event), this.#selection.anchor);
    if (event.pointerType === 'touch') return;
    this.#pressedAt = event.clientX;
    plot?.setPointerCapture(event.pointerId);
  };

  readonly onMove = (event: PointerEvent): void => {
    const index = this.#indexAt(event);
    if (index === undefined) return;
    if (this.#pressedAt !== undefined && Math.abs(event.clientX - this.#pressedAt) >= leastDrag) {
      this.#selection.beginStretch(this.#selection.active ?? index);
    }
    this.#selection.show(index);
  };

  readonly onUp = (event: PointerEvent): void => {
    const { plot, zoom } = this.#chart();
    this.#pressedAt = undefined;
    if (plot?.hasPointerCapture(event.pointerId)) plot.releasePointerCapture(event.pointerId);
    if (this.#selection.isStretch) zoom();
    this.#selection.endStretch();
  };

  readonly onCancel = (): void => {
    this.#pressedAt = undefined;
    this.#selection.letGo();
  };

  readonly onLeave = (event: PointerEvent): void => {
    // A finger that is lifted leaves its values standing; the next touch elsewhere takes them away.
    if (event.pointerType !== 'touch' && this.#pressedAt === undefined) this.#selection.letGo();
  };

  #indexAt(event: PointerEvent): number | undefined {
    const { plot, place } = this.#chart();
    return place?.indexAt(event.clientX - (plot?.getBoundingClientRect().left ?? 0));
  }
}
