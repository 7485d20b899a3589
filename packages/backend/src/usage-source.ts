import type {
  Account,
  AlertList,
  Forecast,
  Guardrail,
  GuardrailDetail,
  GuardrailList,
  GuardrailsSummary,
  Model,
  ModelDeployment,
  ModelDeploymentList,
  ModelDeploymentsSummary,
  ModelList,
  ModelsSummary,
  Rates,
  Script,
  ScriptDetail,
  ScriptList,
  ScriptsSummary,
  Tool,
  ToolList,
  ToolsSummary,
  Trend,
  TrendInterval,
} from '@usage-kit/contract';

/** Whose figures are wanted. */
export interface Asked {
  /** The id in the path. The token is good for this account: that has been checked. */
  readonly accountId: string;
  /** Aborts when nobody waits for the figures any longer: pass it on to what you ask. */
  readonly signal: AbortSignal;
}

/** [from, to) as RFC 3339 instants in UTC, `from` before `to` where both are given. An end that is omitted is the current cycle's. */
export interface RangeQuery {
  readonly from?: string;
  readonly to?: string;
}

export interface TrendQuery extends RangeQuery {
  readonly interval: TrendInterval;
}

/** What a list is asked for. Sort, statuses and numbers are valid; defaults are filled in. */
export interface ListQuery extends RangeQuery {
  /** Part of the name, in any case; everything if omitted. */
  readonly q?: string;
  /** One or more statuses of the list; every status if omitted. */
  readonly status?: readonly string[];
  /** A field of the list, with a `-` before it for descending; ties go by id. */
  readonly sort: string;
  /** 0 or more. */
  readonly offset: number;
  /** 1 to 500. */
  readonly limit: number;
}

/**
 * A list whole: every row of the range, in any order. The backend searches, filters, sorts and pages it, so only `from`
 * and `to` of the query matter. That holds up to about 100,000 rows; a source of more returns the page instead.
 */
export interface WholeList<Summary, Item> {
  readonly whole: true;
  /** Of the whole account in the range. */
  readonly summary: Summary;
  readonly items: readonly Item[];
}

export type Awaitable<Value> = Value | Promise<Value>;

/** What a source may know besides the account. `alerts` and `dismissals` are what it may own. */
export type Ability =
  | 'trend'
  | 'tools'
  | 'models'
  | 'guardrails'
  | 'scripts'
  | 'rates'
  | 'forecast'
  | 'alerts'
  | 'dismissals';

/**
 * Where the backend gets its figures: the one thing to implement for your own billing system.
 *
 * Each method is about one account and returns what the contract says, with credits as decimal strings
 * (`printAmount`), instants in UTC (`printInstant`) and durations in whole seconds. It may return a value or a promise.
 * To refuse, throw a `ProblemError`: `not_found` for an account or an id that isn't there, `rate_limited` or
 * `unavailable` while your system can't say. Anything else that is thrown is reported to the operator, and the client gets
 * 503 `unavailable`.
 *
 * Figures on one screen must add up: rows to their summary, summaries and trend to the account. Read them from the same
 * charges.
 */
export interface UsageSource {
  /**
   * What this source can be asked; it has the methods of each. A route that it can't serve is 404, and the widgets hide
   * that part. What it doesn't own, the backend makes: `alerts` from the used shares, `forecast` from the trend, and
   * `dismissals`, which it keeps in its memory and loses with the process.
   */
  readonly can: readonly Ability[];

  /** The balances of the current cycle: `used` is the sum of its categories, `remaining` is `allocated` less `used`. */
  account(asked: Asked): Awaitable<Account>;

  /**
   * Calls `changed` when the account or its alerts may have changed; more often than needed does no harm. A source that
   * isn't told of changes polls here. Returns what ends that.
   */
  watch(accountId: string, changed: () => void): () => void;

  /**
   * `trend`: every bucket that the range touches, in UTC, in order, empty ones with zeros; weeks begin on Monday. Counts
   * only what occurred in the range. An omitted `to` of a cycle without end is the present.
   * @throws ProblemError `range_empty`, `range_too_large` (more than 10,000 buckets) where an omitted end makes it so.
   */
  trend?(query: TrendQuery, asked: Asked): Awaitable<Trend>;

  /** `tools`: those that were deployed at least once. Without `from` and `to`, what the current cycle was charged. */
  tools?(query: ListQuery, asked: Asked): Awaitable<ToolList | WholeList<ToolsSummary, Tool>>;

  /** `models`: their hosting, inference and fine-tuning together. */
  models?(query: ListQuery, asked: Asked): Awaitable<ModelList | WholeList<ModelsSummary, Model>>;

  /** `models`: the deployments of one. @throws ProblemError `not_found` */
  deployments?(
    modelId: string,
    query: ListQuery,
    asked: Asked,
  ): Awaitable<ModelDeploymentList | WholeList<ModelDeploymentsSummary, ModelDeployment>>;

  /** `guardrails`: all that were created, deployed or not. */
  guardrails?(
    query: ListQuery,
    asked: Asked,
  ): Awaitable<GuardrailList | WholeList<GuardrailsSummary, Guardrail>>;

  /** `guardrails`: one, by hardware. @throws ProblemError `not_found` */
  guardrail?(guardrailId: string, query: RangeQuery, asked: Asked): Awaitable<GuardrailDetail>;

  /** `scripts`: all, drafts included. */
  scripts?(
    query: ListQuery,
    asked: Asked,
  ): Awaitable<ScriptList | WholeList<ScriptsSummary, Script>>;

  /** `scripts`: one, by component. @throws ProblemError `not_found` */
  script?(scriptId: string, query: RangeQuery, asked: Asked): Awaitable<ScriptDetail>;

  /** `rates`: what things cost now, each name once. */
  rates?(asked: Asked): Awaitable<Rates>;

  /** `forecast`: for a source that knows which deployments run. Without it the pace is that of the trend's last 7 days. */
  forecast?(asked: Asked): Awaitable<Forecast>;

  /** `alerts`: the current alerts, at most one per resource, without dismissed ones if it owns `dismissals` too. */
  alerts?(asked: Asked): Awaitable<AlertList>;

  /**
   * `dismissals`: dismisses an alert for good; again is fine.
   * @throws ProblemError `not_found`, `alert_not_removable`
   */
  dismissAlert?(alertId: string, asked: Asked): Awaitable<void>;
}

const METHODS: Readonly<Record<Ability, readonly (keyof UsageSource)[]>> = {
  trend: ['trend'],
  tools: ['tools'],
  models: ['models', 'deployments'],
  guardrails: ['guardrails', 'guardrail'],
  scripts: ['scripts', 'script'],
  rates: ['rates'],
  forecast: ['forecast'],
  alerts: ['alerts'],
  dismissals: ['dismissAlert'],
};

/** Throws a TypeError where a source says that it can do what it has no method for. */
export function assertSource(source: UsageSource): void {
  for (const ability of source.can) {
    for (const method of METHODS[ability]) {
      if (typeof source[method] !== 'function') {
        throw new TypeError(`The source can "${ability}", but has no method ${method}().`);
      }
    }
  }
}
