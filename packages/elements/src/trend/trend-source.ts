import {
  UsageError,
  type Query,
  type Readable,
  type Remote,
  type UsageClient,
} from '@usage-kit/client';
import { printInstant, type InstantRange, type Trend } from '@usage-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { RemoteController } from '../controllers/remote-controller.js';
import { rangeBeforeIn } from '../time/zoned-range.js';
import type { TrendBucket } from './model/bucket.js';
import { planTrend, trendBuckets, type TrendPlan } from './model/trend-buckets.js';

/** A trend that has come. */
export interface KnownTrend {
  readonly plan: TrendPlan;
  readonly buckets: readonly TrendBucket[];
}

/** What there is of the trend that is asked for; while it is on its way, and where it fails, what was there before. */
export interface TrendState {
  readonly status: 'pending' | 'ready' | 'stale' | 'failed';
  readonly known: KnownTrend | undefined;
  /** Whether `known` is of the range that is asked for. */
  readonly isCurrent: boolean;
  readonly error: UsageError | undefined;
  /** Server time of what is known, in epoch milliseconds. */
  readonly at: number | undefined;
  readonly refreshing: boolean;
}

/** What is asked for. */
export interface TrendAsked {
  readonly client: UsageClient;
  readonly range: InstantRange;
  readonly timezone: string;
}

/** The trend of a range and of the range before it. */
export class TrendSource {
  readonly #asked: () => TrendAsked | undefined;
  readonly #now: RemoteController<Readable<Trend>>;
  readonly #before: RemoteController<Readable<Trend>>;
  #known: KnownTrend | undefined;
  #knownClient: UsageClient | undefined;
  /** The response that `#known` was made of, so that it is made once. */
  #answer: Readable<Trend> | undefined;
  #beforeKnown:
    { readonly answer: Readable<Trend>; readonly known: KnownTrend | undefined } | undefined;

  constructor(host: ReactiveControllerHost, asked: () => TrendAsked | undefined) {
    this.#asked = asked;
    this.#now = new RemoteController(host, () => this.#query((plan) => plan));
    this.#before = new RemoteController(host, () =>
      this.#query(({ range, timezone, interval }) => ({
        ...planTrend(rangeBeforeIn(timezone, range), timezone),
        interval,
      })),
    );
  }

  get state(): TrendState {
    const asked = this.#asked();
    if (asked && asked.client !== this.#knownClient) this.#forget(asked.client);
    const plan = asked && planTrend(asked.range, asked.timezone);
    const { remote } = this.#now;
    const answer = 'data' in remote ? remote.data : undefined;
    if (plan && answer && !this.#isOf(plan, answer)) {
      const buckets = trendBuckets(answer, plan);
      this.#answer = answer;
      if (buckets) this.#known = { plan, buckets };
    }
    const isCurrent =
      plan !== undefined && this.#known !== undefined && isSame(this.#known.plan, plan);
    const about = { known: this.#known, isCurrent };
    if (answer && !isCurrent) {
      const error = new UsageError({ kind: 'unreadable', code: 'unreadable_trend' });
      return { ...about, status: 'failed', error, at: undefined, refreshing: refreshing(remote) };
    }
    return {
      ...about,
      status: remote.status,
      error: 'error' in remote ? remote.error : undefined,
      at: 'at' in remote ? remote.at : undefined,
      refreshing: refreshing(remote),
    };
  }

  /** The range before, with buckets of the same length; undefined while it is not known. */
  get before(): KnownTrend | undefined {
    const { remote } = this.#before;
    const plan = this.#known?.plan;
    if (!('data' in remote) || !plan || !this.state.isCurrent) return undefined;
    if (this.#beforeKnown?.answer !== remote.data) {
      const range = rangeBeforeIn(plan.timezone, plan.range);
      const earlier = { ...planTrend(range, plan.timezone), interval: plan.interval };
      const buckets = trendBuckets(remote.data, earlier);
      this.#beforeKnown = { answer: remote.data, known: buckets && { plan: earlier, buckets } };
    }
    return this.#beforeKnown.known;
  }

  get beforeFailed(): boolean {
    return this.#before.remote.status === 'failed';
  }

  async refresh(): Promise<void> {
    await Promise.all([
      this.#now.refresh(),
      ...(this.beforeFailed ? [this.#before.refresh()] : []),
    ]);
  }

  #query(of: (plan: TrendPlan) => TrendPlan): Query<Readable<Trend>> | undefined {
    const asked = this.#asked();
    if (!asked) return undefined;
    const { range, asked: interval } = of(planTrend(asked.range, asked.timezone));
    return asked.client.trend({
      from: printInstant(range.fromMs),
      to: printInstant(range.toMs),
      interval,
    });
  }

  #isOf(plan: TrendPlan, answer: Readable<Trend>): boolean {
    return this.#answer === answer && this.#known !== undefined && isSame(this.#known.plan, plan);
  }

  /** Another account's trend is never shown as this one's. */
  #forget(client: UsageClient): void {
    this.#knownClient = client;
    this.#known = undefined;
    this.#answer = undefined;
    this.#beforeKnown = undefined;
  }
}

const refreshing = (remote: Remote<unknown>): boolean =>
  'refreshing' in remote && remote.refreshing;

const isSame = (one: TrendPlan, other: TrendPlan): boolean =>
  one.range.fromMs === other.range.fromMs &&
  one.range.toMs === other.range.toMs &&
  one.interval === other.interval &&
  one.timezone === other.timezone;
