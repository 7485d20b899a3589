import type { Account, Rates, Readable } from '@usage-kit/contract';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { formatCredits, formatInteger, formatShown } from '../intl/number.js';
import { formatDayNear } from '../time/day-near.js';
import { typedNumber } from '../intl/typed-number.js';
import { page } from '../locales/page.js';
import { chevronIcon } from '../parts/icons.js';
import { emptyNotice, sectionNotice, staleNotice } from '../parts/notice/notice.js';
import { UsageElement } from '../usage-element.js';
import { warnOnce } from '../host/warn.js';
import {
  estimate,
  type HourlyRate,
  hourlyRates,
  mostHours,
  mostUnits,
  type RatesKind,
  readHours,
  readUnits,
  restOfCycle,
} from '../balance/estimate.js';
import { drawRateTable, rateTables } from './rate-table.js';
import { usageRatesStyles } from './usage-rates.styles.js';

const allKinds: readonly RatesKind[] = ['scripts', 'models', 'guardrails'];

function kindsOf(kind: string | null): readonly RatesKind[] {
  if (kind === null || kind === '') return allKinds;
  const known = allKinds.find((name) => name === kind);
  if (!known) warnOnce(`"${kind}" is not a kind of prices; all are shown.`);
  return known ? [known] : allKinds;
}

/**
 * @summary What things cost, and what something would cost for a while.
 *
 * @attr {'scripts' | 'models' | 'guardrails'} kind - `scripts`, `models` or `guardrails`; all of them if omitted.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 *
 * @csspart table - Each of the price tables.
 * @csspart estimate - The card with the estimate.
 */
