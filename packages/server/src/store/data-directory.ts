import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { lockDirectory } from './directory-lock.js';

const NAME = /^(snapshot|journal)-(\d{6,})$/;

/** A data folder that is not as this server leaves it. */
export class DataDirectoryError extends Error {
  constructor(directory: string, what: string) {
    super(`${directory} ${what}`);
    this.name = 'DataDirectoryError';
  }
}

/**
 * The files of a data folder. `snapshot-N` holds everything up to where `journal-N` begins, and each journal continues
 * where the one before it ended, so the newest snapshot and the journals from its number on are the whole account.
 */
export class DataDirectory {
  readonly path: string;
  readonly #unlock: () => void;

  private constructor(path: string, unlock: () => void) {
    this.path = path;
    this.#unlock = unlock;
  }

  /** Makes the folder where it is not there, and takes it. @throws DirectoryInUseError, DataDirectoryError */
  static open(path: string): DataDirectory {
    const directory = resolve(path);
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DataDirectoryError(directory, `can't be used as a directory: ${reason}`);
    }
    return new DataDirectory(directory, lockDirectory(directory));
  }

  snapshot(generation: number): string {
    return join(this.path, `snapshot-${number(generation)}`);
  }

  journal(generation: number): string {
    return join(this.path, `journal-${number(generation)}`);
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /**
   * The newest snapshot’s number and the journals’ from there on; undefined where nothing was ever kept here. A first
   * start that was cut off before its snapshot leaves a journal that nothing was added to; `wasUsed` tells.
   */
  generations(
    wasUsed: (journal: string) => boolean,
  ): { readonly snapshot: number; readonly journals: readonly number[] } | undefined {
    const found = { snapshot: [] as number[], journal: [] as number[] };
    for (const name of readdirSync(this.path)) {
      const match = NAME.exec(name);
      if (match !== null) found[match[1] as 'snapshot' | 'journal'].push(Number(match[2]));
    }
    const snapshot = Math.max(...found.snapshot);
    if (snapshot === -Infinity) {
      if (!found.journal.some((one) => wasUsed(this.journal(one)))) return undefined;
      throw new DataDirectoryError(
        this.path,
        'has a journal but no matching snapshot. Restore the directory from a backup.',
      );
    }
    const journals = found.journal.filter((one) => one >= snapshot).sort((a, b) => a - b);
    if (journals.length === 0 || journals.some((one, place) => one !== snapshot + place)) {
      const missing = journals.findIndex((one, place) => one !== snapshot + place);
      const name = `journal-${number(snapshot + (missing < 0 ? 0 : missing))}`;
      throw new DataDirectoryError(
        this.path,
        `is missing ${name}. Restore the directory from a backup.`,
      );
    }
    return { snapshot, journals };
  }

  /** Gives a finished file its name; from then on it is there, whatever happens. */
  publish(temporary: string, name: string): void {
    renameSync(temporary, name);
    this.sync();
  }

  /** Clears away what is older than the snapshot of this number, and what was never finished. */
  clearBefore(generation: number): void {
    for (const name of readdirSync(this.path)) {
      const match = NAME.exec(name);
      const isOld = match !== null && Number(match[2]) < generation;
      if (isOld || name.endsWith('.tmp')) rmSync(join(this.path, name), { force: true });
    }
  }

  /** Waits until the names in the folder are on the disk. */
  sync(): void {
    // Windows has no way to sync a folder, and needs none.
    if (process.platform === 'win32') return;
    const descriptor = openSync(this.path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Gives the folder back. */
  close(): void {
    this.#unlock();
  }
}

function number(generation: number): string {
  return String(generation).padStart(6, '0');
}
