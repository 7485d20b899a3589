import type { BalanceState } from '@usage-kit/contract';
import {
  css,
  type CSSResultGroup,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { base } from '../../styles/base.js';

/** A bar that fills with what is used, in the color of how the account stands. */
export class MeterPart extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { attribute: false },
    text: { attribute: false },
    fill: { attribute: false },
    state: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    base,
    css`
      .track {
        block-size: 8px;
        border-radius: min(4px, var(--_radius-small));
        background: var(--_track);
        overflow: hidden;
      }

      .fill {
        block-size: 100%;
        inline-size: calc(var(--_fill, 0) * 100%);
        border-radius: inherit;
        background: var(--_tone, var(--_unknown));
      }

      /* What is used at all can be seen. */
      .some {
        min-inline-size: 4px;
      }

      .healthy {
        --_tone: var(--_healthy);
      }

      .moderate {
        --_tone: var(--_moderate);
      }

      .low {
        --_tone: var(--_low);
      }

      .exhausted {
        --_tone: var(--_exhausted);
      }

      @media (forced-colors: active) {
        .track {
          border: 1px solid CanvasText;
        }

        .fill {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];

  /** What is measured. */
  declare label: string;

  /** The value as a person reads it; true also where the bar cannot show it. */
  declare text: string;

  /** The filled part, held to 0 to 1. */
  declare fill: number;

  /** Colors the bar; gray if unknown. */
  declare state: BalanceState | undefined;

  constructor() {
    super();
    this.label = '';
    this.text = '';
    this.fill = 0;
  }

  get #held(): number {
    return Number.isFinite(this.fill) ? Math.min(1, Math.max(0, this.fill)) : 0;
  }

  override render(): TemplateResult {
    return html`<div
      class="track"
      role="meter"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(this.#held * 10_000) / 100}
      aria-valuetext=${this.text}
    >
      <div class="fill ${this.state ?? ''} ${this.#held > 0 ? 'some' : ''}"></div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('fill')) this.style.setProperty('--_fill', String(this.#held));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-meter': MeterPart;
  }
}