export class UsageRates extends UsageElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    _hardware: { state: true },
    _units: { state: true },
    _until: { state: true },
    _hours: { state: true },
  };

  static override styles = usageRatesStyles;

  /** Which prices: `scripts`, `models`, `guardrails`; all if omitted. */
  declare kind: string | null;

  declare private _hardware: string;
  declare private _units: string;
  declare private _until: 'hours' | 'cycle';
  declare private _hours: string;

  readonly #language = new WordsController(this, page);
  #kinds = allKinds;
  readonly #rates = new RemoteController(this, () => this.usageClient?.rates());
  readonly #account = new RemoteController(this, () => this.usageClient?.account());

  constructor() {
    super();
    this.kind = null;
    this._hardware = '';
    this._units = '1';
    this._until = 'hours';
    this._hours = '24';
    // "Try again" is gone when it has worked.
    new FocusKeeper(this, () => this._root);
  }

  private get _root(): HTMLElement | null {
    return this.renderRoot.querySelector('.root');
  }

  override render(): TemplateResult {
    const { lang, dir } = this.#language;
    return html`<div class="root" lang=${lang} dir=${dir} tabindex="-1">${this.#body()}</div>`;
  }

  #body(): TemplateResult {
    const { words } = this.#language;
    const { remote } = this.#rates;
    switch (remote.status) {
      case 'pending':
        return html`<div class="card pending" aria-busy="true">
          <span class="visually-hidden">${words.state.loading()}</span>
          ${[0, 1, 2, 3, 4].map(() => html`<span class="skeleton"></span>`)}
        </div>`;
      case 'failed':
        return html`<div class="card">
          ${sectionNotice({
            words,
            title: words.rates.failed(),
            error: remote.error,
            busy: remote.refreshing,
            onRetry: () => void this.#rates.refresh(),
          })}
        </div>`;
      case 'stale':
        return html`${staleNotice(this.viewerOf(this.#language), remote.at)}
        ${this.#draw(remote.data)}`;
      case 'ready':
        return this.#draw(remote.data);
    }
  }

  #draw(rates: Readable<Rates>): TemplateResult {
    const { words, lang } = this.#language;
    const tables = rateTables(words, lang, rates, this.#kinds);
    if (tables.length === 0) {
      return html`<div class="card">
        ${emptyNotice({ title: words.rates.emptyTitle(), text: words.rates.emptyText() })}
      </div>`;
    }
    const choices = hourlyRates(rates, this.#kinds);
    return html` ${tables.map((table) => drawRateTable(words, table))} ${this.#estimate(choices)} `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.#kinds = kindsOf(this.kind);
  }

  #estimate(choices: readonly HourlyRate[]): TemplateResult | typeof nothing {
    const { words, lang } = this.#language;
    const chosen = choices.find(({ id }) => id === this._hardware) ?? choices[0];
    if (!chosen) return nothing;
    const most = mostUnits[chosen.kind];
    const units = readUnits(typedNumber(lang, this._units), most);
    const durationMs = readHours(typedNumber(lang, this._hours));
    const byHours = this._until === 'hours';
    return html`<form
      class="card estimate"
      part="estimate"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <h3>${words.rates.estimate()}</h3>
      <div class="fields">
        <div class="field">
          <label for="hardware">${words.rates.hardware()}</label>
          <span class="select">
            <select
              id="hardware"
              class="field-box"
              @change=${(event: Event) => (this._hardware = (event.target as HTMLSelectElement).value)}
            >
              ${choices.map(
                (choice) =>
                  html`<option value=${choice.id} ?selected=${choice.id === chosen.id}>
                    ${this.#option(choice)}
                  </option>`,
              )}
            </select>
            ${chevronIcon}
          </span>
        </div>
        ${this.#number({
          name: 'units',
          label: chosen.kind === 'guardrails' ? words.rates.cpuCount() : words.rates.replicas(),
          value: this._units,
          problem:
            units === undefined
              ? words.rates.replicasRange({ most: this.#whole(most) })
              : undefined,
          onInput: (text) => (this._units = text),
        })}
        <div class="field">
          <label for="for">${words.rates.for()}</label>
          <span class="select">
            <select
              id="for"
              class="field-box"
              @change=${(event: Event) =>
                (this._until = (event.target as HTMLSelectElement).value as 'hours' | 'cycle')}
            >
              <option value="hours" ?selected=${byHours}>${words.rates.forHours()}</option>
              <option value="cycle" ?selected=${!byHours}>${words.rates.forCycle()}</option>
            </select>
            ${chevronIcon}
          </span>
        </div>
        ${
          byHours
            ? this.#number({
                name: 'hours',
                label: words.rates.hours(),
                value: this._hours,
                problem:
                  durationMs === undefined
                    ? words.rates.hoursRange({ most: this.#whole(mostHours) })
                    : undefined,
                onInput: (text) => (this._hours = text),
              })
            : nothing
        }
      </div>
      <div role="status" class="result number">
        ${units === undefined ? nothing : this.#result(chosen, units, byHours ? durationMs : 'cycle')}
      </div>
    </form>`;
  }

  #number({
    name,
    label,
    value,
    problem,
    onInput,
  }: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly problem: string | undefined;
    readonly onInput: (text: string) => void;
  }): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        class="field-box"
        inputmode="decimal"
        autocomplete="off"
        .value=${value}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby=${problem === undefined ? nothing : `${name}-problem`}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />
      ${problem === undefined ? nothing : html`<p class="problem" id="${name}-problem">${problem}</p>`}
    </div>`;
  }

  #result(
    rate: HourlyRate,
    units: number,
    duration: number | 'cycle' | undefined,
  ): TemplateResult | typeof nothing {
    const { words, lang } = this.#language;
    const nowMs = this.usageClient?.now();
    const account = this.#knownAccount;
    if (duration === undefined || nowMs === undefined) return nothing;
    const rest = duration === 'cycle' ? restOfCycle(account, nowMs) : undefined;
    if (duration === 'cycle' && !rest) {
      const known = account?.cycle.endsAt === null;
      return html`<p class="muted">
        ${known ? words.rates.noCycleEnd() : words.rates.remainUnknown()}
      </p>`;
    }
    const durationMs = rest?.durationMs ?? (duration as number);
    const hours = durationMs / 3_600_000;
    const { micro, remaining, stopsAt } = estimate({ rate, units, durationMs, account });
    return html`
      <p class="cost">
        ${words.rates.costs({ credits: formatCredits(lang, micro) })}
        <small class="muted"
          >${
            rest
              ? words.rates.costsUntil({
                  day: formatDayNear(lang, rest.endsAtMs, this.zone, nowMs),
                })
              : words.rates.costsFor({
                  count: hours,
                  shown: formatShown(lang, { digits: `${hours}`, bound: 'none' }),
                })
          }</small
        >
      </p>
      <p class="muted">
        ${
          remaining === undefined
            ? words.rates.remainUnknown()
            : remaining >= 0n
              ? words.rates.remain({ credits: formatCredits(lang, remaining) })
              : words.rates.overdraft({ credits: formatCredits(lang, -remaining) })
        }
        ${stopsAt === undefined ? nothing : words.rates.stopsEarly({ limit: formatCredits(lang, stopsAt) })}
      </p>
    `;
  }

  get #knownAccount(): Readable<Account> | undefined {
    const { remote } = this.#account;
    return 'data' in remote ? remote.data : undefined;
  }

  #option({ name, vcpus, memoryGiB }: HourlyRate): string {
    const { words } = this.#language;
    if (vcpus === undefined || memoryGiB === undefined) return name;
    return words.rates.profileOption({
      profile: name,
      vcpus: this.#whole(vcpus),
      memory: this.#whole(memoryGiB),
    });
  }

  #whole(value: number): string {
    return formatInteger(this.#language.lang, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-rates': UsageRates;
  }
}
