import type { Command, CommandResult } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
import { createWorld, type World } from '@usage-kit/mocks/world';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import type { Scenario } from '@usage-kit/mocks/scenarios';
import { DataDirectory, DataDirectoryError } from './data-directory.js';
import { createJournal, Keeper } from './keeper.js';
import { type Kept, readDirectory } from './read-directory.js';
import { RecordFile } from './record-file.js';

export interface DurableWorldOptions {
  readonly directory: string;
  /** The lives to begin with; those that the folder has, where it has some. They must be the same then. */
  readonly scenarios?: readonly Scenario[] | undefined;
  /** Whether time continues by itself, so that it is shown before it is written. */
  readonly runs: boolean;
  /** Told in a sentence what an operator should know. */
  readonly report: (sentence: string) => void;
  /** A journal of this many bytes, and as large as its snapshot, asks for a new snapshot. 16 MiB if omitted. */
  readonly snapshotBytes?: number | undefined;
}

/** A world whose every change is on the disk before anybody is told of it. */
export interface DurableWorld {
  readonly world: World;
  readonly directory: DataDirectory;
  /** Executes the commands of one request, once they are kept. Rejects with a `ProblemError` where they cannot be. */
  submit(accountId: string, commands: readonly Command[]): Promise<readonly CommandResult[]>;
  /** Resolves when no snapshot is being written. */
  settled(): Promise<void>;
  /** Writes down what time it is, and gives the folder back. */
  close(): Promise<void>;
}

/**
 * Opens the world that a folder keeps, or begins one in an empty folder.
 *
 * @throws DirectoryInUseError, CorruptRecordError, DataDirectoryError
 */
export async function openDurableWorld(options: DurableWorldOptions): Promise<DurableWorld> {
  const directory = DataDirectory.open(options.directory);
  try {
    const kept = readDirectory(directory);
    const keeper =
      kept === undefined ? await begin(directory, options) : resume(directory, kept, options);
    return {
      world: keeper.world,
      directory,
      submit: (accountId, commands) => keeper.submit(accountId, commands),
      settled: () => keeper.settled(),
      async close() {
        await keeper.close();
        directory.close();
      },
    };
  } catch (error) {
    directory.close();
    throw error;
  }
}

async function begin(directory: DataDirectory, options: DurableWorldOptions): Promise<Keeper> {
  directory.clearBefore(Infinity);
  const world = createWorld(options.scenarios ?? [scenarioNamed('healthy')]);
  // Until the snapshot has its name the folder counts as empty, so a start that is cut off is begun again.
  const journal = createJournal(directory, 1, world.now);
  const keeper = new Keeper({ ...options, directory, world, journal, generation: 1 });
  await keeper.begin();
  return keeper;
}

function resume(directory: DataDirectory, kept: Kept, options: DurableWorldOptions): Keeper {
  const { replay, now, ending, generation } = kept;
  const names = replay.accounts.map(({ scenario }) => scenario);
  const wanted = options.scenarios?.map(({ name }) => name);
  if (wanted !== undefined && wanted.join() !== names.join()) {
    throw new DataDirectoryError(
      directory.path,
      `contains the scenario ${names.join(', ')}, not ${wanted.join(', ')}. Omit --scenario or use another directory.`,
    );
  }
  const scenarios = replay.accounts.map(({ accountId, scenario }): Scenario => {
    const create = (): Engine => {
      const engine = replay.engines.get(accountId);
      if (engine === undefined) throw new TypeError(`The account "${accountId}" was not replayed.`);
      return engine;
    };
    // What goes wrong on the way is the scenario’s; the life is the folder’s.
    return { ...scenarioNamed(scenario), accountId, endsAt: now, create };
  });
  if (ending.tornBytes > 0) {
    options.report(
      `${directory.journal(generation)}: the last ${ending.tornBytes} bytes, from byte ${ending.end}, are an incomplete record ` +
        'that was never acknowledged. They were removed.',
    );
  }
  const journal = RecordFile.resume(directory.journal(generation), ending);
  directory.clearBefore(kept.snapshot);
  const world = createWorld(scenarios);
  const keeper = new Keeper({ ...options, directory, world, journal, generation });
  keeper.snapshotBytes = kept.snapshotBytes;
  keeper.journalBytesBefore = kept.journalBytes - ending.end;
  keeper.considerSnapshot();
  return keeper;
}
