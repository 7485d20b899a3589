import { UsageError, type Readable } from '@usage-kit/client';
import {
  DEFAULT_RANGE,
  parseAmount,
  parseInstant,
  type Account,
  type CycleSpan,
  type UsageRange,
} from '@usage-kit/contract';
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
import { emit } from '../host/events.js';
import { readAccount } from '../host/host-input.js';
import { formatTime } from '../time/day.js';
import { page } from '../locales/page.js';
import { refreshIcon } from '../parts/icons.js';
import { failedNotice, staleNotice } from '../parts/notice/notice.js';
import { shownRange } from '../time/shown-range.js';
import { Announcer } from '../controllers/announcer.js';
import { UsageElement } from '../usage-element.js';
import type { Viewer } from '../viewer.js';
import { creditsFigures, runsFigures } from './account-cards.js';
import { BalanceFollower } from '../balance/balance-follower.js';
import { forecastFacts } from '../balance/forecast-facts.js';
import { forecastNote } from './forecast-note.js';
import { SavedFile } from '../files/saved-file.js';
import { creditsShape, runsShape } from './shapes.js';
import type { TrendSaved } from '../trend/trend-card.js';
import { trendFile } from '../trend/trend-file.js';
import type { TrendPace, TrendPanel } from '../trend/trend-panel.js';
import { usageOverviewStyles } from './usage-overview.styles.js';

type Balance = 'runs' | 'credits';

/**
 * The two cards speak of the cycle, the trend of the range.
 *
 * @summary What the account has used and has left, and how that came over time.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {boolean} compare - Shows the range before beside this one.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 *
 * @fires usage-export - Someone saves the trend; prevent it to save no file.
 *
 * @csspart runs - The card of tool runs.
 * @csspart credits - The card of credits.
 * @csspart forecast - The line about what is to come.
 * @csspart trend - The card of usage over time.
 */
export class UsageOverview extends UsageElement {
  static override properties: PropertyDeclarations = {
    range: {},
    compare: { type: Boolean, reflect: true },
    account: { attribute: false },
    _showsIdle: { state: true },
    _refreshing: { state: true },
  };

  static override styles = usageOverviewStyles;

  /** The range of the trend. */
  declare range: string | null;

  /** Whether the range before is shown as well. */
  declare compare: boolean;

  /** The response of `GET /`, drawn at once without a request; the client's data replaces it. */
  declare account: Account | undefined;

  declare private _showsIdle: boolean;
  declare private _refreshing: Balance | undefined;

  readonly #words = new WordsController(this, page);
  readonly #account = new RemoteController(this, () => this.usageClient?.account());
  readonly #forecast = new RemoteController(this, () => this.usageClient?.forecast());
  readonly #announcer = new Announcer(this);
  readonly #file = new SavedFile(this);
  readonly #follower = new BalanceFollower(this, async () => {
    await Promise.all([this._trend?.refresh(), this.#forecast.refresh()]);
    return this._trend?.isWell !== false && this.#forecast.remote.status === 'ready';
  });
  #given: Readable<Account> | undefined;
  #range: UsageRange = DEFAULT_RANGE;

  constructor() {
    super();
    this.range = 'cycle';
    this.compare = false;
    this._showsIdle = false;
    // "Try again" is gone when it has worked.
    new FocusKeeper(this, () => this._refresh);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account')) this.#given = readAccount(this.account);
    this.#range = shownRange(this.range, this.zone, this.usageClient?.now());
  }

  private get _trend(): TrendPanel | null {
    return this.renderRoot.querySelector('usage-part-trend');
  }

  private get _refresh(): HTMLElement | null {
    return this.renderRoot.querySelector('.refresh');
  }

  override render(): TemplateResult {
    const { lang, dir } = this.#words;
    return html`<div class="root" lang=${lang} dir=${dir}>
      <div class="stack">
        <div class="cards">${this.#balance('runs')} ${this.#balance('credits')}</div>
        ${this.#renderForecast()}
        <usage-part-trend
          part="trend"
          .client=${this.usageClient}
          .range=${this.#range}
          .cycle=${this.#cycle}
          .cycleError=${this.#cycleError}
          .timezone=${this.zone}
          .now=${this.#now}
          .pace=${this.#pace}
          .compare=${this.compare}
          @part-compare=${this.#onCompare}
          @part-save=${this.#onSave}
          @part-retry=${() => void this.#account.refresh()}
        ></usage-part-trend>
      </div>
      <div class="visually-hidden" role="status">${this.#announcer.text}</div>
    </div>`;
  }

  get #viewer(): Viewer {
    return { ...this.viewerOf(this.#words), nowMs: this.#now };
  }

  /** The server's time; without a client, that of the account that is shown. */
  get #now(): number {
    return this.usageClient?.now() ?? parseInstant(this.#shownAccount?.asOf) ?? 0;
  }

  get #shownAccount(): Readable<Account> | undefined {
    const { remote } = this.#account;
    return 'data' in remote ? remote.data : this.#given;
  }

