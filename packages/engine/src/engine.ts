import type {
  Account,
  AlertList,
  Command,
  Forecast,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  Rates,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
} from '@usage-kit/contract';
import { letTimePass } from './billing/advance.js';
import { Books } from './billing/books.js';
import { perform } from './commands/perform.js';
import { openAccount } from './billing/cycle.js';
import type { Email } from './emails/email.js';
import { formatInstant, LAST_INSTANT, parseInstant } from './billing/instants.js';
import type { AdvanceRequest, JournalEntry } from './journal/entry.js';
import { Journal } from './journal/journal.js';
import { openingOf, type EngineOptions } from './journal/opening.js';
import { readAccount, readAlerts } from './readings/account.js';
import { readForecast } from './readings/forecast.js';
import { readGuardrail, readGuardrails } from './readings/guardrails.js';
import type { ListQuery } from './readings/list.js';
import { readDeployments, readModels } from './readings/models.js';
import type { RangeQuery } from './readings/range.js';
import { readRates } from './readings/rates.js';
import { readScript, readScripts } from './readings/scripts.js';
import { readTools } from './readings/tools.js';
import { readTrend, type TrendQuery } from './readings/trend.js';
import { ACCEPTED, refuse, type Outcome } from './commands/refusal.js';
import { review } from './billing/review.js';
import { assertFormat, requestsIn, takeSnapshot, type Snapshot } from './journal/snapshot.js';

/** The responses of `GET` routes. Lists take a query; what is under an id takes the id and a query. */
export interface Readings {
  account(): Account;
  alerts(): AlertList;
  trend(query?: TrendQuery): Trend;
  tools(query?: ListQuery): ToolList;
  models(query?: ListQuery): ModelList;
  deployments(modelId: string, query?: ListQuery): ModelDeploymentList;
  guardrails(query?: ListQuery): GuardrailList;
  guardrail(guardrailId: string, query?: RangeQuery): GuardrailDetail;
  scripts(query?: ListQuery): ScriptList;
  script(scriptId: string, query?: RangeQuery): ScriptDetail;
  rates(): Rates;
  forecast(): Forecast;
}

/**
 * A simulated billing engine: one account, driven by commands on a virtual clock. It reads no wall clock, does no I/O and
 * has no chance but its seed: the same seed and commands make the same account, byte for byte.
 */
export class Engine {
  readonly #books: Books;
  readonly #listeners = new Set<() => void>();
  readonly journal: Journal;
  readonly read: Readings;

  /** Use `createEngine` or `restoreEngine`. @throws RangeError where an option is not of its form. */
  constructor(options: EngineOptions) {
    const books = new Books(openingOf(options));
    openAccount(books);
    review(books, 'opening');
    this.#books = books;
    this.journal = new Journal(books.journal);
    this.read = readingsOf(books);
  }

