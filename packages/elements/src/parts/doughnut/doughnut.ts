import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  svg,
  type TemplateResult,
} from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { base } from '../../styles/base.js';
import { doughnutStyles } from './doughnut.styles.js';
import { arcPath, ringArcs, type RingArc } from './ring.js';

/** One part of the ring, and its row beside it. */
export interface DoughnutPartRow {
  /** Chooses its color and, in forced colors, its pattern. */
  readonly id: 'models' | 'guardrails' | 'scripts';
  readonly name: string;
  /** In micro-credits; undefined where it is unknown. */
  readonly amount: bigint | undefined;
  /** The amount as a person reads it. */
  readonly text: string;
  /** All about it in one line, as the accessible name of its arc. */
  readonly description: string;
}

/** What is in the middle, or in the last row. */
export interface DoughnutLabel {
  readonly value: string;
  readonly caption: string;
}

const radii = { inner: 37, outer: 49.2 };
const size = 100;

/**
 * A ring of amounts, their values in the middle on hover, focus and touch, and the same in words beside it.
 * The ring is one tab stop: arrows go from part to part, Home and End jump, Escape lets go.
 */
export class DoughnutPart extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    rows: { attribute: false },
    whole: { attribute: false },
    middle: { attribute: false },
    total: { attribute: false },
    facts: { attribute: false },
    meter: { attribute: false },
    over: { attribute: false },
    _hovered: { state: true },
    _focused: { state: true },
    _stop: { state: true },
  };

  static override styles: CSSResultGroup = [base, doughnutStyles];

  /** What the ring shows, as the name of its figure and of its table. */
  declare label: string;

  declare rows: readonly DoughnutPartRow[];

  /** What a full ring stands for, in micro-credits. */
  declare whole: bigint | undefined;

  declare middle: DoughnutLabel;

  declare total: DoughnutLabel;

  /** What else is to be known of it, in rows under the total. */
  declare facts: readonly DoughnutLabel[];

  /** How full the ring is, as the value of a meter: held to 0 to 100, and in words that are true beyond. */
  declare meter: { label: string; percent: number; text: string } | undefined;

  /** More is used than allocated: the middle takes the color of an overdraft. */
  declare over: boolean;

  declare private _hovered: string | undefined;
  declare private _focused: string | undefined;
  /** Which arc Tab comes to. */
  declare private _stop: string | undefined;

  constructor() {
    super();
    this.label = '';
    this.rows = [];
    this.middle = { value: '', caption: '' };
    this.total = { value: '', caption: '' };
    this.facts = [];
    this.over = false;
  }

  private get _arcs(): NodeListOf<SVGElement> {
    return this.renderRoot.querySelectorAll('.arc');
  }

  override render(): TemplateResult {
    const arcs = ringArcs(
      this.rows.map(({ amount }) => amount),
      this.whole,
    );
    const drawn = this.rows.flatMap((row, index) => {
      const arc = arcs[index];
      return arc ? [{ row, arc }] : [];
    });
    const active = this._hovered ?? this._focused;
    const shown = this.rows.find(({ id }) => id === active);
    const stop = drawn.some(({ row }) => row.id === this._stop) ? this._stop : drawn[0]?.row.id;
    return html`<figure class="layout" aria-label=${this.label}>
      <div class="ring" @pointerleave=${this.#onLeave}>
        <svg
          viewBox="${-size / 2} ${-size / 2} ${size} ${size}"
          role="group"
          aria-label=${this.label}
          @keydown=${this.#onKeydown}
        >
          ${patterns}
          <path class="rest" d=${arcPath({ start: 0, end: 1 }, radii)} />
          ${drawn.map(({ row, arc }) => this.#arc(row, arc, { active, isStop: row.id === stop }))}
        </svg>
        <div
          class="middle number"
          role=${this.meter ? 'meter' : nothing}
          aria-label=${this.meter?.label ?? nothing}
          aria-valuemin=${this.meter ? 0 : nothing}
          aria-valuemax=${this.meter ? 100 : nothing}
          aria-valuenow=${this.meter?.percent ?? nothing}
          aria-valuetext=${this.meter?.text ?? nothing}
          aria-hidden=${this.meter ? nothing : 'true'}
        >
          ${this.#middle(
            shown ? { value: shown.text, caption: shown.name } : this.middle,
            this.over && !shown,
          )}
        </div>
      </div>
      ${this.#table(active)}
    </figure>`;
  }

  #arc(
    row: DoughnutPartRow,
    arc: RingArc,
    { active, isStop }: { active: string | undefined; isStop: boolean },
  ): TemplateResult {
    const path = arcPath(arc, radii);
    return svg`<path
        class=${classMap({ arc: true, [row.id]: true, faded: active !== undefined && active !== row.id })}
        d=${path}
        role="img"
        aria-label=${row.description}
        tabindex=${isStop ? 0 : -1}
        data-id=${row.id}
        @pointerenter=${this.#onEnter}
        @focus=${this.#onFocus}
        @blur=${this.#onBlur}
      /><path class="hatch" d=${path} fill="url(#${row.id})" />`;
  }

  #middle({ value, caption }: DoughnutLabel, isOver: boolean): TemplateResult {
    return html`<span class=${classMap({ value: true, long: isLong(value), over: isOver })}>
        ${value}
      </span>
      <span class="caption">${caption}</span>`;
  }

  #table(active: string | undefined): TemplateResult {
    return html`<table class="number">
      <caption class="visually-hidden">
        ${this.label}
      </caption>
      <tbody>
        ${this.rows.map(
          ({ id, name, text }) =>
            html`<tr
              class=${active !== undefined && active !== id ? 'faded' : ''}
              data-id=${id}
              @pointerenter=${this.#onEnter}
              @pointerleave=${this.#onLeave}
            >
              <th scope="row">
                <span class="name"
                  ><svg class="swatch ${id}" viewBox="0 0 10 10" aria-hidden="true">
                    <rect width="10" height="10" rx="3" />
                    <rect class="hatch" width="10" height="10" fill="url(#${id})" /></svg
                  >${name}</span
                >
              </th>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
      ${
        this.total.value
          ? html`<tfoot>
              <tr>
                <th scope="row">${this.total.caption}</th>
                <td>${this.total.value}</td>
              </tr>
              ${this.facts.map(
                // Across both columns: a long one must not take the room of those above.
                ({ caption, value }) =>
                  html`<tr>
                    <td colspan="2">
                      <span class="fact"><span>${caption}</span> <b>${value}</b></span>
                    </td>
                  </tr>`,
              )}
            </tfoot>`
          : nothing
      }
    </table>`;
  }

  readonly #onEnter = (event: Event): void => {
    this._hovered = idOf(event.currentTarget);
  };

  readonly #onLeave = (): void => {
    this._hovered = undefined;
  };

  readonly #onFocus = (event: Event): void => {
    this._focused = idOf(event.currentTarget);
    this._stop = this._focused;
  };

  readonly #onBlur = (): void => {
    this._focused = undefined;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const arcs = [...this._arcs];
    const index = arcs.findIndex((arc) => arc.dataset['id'] === this._stop);
    const next = keyTarget(event.key, Math.max(0, index), arcs.length);
    if (event.key === 'Escape' && this._focused !== undefined) {
      this._focused = undefined;
      event.preventDefault();
      event.stopPropagation();
    } else if (next !== undefined) {
      event.preventDefault();
      arcs[next]?.focus();
      this._focused = idOf(arcs[next]);
    }
  };
}

/** Marks of direction take no room. */
const isLong = (text: string): boolean => text.replace(/\p{Cf}/gu, '').length > 7;

const idOf = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.getAttribute('data-id') ?? undefined) : undefined;

/** A ring has no left and right: forward is clockwise, with either arrow. */
function keyTarget(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Drawn in forced colors only, where all parts have one color. */
const patterns = svg`<defs>
  <pattern id="models" width="4" height="4" patternUnits="userSpaceOnUse">
    <rect width="4" height="4" fill="currentColor" />
  </pattern>
  <pattern id="guardrails" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0V3" stroke="currentColor" stroke-width="2.4" />
  </pattern>
  <pattern id="scripts" width="4" height="4" patternUnits="userSpaceOnUse">
    <circle cx="2" cy="2" r="1" fill="currentColor" />
  </pattern>
</defs>`;

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-doughnut': DoughnutPart;
  }
}
