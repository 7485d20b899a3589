import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { createTrendCanvas, TrendCanvas, TrendPlace, TrendSize } from './trend-canvas.js';
import type { TrendData } from '../model/trend-data.js';
import { trendDrawing, type TrendTongue } from './trend-drawing.js';
import { readInks } from './trend-inks.js';

/** What `trend-canvas.ts` is when it has arrived. */
export interface CanvasModule {
  readonly createTrendCanvas: typeof createTrendCanvas;
}

type Load = () => Promise<CanvasModule>;

/** What has arrived, by what loads it: a second chart need not wait until it is seen. */
const arrived = new WeakMap<Load, CanvasModule>();

/** What is to be drawn. */
export interface TrendShown extends TrendTongue {
  readonly data: TrendData;
}

/**
 * Holds the drawing of a chart: loads it when its place is first seen, keeps it to the size of its place and to
 * the colors of the page, and lets it go when the chart leaves the page.
 */
export class ChartHold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Load;
  readonly #onMoved: () => void;
  #isMissing = false;
  #arriving: Promise<void> | undefined;
  #plot: HTMLElement | null = null;
  #shown: TrendShown | undefined;
  #drawn: TrendShown | undefined;
  #drawing: TrendCanvas | undefined;
  #size: TrendSize = { width: 0, height: 0, pixelRatio: 1 };
  #seen: IntersectionObserver | undefined;
  #sized: ResizeObserver | undefined;

  /**
   * @param load what loads what draws, by the time that it is needed
   * @param onMoved called when things have come to stand elsewhere on the drawing
   */
  constructor(
    host: ReactiveControllerHost,
    { load, onMoved }: { readonly load: () => Load; readonly onMoved: () => void },
  ) {
    this.#host = host;
    this.#load = load;
    this.#onMoved = onMoved;
    host.addController(this);
  }

  get #module(): CanvasModule | undefined {
    return arrived.get(this.#load());
  }

  /** Whether what draws is there, so that a place is drawn in as soon as it has a size. */
  get isReady(): boolean {
    return this.#module !== undefined;
  }

  /** Whether what draws did not come. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Where things are on the drawing; undefined while there is none. */
  get place(): TrendPlace | undefined {
    return this.#drawing?.place;
  }

  get canvas(): HTMLCanvasElement | undefined {
    return this.#drawing ? (this.#plot?.querySelector('canvas') ?? undefined) : undefined;
  }

  /** Draws in the place, or takes the drawing away where there is no place or nothing to show. */
  show(plot: HTMLElement | null, shown: TrendShown | undefined): void {
    this.#shown = shown;
    if (plot !== this.#plot || !shown) {
      this.#leave();
      this.#plot = shown ? plot : null;
      this.#watch();
    }
    this.#draw();
  }

  /** Reads the colors again and draws with them. */
  readonly recolor = (): void => {
    this.#drawn = undefined;
    this.#draw();
  };

  hostConnected(): void {
    // Back from another place: the drawing is made again there.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#plot = null;
  }

  #watch(): void {
    const plot = this.#plot;
    if (!plot) return;
    this.#sized = new ResizeObserver(() => this.#measure());
    this.#sized.observe(plot);
    if (this.#module) {
      this.#size = sizeOf(plot);
      return;
    }
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.fetch();
    });
    this.#seen.observe(plot);
  }

  /** Loads what draws, if that has not begun, and draws. */
  async fetch(): Promise<void> {
    this.#seen?.disconnect();
    if (this.isReady) this.#measure();
    else if (!this.#isMissing) await (this.#arriving ??= this.#arrive());
  }

  async #arrive(): Promise<void> {
    const load = this.#load();
    try {
      arrived.set(load, await load());
      this.#measure();
    } catch {
      this.#isMissing = true;
    }
    this.#host.requestUpdate();
  }

  #measure(): void {
    const plot = this.#plot;
    if (!plot) return;
    const size = sizeOf(plot);
    const { width, height, pixelRatio } = this.#size;
    // The first word of an observer is of the size that was drawn with.
    if (
      this.#drawing &&
      size.width === width &&
      size.height === height &&
      size.pixelRatio === pixelRatio
    )
      return;
    const wasHidden = width === 0;
    this.#size = size;
    if (size.width === 0 || size.height === 0) return;
    // Nothing tells of a theme that changed while the chart was hidden.
    if (wasHidden) this.#drawn = undefined;
    if (this.#drawing && this.#shown) {
      this.#drawing.resize(size);
      this.#drawn = undefined;
    }
    this.#draw();
  }

  #draw(): void {
    const [plot, shown] = [this.#plot, this.#shown];
    if (!plot || !shown || !this.#module || this.#size.width === 0) return;
    if (
      this.#drawn?.data === shown.data &&
      this.#drawn.lang === shown.lang &&
      this.#drawn.words === shown.words &&
      this.#drawn.dir === shown.dir
    )
      return;
    const canvas = plot.querySelector('canvas');
    if (!canvas) return;
    const drawing = trendDrawing(shown.data, { ...shown, width: this.#size.width });
    const inks = readInks(plot);
    this.#drawn = shown;
    if (this.#drawing) this.#drawing.draw(drawing, inks);
    else {
      this.#drawing = this.#module.createTrendCanvas(canvas, this.#size, drawing, inks);
      // What draws came with another chart, after this place was written with a placeholder.
      if (plot.querySelector('.skeleton')) this.#host.requestUpdate();
    }
    this.#onMoved();
  }

  #leave(): void {
    this.#seen?.disconnect();
    this.#sized?.disconnect();
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#drawn = undefined;
    this.#size = { width: 0, height: 0, pixelRatio: 1 };
    this.#arriving = undefined;
  }
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): TrendSize => ({
  width,
  height,
  pixelRatio: globalThis.devicePixelRatio || 1,
});