  get #cycle(): CycleSpan | undefined {
    const cycle = this.#shownAccount?.cycle;
    const startsAtMs = parseInstant(cycle?.startsAt);
    return startsAtMs === undefined
      ? undefined
      : { startsAtMs, endsAtMs: parseInstant(cycle?.endsAt) ?? null };
  }

  get #cycleError(): TrendPanel['cycleError'] {
    const { remote } = this.#account;
    if (remote.status === 'failed') return remote.error;
    // An account whose cycle cannot be read has no range of the cycle either.
    return this.#shownAccount && !this.#cycle
      ? new UsageError({ kind: 'unreadable', code: 'unreadable_cycle' })
      : undefined;
  }

  get #pace(): TrendPace | undefined {
    const facts = this.#forecastFacts;
    if (!facts?.credits) return undefined;
    const left = parseAmount(this.#shownAccount?.credits.remaining);
    if (left !== undefined && left <= 0n) return undefined;
    const { perDay, until } = facts.credits;
    return { perDay, usedUpMs: until, cycleEndMs: this.#cycle?.endsAtMs ?? undefined };
  }

  get #forecastFacts(): ReturnType<typeof forecastFacts> {
    const { remote } = this.#forecast;
    if (!('data' in remote)) return undefined;
    const cycleEndMs = this.#cycle?.endsAtMs ?? undefined;
    return forecastFacts(remote.data, { nowMs: this.#now, cycleEndMs });
  }

  #balance(balance: Balance): TemplateResult {
    const viewer = this.#viewer;
    const { overview } = viewer.words;
    const { remote } = this.#account;
    const account = this.#shownAccount;
    const isRuns = balance === 'runs';
    return html`<section
      class="card balance"
      part=${balance}
      aria-labelledby=${balance}
      aria-busy=${account === undefined && remote.status === 'pending'}
    >
      <div class="card-head">
        <h3 class="card-title" id=${balance}>
          ${isRuns ? overview.runsTitle() : overview.creditsTitle()}
        </h3>
        <span class="of">${overview.cycle()}</span>
        <button
          type="button"
          class="icon-button refresh"
          aria-label=${isRuns ? overview.refreshRuns() : overview.refreshCredits()}
          aria-disabled=${this._refreshing === balance ? 'true' : nothing}
          @click=${() => void this.#refreshBalance(balance)}
        >
          ${refreshIcon}
        </button>
      </div>
      ${this.#figures(balance)}
      ${remote.status === 'stale' ? staleNotice(viewer, remote.at) : nothing}
    </section>`;
  }

  #figures(balance: Balance): TemplateResult {
    const { words } = this.#viewer;
    const { remote } = this.#account;
    const account = this.#shownAccount;
    const isRuns = balance === 'runs';
    if (account) {
      return isRuns ? runsFigures(account, this.#viewer) : creditsFigures(account, this.#viewer);
    }
    if (remote.status !== 'failed') return isRuns ? runsShape : creditsShape;
    return failedNotice({
      words,
      title: words.overview.accountFailed(),
      error: remote.error,
      busy: remote.refreshing,
      onRetry: () => void this.#account.refresh(),
    });
  }

  #renderForecast(): TemplateResult | typeof nothing {
    const facts = this.#forecastFacts;
    if (!facts) return nothing;
    return forecastNote(facts, {
      ...this.#viewer,
      cycleEndMs: this.#cycle?.endsAtMs ?? undefined,
      isOpen: this._showsIdle,
      onToggle: () => (this._showsIdle = !this._showsIdle),
    });
  }

  protected override updated(): void {
    const { remote } = this.#account;
    if ('data' in remote) this.#follower.see(remote.data);
  }

  async #refreshBalance(balance: Balance): Promise<void> {
    if (this._refreshing || !this.usageClient) return;
    this._refreshing = balance;
    await this.#account.refresh();
    this._refreshing = undefined;
    const { remote } = this.#account;
    const { overview } = this.#words.words;
    this.#announcer.say(
      remote.status === 'ready'
        ? overview.refreshed({ time: formatTime(this.#words.lang, remote.at, this.zone) })
        : overview.notRefreshed(),
    );
  }

  readonly #onCompare = (): void => {
    this.compare = !this.compare;
    this.dispatchEvent(new CustomEvent('part-compare', { detail: this.compare, bubbles: true }));
  };

  readonly #onSave = async ({ detail }: CustomEvent<TrendSaved>): Promise<void> => {
    const { format, data } = detail;
    const { accountId } = this;
    const rows = data.buckets.length;
    const goesOn = emit(
      this,
      'usage-export',
      { accountId, kind: 'trend', format, rows },
      { cancelable: true },
    );
    if (!goesOn) return;
    const { words, lang, dir } = this.#words;
    try {
      const { blob, name } = await trendFile(detail, {
        words,
        lang,
        dir,
        accountId,
        range: this.range ?? 'cycle',
        card: this._trend,
      });
      this.#file.save(blob, name);
      this.#announcer.say(words.overview.exported({ name }));
    } catch {
      this.#announcer.say(words.overview.pictureFailed());
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-overview': UsageOverview;
  }
}
