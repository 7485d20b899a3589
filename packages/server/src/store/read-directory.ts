import { statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { instantOf, printInstant } from '@usage-kit/contract';
import { type DataDirectory, DataDirectoryError } from './data-directory.js';
import { CorruptRecordError, type Ending, type Place, readRecords } from './read-records.js';
import type { JournalRecord, SnapshotEnd, SnapshotRecord } from './records.js';
import { Replay } from './replay.js';

/** What a data folder comes to. */
export interface Kept {
  readonly replay: Replay;
  /** The last instant that may have been shown to anybody: time continues from here. */
  readonly now: string;
  /** The number of the snapshot that was read. */
  readonly snapshot: number;
  /** The number of the journal that is to be continued with, and how it ends. */
  readonly generation: number;
  readonly ending: Ending;
  readonly snapshotBytes: number;
  readonly journalBytes: number;
}

const FORMAT = 'usage-kit-data/1';

/**
 * Lives again what a folder has kept; undefined where it has kept nothing yet.
 *
 * @throws CorruptRecordError where a record is not as it was written, DataDirectoryError where a file is missing or
 * the engine now counts otherwise than the one that wrote it.
 */
export function readDirectory(directory: DataDirectory): Kept | undefined {
  const generations = directory.generations(wasUsed);
  if (generations === undefined) return undefined;
  const { snapshot, journals } = generations;
  const replay = readSnapshot(directory, directory.snapshot(snapshot));
  let until = -Infinity;
  let ending: Ending = { records: 0, end: 0, tornBytes: 0 };
  let journalBytes = 0;
  for (const generation of journals) {
    const file = directory.journal(generation);
    const mayBeTorn = generation === journals.at(-1);
    ending = readRecords(
      file,
      (value, place) => {
        const body = value as JournalRecord;
        if (place.record === 1) checkHead(directory, file, body, 'journal');
        else if (body.kind === 'time') until = instantOf(body.until);
        else if (body.kind === 'turn') {
          inPlace(file, place, () => body.steps.forEach((step) => replay.step(step)));
        } else throw new CorruptRecordError(file, place, 'has an unknown kind');
      },
      { mayBeTorn },
    );
    if (ending.records === 0) throw missing(file, 0, 0);
    journalBytes += ending.end;
  }
  const now = printInstant(Math.max(until, replay.latestMs));
  replay.advance(now);
  return {
    replay,
    now,
    snapshot,
    generation: journals.at(-1) ?? snapshot,
    ending,
    snapshotBytes: statSync(directory.snapshot(snapshot)).size,
    journalBytes,
  };
}

function readSnapshot(directory: DataDirectory, file: string): Replay {
  let replay: Replay | undefined;
  let end: SnapshotEnd | undefined;
  const { records, end: size } = readRecords(
    file,
    (value, place) => {
      const body = value as SnapshotRecord;
      if (body.kind === 'snapshot') {
        checkHead(directory, file, body, 'snapshot');
        replay = new Replay(body);
      } else if (replay === undefined || end !== undefined) {
        throw new CorruptRecordError(file, place, 'is out of place');
      } else if (body.kind === 'end') end = body;
      else {
        const living = replay;
        inPlace(file, place, () => body.steps.forEach((step) => living.step(step)));
      }
    },
    { mayBeTorn: false },
  );
  if (replay === undefined || end === undefined) {
    throw missing(file, size, records);
  }
  replay.advance(end.now);
  for (const { accountId, account } of end.accounts) {
    const found = replay.engines.get(accountId)?.read.account();
    if (isDeepStrictEqual(found, account)) continue;
    throw new DataDirectoryError(
      directory.path,
      `was written by another version of the engine: the account ${accountId} is now ${JSON.stringify(found)}, but ` +
        `was ${JSON.stringify(account)}. Use the version that wrote it, or start with an empty directory.`,
    );
  }
  return replay;
}

/** Whether a journal holds anything that was ever acknowledged. */
function wasUsed(journal: string): boolean {
  let turns = 0;
  readRecords(
    journal,
    (value) => {
      if ((value as JournalRecord).kind === 'turn') turns += 1;
    },
    { mayBeTorn: true },
  );
  return turns > 0;
}

function checkHead(
  directory: DataDirectory,
  file: string,
  body: { readonly kind: string; readonly format?: unknown },
  kind: string,
): void {
  if (body.kind === kind && body.format === FORMAT) return;
  throw new DataDirectoryError(
    directory.path,
    `has a file that is not in format ${FORMAT}: ${file}. Use the version that wrote it, or start with an empty directory.`,
  );
}

/** What a record says that cannot have been is damage at its place. */
function inPlace(file: string, place: Place, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CorruptRecordError(file, place, error.message);
  }
}

/** A file that ends before it says that it does. */
function missing(file: string, offset: number, records: number): CorruptRecordError {
  return new CorruptRecordError(file, { offset, record: records + 1, isLast: false }, 'is missing');
}
