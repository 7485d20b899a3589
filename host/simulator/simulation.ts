import type { Command, CommandResult } from '@usage-kit/contract';
import { replayJournal, restoreEngine, type Email, type Engine } from '@usage-kit/engine';
import { createWorld, type World } from '@usage-kit/mocks/world';
import { SCENARIOS, scenarioNamed, type Scenario } from '@usage-kit/mocks/scenarios';
import { keepLife, readLife, type Action, type DoneAction } from './action-log.js';

const firstScenario = 'moderate';
const daySeconds = 86_400;
/** How far ahead the next threshold is looked for. */
const horizonDays = 400;

/** The account that the host page lives through: a scenario, and what was done to it by hand. */
export class Simulation {
  readonly scenario: Scenario;
  readonly world: World;
  /** False once the browser has refused to keep what was done. */
  kept = true;
  readonly #done: DoneAction[] = [];
  readonly #listeners = new Set<() => void>();
  #acting = false;
  #outbox: { readonly language: string; readonly emails: readonly Email[] } = {
    language: '',
    emails: [],
  };
  #journalLength: number;

  private constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.world = createWorld([scenario]);
    this.#journalLength = this.engine.journal.length;
  }

  /** Takes up the life that was kept in this browser, or begins one. */
  static open(): Simulation {
    const life = readLife();
    const scenario =
      SCENARIOS.find(({ name }) => name === life?.scenario) ?? scenarioNamed(firstScenario);
    const simulation = new Simulation(scenario);
    if (life?.scenario === scenario.name) {
      for (const { at, action } of life.done) {
        simulation.#moveTo(at);
        simulation.#act(action);
        simulation.#done.push({ at, action });
      }
      if (life.now) simulation.#moveTo(life.now);
    }
    simulation.#journalLength = simulation.engine.journal.length;
    simulation.world.subscribe(() => simulation.#follow());
    return simulation;
  }

  get engine(): Engine {
    return this.world.account().engine;
  }

  /** The emails that were sent, as they read where the account's language is this one. */
  outboxIn(language: string): readonly Email[] {
    const sent = this.engine.outbox;
    // A snapshot reads the whole journal: far too much for each request that lets the account's time continue.
    if (this.#outbox.language !== language || this.#outbox.emails.length !== sent.length) {
      this.#outbox = { language, emails: [...this.#sentIn(language)] };
    }
    return this.#outbox.emails;
  }

  #sentIn(language: string): readonly Email[] {
    const { engine } = this;
    const opening = engine.journal.at(0);
    if (opening?.type !== 'opening' || opening.account.language === language) return engine.outbox;
    const [, ...requests] = engine.snapshot().entries;
    const translated = { ...opening, account: { ...opening.account, language } };
    return replayJournal([translated, ...requests], engine.now).outbox;
  }

  get now(): string {
    return this.world.now;
  }

  /** Calls back after each change of the account or of its time. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  execute(command: Command): CommandResult {
    return this.#record({ kind: 'command', command });
  }

  /** Runs a tool so many times; ends at the first refusal and returns it. */
  runTool(toolId: string, count: number): CommandResult {
    return this.#record({ kind: 'runs', toolId, count, series: this.newId('run') });
  }

  advance(seconds: number): void {
    this.world.advance({ seconds });
    this.#keep();
  }

  /**
   * Moves on to the first alert, email or stop that time alone brings.
   * Returns its instant, or undefined where nothing comes within 400 days; then time stands.
   */
  advanceToNextThreshold(): string | undefined {
    const ahead = restoreEngine(this.engine.snapshot());
    const from = ahead.journal.length;
    for (let day = 0; day < horizonDays; day += 1) {
      ahead.advance({ seconds: daySeconds });
      for (let i = from; i < ahead.journal.length; i += 1) {
        const entry = ahead.journal.at(i);
        if (entry?.type === 'alert' || entry?.type === 'email' || entry?.type === 'stop') {
          this.world.advance(entry.at);
          this.#keep();
          return entry.at;
        }
      }
    }
    return undefined;
  }

  /** Returns the cycle's end, or undefined on a plan whose cycle has none. */
  advanceToCycleEnd(): string | undefined {
    const { endsAt } = this.engine.read.account().cycle;
    if (endsAt === null) return undefined;
    this.world.advance(endsAt);
    this.#keep();
    return endsAt;
  }

  /** An id that this life has not used, and would use again were it lived again. */
  newId(kind: string): string {
    return `${kind}_by_hand_${this.#done.length + 1}`;
  }

  /** Begins another life, or this scenario's again; the page must be loaded again to show it. */
  static begin(scenario: string): void {
    keepLife({ scenario, now: null, done: [] });
  }

  #record(action: Action): CommandResult {
    this.#done.push({ at: this.now, action });
    this.#acting = true;
    try {
      return this.#act(action);
    } finally {
      this.#acting = false;
      this.#follow();
      this.#keep();
    }
  }

  #act(action: Action): CommandResult {
    if (action.kind === 'command') return this.world.execute(action.command);
    for (let i = 1; i <= action.count; i += 1) {
      const result = this.world.execute({
        type: 'run-tool',
        toolId: action.toolId,
        eventId: `${action.series}_${i}`,
      });
      if (!result.accepted) return result;
    }
    return { accepted: true };
  }

  #moveTo(instant: string): void {
    if (Date.parse(instant) > Date.parse(this.now)) this.world.advance(instant);
  }

  /** Dismissals come through the widgets and the API, not through the drawer: the journal tells of them. */
  #follow(): void {
    if (this.#acting) return;
    const { journal } = this.engine;
    for (let i = this.#journalLength; i < journal.length; i += 1) {
      const entry = journal.at(i);
      if (entry?.type === 'command' && entry.command.type === 'dismiss-alert') {
        const done: Action = { kind: 'command', command: entry.command };
        const last = this.#done.at(-1)?.action;
        if (JSON.stringify(last) !== JSON.stringify(done)) {
          this.#done.push({ at: entry.at, action: done });
          this.#keep();
        }
      }
    }
    this.#journalLength = journal.length;
    for (const listener of this.#listeners) listener();
  }

  #keep(): void {
    this.kept = keepLife({ scenario: this.scenario.name, now: this.now, done: this.#done });
  }
}
