import { rmSync } from 'node:fs';
import { ProblemError } from '@usage-kit/backend';
import { type Command, type CommandResult, instantOf, printInstant } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
import type { World } from '@usage-kit/mocks/world';
import type { DataDirectory } from './data-directory.js';
import { NotKeptError, RecordFile } from './record-file.js';
import type { JournalHead, Step, TimeRecord, TurnRecord } from './records.js';
import { executeKept } from './replay.js';
import { standingOf, stepsOf, writeSnapshot } from './snapshot-file.js';

/**
 * How far ahead of what is shown the written time is. After a kill the time continues from the written one: so none that
 * anybody has seen comes twice, and an idle server writes a few times a minute, not at each look at the clock.
 */
const LEAD_MS = 30_000;
const SNAPSHOT_BYTES = 16 * 1024 * 1024;
/** As many requests as one turn takes; each is at most 1 MiB. */
const REQUESTS_A_TURN = 128;

interface Waiting {
  readonly accountId: string;
  readonly commands: readonly Command[];
  readonly resolve: (results: readonly CommandResult[]) => void;
  readonly reject: (error: unknown) => void;
}

export interface KeeperOptions {
  readonly directory: DataDirectory;
  readonly world: World;
  readonly journal: RecordFile;
  readonly generation: number;
  readonly runs: boolean;
  readonly report: (sentence: string) => void;
  readonly snapshotBytes?: number | undefined;
}

/** A journal that nothing has been added to yet. */
export function createJournal(
  directory: DataDirectory,
  generation: number,
  until: string,
): RecordFile {
  const path = directory.journal(generation);
  const head: JournalHead = { kind: 'journal', format: 'usage-kit-data/1', generation };
  const time: TimeRecord = { kind: 'time', until };
  const made = RecordFile.create(`${path}.tmp`, [head, time]);
  made.close();
  directory.publish(`${path}.tmp`, path);
  return RecordFile.resume(path, { records: made.records, end: made.bytes, tornBytes: 0 });
}

/**
 * Keeps a world. Requests that come in together are a turn: their commands are written with the instant at which they
 * are going to be executed, the disk is waited for, and only then are they executed and acknowledged. So whatever anybody
 * can see, in a response, in the stream of events or in an email, is kept.
 *
 * The wait is a blocking one. It makes the order of things plain: nothing can happen between writing and executing.
 */
export class Keeper {
  readonly world: World;
  snapshotBytes = 0;
  /** Of the journals before the present one that the newest snapshot does not hold. */
  journalBytesBefore = 0;
  readonly #directory: DataDirectory;
  readonly #runs: boolean;
  readonly #report: (sentence: string) => void;
  readonly #leastBytes: number;
  readonly #engines: ReadonlyMap<string, Engine>;
  /** How much of each engine’s journal is kept. */
  readonly #kept = new Map<string, number>();
  readonly #closing = new AbortController();
  readonly #unsubscribe: () => void;
  #journal: RecordFile;
  #generation: number;
  #untilMs: number;
  #waiting: Waiting[] = [];
  #isExecuting = false;
  #lastReport = '';
  #snapshot: Promise<void> | undefined;

  constructor(options: KeeperOptions) {
    this.world = options.world;
    this.#directory = options.directory;
    this.#journal = options.journal;
    this.#generation = options.generation;
    this.#runs = options.runs;
    this.#report = options.report;
    this.#leastBytes = options.snapshotBytes ?? SNAPSHOT_BYTES;
    this.#engines = new Map(this.world.accounts.map(({ id, engine }) => [id, engine]));
    this.#untilMs = instantOf(this.world.now);
    this.#remember();
    this.#unsubscribe = this.world.subscribe(() => this.#follow());
  }

