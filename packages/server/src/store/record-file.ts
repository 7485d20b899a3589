import { closeSync, fdatasyncSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { frameOf } from './frame.js';
import type { Ending } from './read-records.js';

/** What cannot be kept cannot be promised: whoever asked is told that nothing of it was done. */
export class NotKeptError extends Error {
  /** Whether the next one may be kept again; otherwise nothing will, until a restart. */
  readonly mayPass: boolean;

  constructor(file: string, cause: unknown, mayPass: boolean) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${file} could not be written: ${reason}`, { cause });
    this.name = 'NotKeptError';
    this.mayPass = mayPass;
  }
}

/** A file that records are added to. What `append` has returned from is on the disk. */
export class RecordFile {
  readonly path: string;
  #descriptor: number;
  #records: number;
  #end: number;
  #failure: NotKeptError | undefined;

  private constructor(path: string, descriptor: number, records: number, end: number) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#records = records;
    this.#end = end;
  }

  /** Makes the file with its first records. It must not be there yet. */
  static create(path: string, bodies: readonly unknown[]): RecordFile {
    const file = new RecordFile(path, openSync(path, 'wx', 0o600), 0, 0);
    file.append(...bodies);
    fsyncSync(file.#descriptor);
    return file;
  }

  /** Continues with a file that was read to its `ending`; a torn rest behind that is cut off. */
  static resume(path: string, { records, end, tornBytes }: Ending): RecordFile {
    const descriptor = openSync(path, 'r+', 0o600);
    if (tornBytes > 0) {
      ftruncateSync(descriptor, end);
      fsyncSync(descriptor);
    }
    return new RecordFile(path, descriptor, records, end);
  }

  get records(): number {
    return this.#records;
  }

  get bytes(): number {
    return this.#end;
  }

  /**
   * Writes records and waits for the disk. All of them or none: where it throws a `NotKeptError`, none is kept.
   */
  append(...bodies: readonly unknown[]): void {
    if (this.#failure !== undefined) throw this.#failure;
    const frames = bodies.map((body, place) => frameOf(this.#records + place, body));
    const bytes = Buffer.concat(frames);
    try {
      let written = 0;
      while (written < bytes.length) {
        written += writeSync(
          this.#descriptor,
          bytes,
          written,
          bytes.length - written,
          this.#end + written,
        );
      }
    } catch (error) {
      throw this.#takeBack(error);
    }
    try {
      fdatasyncSync(this.#descriptor);
    } catch (error) {
      // After a sync that failed nobody knows what the disk has, and asking once more would hide it.
      this.#takeBack(error);
      throw this.#fail(error);
    }
    this.#records += bodies.length;
    this.#end += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** A write that came to nothing (a full disk) leaves the file as it was, and the next one may succeed. */
  #takeBack(error: unknown): NotKeptError {
    try {
      ftruncateSync(this.#descriptor, this.#end);
      return new NotKeptError(this.path, error, true);
    } catch {
      return this.#fail(error);
    }
  }

  #fail(error: unknown): NotKeptError {
    this.#failure = new NotKeptError(this.path, error, false);
    return this.#failure;
  }
}
