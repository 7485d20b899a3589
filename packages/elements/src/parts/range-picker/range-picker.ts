import { parseRange, printRange, type RangeProblem, type UsageRange } from '@usage-kit/contract';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { WordsController } from '../../controllers/words-controller.js';
import { formatInteger } from '../../intl/number.js';
import { page, type PageWords } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { button } from '../../styles/button.js';
import { field } from '../../styles/field.js';
import { rangePickerStyles } from './range-picker.styles.js';
import { dateIn } from '../../time/zoned-calendar.js';
import { rangeProblemIn } from '../../time/zoned-range.js';

const presets = [
  ['24h', 'hours', 24],
  ['7d', 'days', 7],
  ['30d', 'days', 30],
  ['90d', 'days', 90],
] as const;

type Field = 'first' | 'last';
/** Something was typed, but no day: only part of it, or one that no calendar has. */
type Problem = RangeProblem | 'no_such_first_day' | 'no_such_last_day';

/**
 * Chooses a range: a preset at once, or two days with a button. Days that make no range are told beside their
 * field and change nothing.
 *
 * @fires part-range - `detail` is the range as an attribute says it.
 */
export class RangePickerPart extends LitElement {
  static override properties: PropertyDeclarations = {
    value: { attribute: false },
    timezone: { attribute: false },
    now: { attribute: false },
    days: { attribute: false },
    _isCustom: { state: true },
    _problem: { state: true },
  };

  static override styles: CSSResultGroup = [base, button, field, rangePickerStyles];

  /** The range on screen, as the attribute `range` says it. */
  declare value: string;

  /** The zone of the days. */
  declare timezone: string;

  /** The server's time in epoch milliseconds; undefined while nobody knows it, so that nothing is in the future. */
  declare now: number | undefined;

  /** The days on screen: what the fields begin with. */
  declare days: { readonly first: string; readonly last: string } | undefined;

  declare private _isCustom: boolean;
  declare private _problem: Problem | undefined;

  readonly #words = new WordsController(this, page);

  constructor() {
    super();
    this.value = 'cycle';
    this.timezone = 'UTC';
    this._isCustom = false;
  }

  private get _first(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#first');
  }

  private get _last(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#last');
  }

  override render(): TemplateResult {
    const { words, lang, dir } = this.#words;
    const chosen = this._isCustom ? 'custom' : this.value;
    return html`<div class="picker" lang=${lang} dir=${dir}>
      <div class="segments number" role="radiogroup" aria-label=${words.rangePicker.label()}>
        ${presets.map(([value, unit, count]) =>
          this.#segment(
            value,
            words.rangePicker[unit]({ count, shown: formatInteger(lang, count) }),
            chosen === value,
          ),
        )}
        ${this.#segment('cycle', words.rangePicker.cycle(), chosen === 'cycle')}
        ${this.#segment('custom', words.rangePicker.custom(), chosen === 'custom')}
      </div>
      ${this._isCustom ? this.#fields(words) : nothing}
    </div>`;
  }

  #segment(value: string, label: string, isChosen: boolean): TemplateResult {
    return html`<label class="segment"
      ><input
        type="radio"
        name="range"
        .value=${value}
        .checked=${isChosen}
        @change=${this.#onChoose}
      />${label}</label
    >`;
  }

  #fields(words: PageWords): TemplateResult {
    const errors = this.#errors(words);
    return html`<form class="custom" novalidate @submit=${this.#onSubmit}>
      ${this.#field('first', words.rangePicker.first(), errors.first)}
      ${this.#field('last', words.rangePicker.last(), errors.last)}
      <button class="button" type="submit">${words.rangePicker.apply()}</button>
      <p class="hint">${words.rangePicker.hint({ zone: this.timezone })}</p>
    </form>`;
  }

  #field(field: Field, label: string, error: string | undefined): TemplateResult {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        class="field-box"
        type="date"
        required
        max=${this.now === undefined ? nothing : dateIn(this.timezone, this.now)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${field}-error` : nothing}
        @input=${this.#onInput}
      />
      ${error ? html`<p class="error" id="${field}-error" role="alert">${error}</p>` : nothing}
    </div>`;
  }

  #errors(words: PageWords): Partial<Record<Field, string>> {
    const { rangePicker } = words;
    switch (this._problem) {
      case 'invalid_first_day':
        return { first: rangePicker.firstInvalid() };
      case 'invalid_last_day':
        return { last: rangePicker.lastInvalid() };
      case 'no_such_first_day':
        return { first: rangePicker.noSuchDay() };
      case 'no_such_last_day':
        return { last: rangePicker.noSuchDay() };
      case 'backwards':
        return { last: rangePicker.backwards() };
      case 'in_future':
        return this.#isFuture(this._first?.value)
          ? { first: rangePicker.firstInFuture() }
          : { last: rangePicker.lastInFuture() };
      case undefined:
        return {};
    }
  }

  #isFuture(day: string | undefined): boolean {
    return day !== undefined && this.now !== undefined && day > dateIn(this.timezone, this.now);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this._isCustom = parseRange(this.value)?.kind === 'days';
    this._problem = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    // The fields belong to who types in them; they are filled when they appear, and when the range changes.
    if (this._isCustom && (changed.has('value') || changed.get('_isCustom') === false))
      this.#fill();
  }

  #fill(): void {
    const range = parseRange(this.value);
    const [first, last] =
      range?.kind === 'days'
        ? [range.firstDay, range.lastDay]
        : [this.days?.first, this.days?.last];
    if (this._first) this._first.value = first ?? '';
    if (this._last) this._last.value = last ?? '';
  }

  readonly #onChoose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    this._isCustom = value === 'custom';
    this._problem = undefined;
    if (!this._isCustom) this.#tell(parseRange(value));
  };

  readonly #onInput = (): void => {
    if (this._problem !== undefined) this._problem = this.#problem();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this._problem = this.#problem();
    const { firstDay, lastDay } = this.#typed();
    if (this._problem === undefined) this.#tell({ kind: 'days', firstDay, lastDay });
    else void this.#focusProblem();
  };

  async #focusProblem(): Promise<void> {
    await this.updateComplete;
    const invalid = [this._first, this._last].find(
      (field) => field?.getAttribute('aria-invalid') === 'true',
    );
    invalid?.focus();
  }

  #typed(): { firstDay: string; lastDay: string } {
    return { firstDay: this._first?.value ?? '', lastDay: this._last?.value ?? '' };
  }

  #problem(): Problem | undefined {
    const problem = rangeProblemIn(this.timezone, this.#typed(), this.now ?? Infinity);
    // A native field keeps what it cannot read to itself: its value is empty then too.
    if (problem === 'invalid_first_day' && this._first?.validity.badInput)
      return 'no_such_first_day';
    if (problem === 'invalid_last_day' && this._last?.validity.badInput) return 'no_such_last_day';
    return problem;
  }

  #tell(range: UsageRange | undefined): void {
    if (!range) return;
    this.dispatchEvent(new CustomEvent('part-range', { detail: printRange(range) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-range-picker': RangePickerPart;
  }
}
