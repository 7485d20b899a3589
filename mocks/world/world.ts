import { type Command, type CommandResult, instantOf, printInstant } from '@usage-kit/contract';
import { type Engine, restoreEngine, type Snapshot } from '@usage-kit/engine';
import type { Scenario } from '../scenarios/scenario.js';
import type { RouteName } from '../faults/fault.js';

/** One account of a world. Its life is lived when it is first asked for. */
export interface WorldAccount {
  readonly id: string;
  readonly scenario: Scenario;
  readonly engine: Engine;
  /** How many requests each route has had. */
  readonly calls: Map<RouteName, number>;
}

/** All of it as plain data. What goes wrong is the scenario's, and comes back by its name. */
export interface WorldSnapshot {
  readonly now: string;
  readonly accounts: readonly {
    readonly accountId: string;
    readonly scenario: string;
    readonly engine: Snapshot;
  }[];
}

export interface World {
  /** At least one. */
  readonly accounts: readonly WorldAccount[];
  /** The virtual time, the same for all accounts. */
  readonly now: string;
  /** An account by id, the first one if omitted. Throws where there is none of that id. */
  account(accountId?: string): WorldAccount;
  /** Executes a command on an account, the first one if omitted. */
  execute(command: Command, accountId?: string): CommandResult;
  /** Moves the time of all accounts on. */
  advance(to: string | { readonly seconds: number }): void;
  /** Lets the virtual time continue with the real one, from where it stands, until `pause`. */
  run(): void;
  pause(): void;
  /** Where the time continues by itself: moves it to where it should be by now. */
  catchUp(): void;
  /** Called after each change of any account that has been asked for. */
  subscribe(listener: () => void): () => void;
  snapshot(): WorldSnapshot;
  /** Ends its streams and its clock. */
  close(): void;
  readonly closed: AbortSignal;
}

interface Seat {
  readonly scenario: Scenario;
  readonly snapshot?: Snapshot | undefined;
}

const TICK_MS = 2_000;

function buildWorld(seats: readonly Seat[], startMs: number): World {
  const closing = new AbortController();
  const listeners = new Set<() => void>();
  const engines = new Map<string, Engine>();
  let nowMs = startMs;
  let running:
    { since: number; fromMs: number; ticker: ReturnType<typeof setInterval> } | undefined;

  function presentMs(): number {
    // A host may have moved an engine by itself: the others follow.
    for (const engine of engines.values()) nowMs = Math.max(nowMs, instantOf(engine.now));
    return nowMs;
  }

  function engineOf({ scenario, snapshot }: Seat): Engine {
    const known = engines.get(scenario.accountId);
    const engine = known ?? (snapshot === undefined ? scenario.create() : restoreEngine(snapshot));
    if (known === undefined) {
      engines.set(scenario.accountId, engine);
      engine.subscribe(() => listeners.forEach((listener) => listener()));
    }
    const present = presentMs();
    if (instantOf(engine.now) < present) engine.advance(printInstant(present));
    return engine;
  }

  const accounts = seats.map((seat) => ({
    id: seat.scenario.accountId,
    scenario: seat.scenario,
    calls: new Map<RouteName, number>(),
    get engine() {
      return engineOf(seat);
    },
  }));

  function moveTo(ms: number): void {
    const targetMs = Math.max(presentMs(), ms);
    for (const engine of engines.values()) {
      const outcome = engine.advance(printInstant(targetMs));
      if (!outcome.accepted) throw new RangeError(outcome.detail);
    }
    nowMs = targetMs;
  }

  const world: World = {
    accounts,
    get now() {
      return printInstant(presentMs());
    },
    account(accountId = accounts[0]?.id) {
      const account = accounts.find(({ id }) => id === accountId);
      if (account === undefined) throw new Error(`No such account: "${accountId ?? ''}".`);
      return account;
    },
    execute: (command, accountId) => world.account(accountId).engine.execute(command),
    advance(to) {
      const ms =
        typeof to === 'string' ? instantOf(to) : presentMs() + Math.round(to.seconds * 1000);
      if (!(ms >= presentMs())) throw new RangeError('Time can only move forward.');
      moveTo(ms);
      // What continues by itself continues from here.
      if (running !== undefined) running = { ...running, since: performance.now(), fromMs: nowMs };
    },
    run() {
      if (running !== undefined || closing.signal.aborted) return;
      const ticker = setInterval(() => world.catchUp(), TICK_MS);
      running = { since: performance.now(), fromMs: presentMs(), ticker };
    },
    pause() {
      world.catchUp();
      clearInterval(running?.ticker);
      running = undefined;
    },
    catchUp() {
      if (running === undefined) return;
      const ms = Math.floor(running.fromMs + (performance.now() - running.since));
      if (ms > presentMs()) moveTo(ms);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => ({
      now: world.now,
      accounts: accounts.map(({ id, scenario, engine }) => ({
        accountId: id,
        scenario: scenario.name,
        engine: engine.snapshot(),
      })),
    }),
    close() {
      clearInterval(running?.ticker);
      running = undefined;
      closing.abort();
    },
    closed: closing.signal,
  };
  return world;
}

function refuseTwins(scenarios: readonly Scenario[]): void {
  if (scenarios.length === 0) throw new Error('A world needs at least one scenario.');
  const ids = new Map<string, string>();
  for (const { name, accountId } of scenarios) {
    const other = ids.get(accountId);
    if (other !== undefined) {
      throw new Error(`Scenarios "${other}" and "${name}" both use the account ${accountId}.`);
    }
    ids.set(accountId, name);
  }
}

/** A living account for each scenario, side by side, at the latest of their moments. */
export function createWorld(scenarios: readonly Scenario[]): World {
  refuseTwins(scenarios);
  const endsAt = scenarios.map((scenario) => instantOf(scenario.endsAt));
  return buildWorld(
    scenarios.map((scenario) => ({ scenario })),
    Math.max(...endsAt),
  );
}

/** The world as it was; `scenarios` must hold those that it was made of. */
export function restoreWorld(snapshot: WorldSnapshot, scenarios: readonly Scenario[]): World {
  const seats = snapshot.accounts.map(({ scenario: name, engine }) => {
    const scenario = scenarios.find((candidate) => candidate.name === name);
    if (scenario === undefined) throw new Error(`Unknown scenario "${name}".`);
    return { scenario, snapshot: engine };
  });
  return buildWorld(seats, instantOf(snapshot.now));
}