  /** Virtual time, as RFC 3339 in UTC. */
  get now(): string {
    return formatInstant(this.#books.now);
  }

  /** The emails that were sent, the first one first. */
  get outbox(): readonly Email[] {
    return this.#books.outbox;
  }

  /**
   * Does a command at virtual time, or refuses it whole: what is refused costs nothing and leaves its line in the journal.
   *
   * @throws TypeError where it is not a command at all: an unknown type, an id that is not a text.
   */
  execute(command: Command): Outcome {
    const books = this.#books;
    const outcome = perform(books, command);
    if (!outcome.accepted) {
      books.record({
        at: formatInstant(books.now),
        type: 'refusal',
        command: Object.freeze({ ...command }),
        code: outcome.code,
        detail: outcome.detail,
      });
    }
    books.revision += 1;
    if (this.#listeners.size > 0) this.#notify();
    return outcome;
  }

  /**
   * Moves virtual time to an instant, or by whole milliseconds given in seconds. What falls in between happens at its own
   * instant. Backwards is refused (`time_goes_back`), and what is not an instant too (`invalid_time`).
   */
  advance(to: string | { readonly seconds: number }): Outcome {
    const books = this.#books;
    const target = typeof to === 'string' ? parseInstant(to) : instantAfter(books.now, to.seconds);
    const outcome = refuseTime(books.now, target);
    if (outcome.accepted) letTimePass(books, target ?? books.now);
    else {
      const request: AdvanceRequest = {
        type: 'advance',
        to: typeof to === 'string' ? to : `${to.seconds} s`,
      };
      books.record({
        at: formatInstant(books.now),
        type: 'refusal',
        command: Object.freeze(request),
        code: outcome.code,
        detail: outcome.detail,
      });
    }
    books.revision += 1;
    if (this.#listeners.size > 0) this.#notify();
    return outcome;
  }

  /** Calls `listener` after each command and each advance; returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Calls `listener` with each entry as it is appended to the journal, in the middle of the change: it must not throw, and
   * must not use the engine. Entries from before, such as the opening, are in `journal`. Returns a function that ends it.
   */
  onAppend(listener: (entry: JournalEntry) => void): () => void {
    const { journalListeners } = this.#books;
    journalListeners.add(listener);
    return () => journalListeners.delete(listener);
  }

  /** The engine as plain JSON, for `restoreEngine`. */
  snapshot(): Snapshot {
    return takeSnapshot(this.journal, this.now);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Opens an account. @throws RangeError where an option is not of its form. */
export function createEngine(options: EngineOptions): Engine {
  return new Engine(options);
}

/** The engine that the snapshot was taken of. @throws RangeError if it has another format. */
export function restoreEngine(snapshot: Snapshot): Engine {
  assertFormat(snapshot);
  return replayJournal(snapshot.entries, snapshot.now);
}

/**
 * The engine that wrote this journal, at `now`. Opening, commands and refusals are enough: all other entries follow from
 * them and are skipped.
 *
 * @throws RangeError if the journal doesn't begin with an opening.
 */
export function replayJournal(entries: Iterable<JournalEntry>, now: string): Engine {
  const requests = requestsIn(entries);
  const opening = requests.next().value;
  if (opening?.type !== 'opening') throw new RangeError('A journal begins with an opening.');
  const engine = new Engine(opening);
  let at = opening.at;
  for (const request of requests) {
    if (request.type === 'opening') throw new RangeError('A journal has one opening.');
    if (request.at !== at) {
      at = request.at;
      engine.advance(at);
    }
    const { command } = request;
    if (command.type === 'advance') engine.advance(readvance(command));
    else engine.execute(command);
  }
  engine.advance(now);
  return engine;
}

/** A refused advance is asked for again as it was. */
function readvance(request: AdvanceRequest): string | { seconds: number } {
  const seconds = /^(.+) s$/.exec(request.to)?.[1];
  return seconds === undefined ? request.to : { seconds: Number(seconds) };
}

function instantAfter(now: number, seconds: number): number | undefined {
  const ms = Math.round(seconds * 1000);
  // A whole millisecond, written in seconds, is the nearest double to it.
  return ms / 1000 === seconds ? now + ms : undefined;
}

function refuseTime(now: number, target: number | undefined): Outcome {
  if (target === undefined || !(target <= LAST_INSTANT)) {
    return refuse(
      'invalid_time',
      'Give an RFC 3339 UTC timestamp, or a number of seconds in whole milliseconds.',
    );
  }
  if (target < now) {
    return refuse(
      'time_goes_back',
      `The time is already ${formatInstant(now)}. It can only move forward.`,
    );
  }
  return ACCEPTED;
}

function readingsOf(books: Books): Readings {
  return {
    account: () => readAccount(books),
    alerts: () => readAlerts(books),
    trend: (query = {}) => readTrend(books, query),
    tools: (query = {}) => readTools(books, query),
    models: (query = {}) => readModels(books, query),
    deployments: (modelId, query = {}) => readDeployments(books, modelId, query),
    guardrails: (query = {}) => readGuardrails(books, query),
    guardrail: (guardrailId, query = {}) => readGuardrail(books, guardrailId, query),
    scripts: (query = {}) => readScripts(books, query),
    script: (scriptId, query = {}) => readScript(books, scriptId, query),
    rates: () => readRates(books),
    forecast: () => readForecast(books),
  };
}