  submit(accountId: string, commands: readonly Command[]): Promise<readonly CommandResult[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ accountId, commands, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#turn());
    });
  }

  /** Writes down the world as it begins. */
  async begin(): Promise<void> {
    await this.#writeSnapshot(this.#generation);
  }

  /** Where the journal has grown enough: continues in a new one, and writes down everything before it as a snapshot. */
  considerSnapshot(): void {
    const bytes = this.journalBytesBefore + this.#journal.bytes;
    if (this.#snapshot !== undefined || this.#closing.signal.aborted) return;
    if (bytes < Math.max(this.#leastBytes, this.snapshotBytes)) return;
    this.#snapshot = this.#compact()
      .catch((error: unknown) => {
        if (this.#closing.signal.aborted) return;
        // The journals are whole without it; it is tried again when they have doubled.
        this.snapshotBytes = bytes * 2;
        this.#tell(`Couldn't write a snapshot: ${sentenceOf(error)}`);
      })
      .finally(() => {
        this.#snapshot = undefined;
      });
  }

  async settled(): Promise<void> {
    await this.#snapshot;
  }

  async close(): Promise<void> {
    while (this.#waiting.length > 0) this.#turn();
    this.#closing.abort();
    this.#unsubscribe();
    await this.#snapshot;
    try {
      this.#journal.append({ kind: 'time', until: this.world.now } satisfies TimeRecord);
    } catch (error) {
      this.#report(sentenceOf(error));
    }
    this.#journal.close();
  }

  #turn(): void {
    const turn = this.#waiting.splice(0, REQUESTS_A_TURN);
    if (this.#waiting.length > 0) setImmediate(() => this.#turn());
    this.world.catchUp();
    const at = this.world.now;
    try {
      // What a host did from inside and could not be written then comes first.
      this.#keepForeign();
      const steps = turn.map(({ accountId, commands }) => ({ account: accountId, at, commands }));
      this.#journal.append({ kind: 'turn', steps } satisfies TurnRecord);
    } catch (error) {
      this.#tell(sentenceOf(error));
      const problem = new ProblemError(
        'unavailable',
        'No commands were executed because the server could not save them. See its log.',
      );
      for (const { reject } of turn) reject(problem);
      return;
    }
    this.#lastReport = '';
    this.#isExecuting = true;
    for (const { accountId, commands, resolve } of turn) {
      const { engine } = this.world.account(accountId);
      resolve(commands.map((command) => executeKept(engine, command)));
    }
    this.#isExecuting = false;
    this.#remember();
    this.considerSnapshot();
  }

  /** After each change of an engine that no request made: time that passed, or a host that drives it from inside. */
  #follow(): void {
    if (this.#isExecuting) return;
    try {
      this.#keepForeign();
      this.#keepTime();
    } catch (error) {
      this.#tell(sentenceOf(error));
    }
  }

  #keepForeign(): void {
    const steps: Step[] = [];
    for (const [accountId, engine] of this.#engines) {
      const from = this.#kept.get(accountId) ?? 0;
      if (engine.journal.length === from) continue;
      steps.push(...stepsOf(accountId, engine, from, engine.journal.length));
    }
    if (steps.length > 0) this.#journal.append({ kind: 'turn', steps } satisfies TurnRecord);
    this.#remember();
  }

  #keepTime(): void {
    const nowMs = instantOf(this.world.now);
    const lead = this.#runs ? LEAD_MS : 0;
    if (nowMs <= this.#untilMs - lead / 2) return;
    const untilMs = nowMs + lead;
    try {
      this.#journal.append({ kind: 'time', until: printInstant(untilMs) } satisfies TimeRecord);
      this.#untilMs = untilMs;
    } catch (error) {
      // There is time to try again before the clock is past what was written.
      if (nowMs > this.#untilMs || !(error instanceof NotKeptError && error.mayPass)) throw error;
    }
  }

  #remember(): void {
    for (const [accountId, engine] of this.#engines) {
      this.#kept.set(accountId, engine.journal.length);
    }
  }

  /** Once a reason, not at each request. */
  #tell(sentence: string): void {
    if (sentence === this.#lastReport) return;
    this.#lastReport = sentence;
    this.#report(sentence);
  }

  async #compact(): Promise<void> {
    const generation = this.#generation + 1;
    const journal = createJournal(this.#directory, generation, printInstant(this.#untilMs));
    this.journalBytesBefore += this.#journal.bytes;
    this.#journal.close();
    this.#journal = journal;
    this.#generation = generation;
    await this.#writeSnapshot(generation);
    this.#directory.clearBefore(generation);
    this.journalBytesBefore = 0;
  }

  /** Of the world as it is now, under a number: it continues while it is written. */
  async #writeSnapshot(generation: number): Promise<void> {
    const path = this.#directory.snapshot(generation);
    const standings = this.world.accounts.map(({ id, scenario, engine }) => {
      return standingOf(id, scenario.name, engine);
    });
    const { signal } = this.#closing;
    try {
      const bytes = await writeSnapshot(`${path}.tmp`, standings, this.world.now, signal);
      this.#directory.publish(`${path}.tmp`, path);
      this.snapshotBytes = bytes;
    } catch (error) {
      rmSync(`${path}.tmp`, { force: true });
      throw error;
    }
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
