import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { bodyAt, HEAD_BYTES, MOST_BODY_BYTES } from './frame.js';

/** A record that was kept and is not what was kept. Nothing after it is to be used without somebody’s decision. */
export class CorruptRecordError extends Error {
  readonly file: string;
  /** Where the record begins, in bytes. */
  readonly offset: number;
  /** Which record of its file it is; the first one is 1. */
  readonly record: number;

  constructor(file: string, { offset, record, isLast }: Place, what: string) {
    super(
      `${file} is damaged: record ${record}, at byte ${offset}, ${what}. ` +
        'The server did not start and changed nothing. Restore the directory from a backup. ' +
        (isLast
          ? 'If there is none and you can lose this record and everything after it, copy the directory, ' +
            `then cut the file before the record: truncate -s ${offset} '${file.replaceAll("'", `'\\''`)}'`
          : 'If there is none, its data is lost: start with an empty directory.'),
    );
    this.name = 'CorruptRecordError';
    this.file = file;
    this.offset = offset;
    this.record = record;
  }
}

/** Where a record begins, in bytes, and which of its file it is; the first one is 1. */
export interface Place {
  readonly offset: number;
  readonly record: number;
  /** Whether no other file continues after this one. */
  readonly isLast: boolean;
}

/** How a file of records ends. */
export interface Ending {
  readonly records: number;
  /** Where the last whole record ends: from here on one more can be written. */
  readonly end: number;
  /** Bytes of a record behind it that was being written when the process or the machine stopped. */
  readonly tornBytes: number;
}

const WINDOW_BYTES = 8 * 1024 * 1024;

/**
 * Reads a file of records, in order. A last record that was never finished is omitted: it was never acknowledged.
 * Anything else that is not as it was written throws a `CorruptRecordError`.
 *
 * @param visit is given each record’s value and where it begins.
 * @param mayBeTorn whether this file was still being written: where it was not, it must be whole.
 */
export function readRecords(
  file: string,
  visit: (value: unknown, place: Place) => void,
  { mayBeTorn }: { mayBeTorn: boolean },
): Ending {
  const descriptor = openSync(file, 'r');
  try {
    const size = fstatSync(descriptor).size;
    const window = new Window(descriptor, size);
    let offset = 0;
    let records = 0;
    while (offset < size) {
      const place = { offset, record: records + 1, isLast: mayBeTorn };
      const length = window.lengthAt(offset);
      const body = window.bodyAt(offset, length, records);
      if (body === undefined) {
        const torn = mayBeTorn && isUnfinished(window, offset, length, records);
        if (torn) return { records, end: offset, tornBytes: size - offset };
        const what = describe(window, offset, length);
        throw new CorruptRecordError(file, place, what);
      }
      let value: unknown;
      try {
        value = JSON.parse(body.toString());
      } catch {
        throw new CorruptRecordError(file, place, 'is not valid JSON');
      }
      visit(value, place);
      offset += HEAD_BYTES + body.length;
      records += 1;
    }
    return { records, end: offset, tornBytes: 0 };
  } finally {
    closeSync(descriptor);
  }
}

/** A part of a file at a time, so that a long journal needs no more memory than its longest record. */
class Window {
  readonly size: number;
  readonly #descriptor: number;
  #bytes = Buffer.alloc(0);
  #from = 0;

  constructor(descriptor: number, size: number) {
    this.#descriptor = descriptor;
    this.size = size;
  }

  /** The bytes [offset, offset + length), or as many of them as the file has. */
  slice(offset: number, length: number): Buffer {
    const end = Math.min(this.size, offset + length);
    if (offset < this.#from || end > this.#from + this.#bytes.length) this.#load(offset, end);
    return this.#bytes.subarray(offset - this.#from, end - this.#from);
  }

  /** What the record at `offset` says its length is; undefined where there is not even its head. */
  lengthAt(offset: number): number | undefined {
    const head = this.slice(offset, HEAD_BYTES);
    return head.length < HEAD_BYTES ? undefined : head.readUInt32LE(0);
  }

  bodyAt(offset: number, length: number | undefined, ordinal: number): Buffer | undefined {
    if (length === undefined || length > MOST_BODY_BYTES) return undefined;
    if (offset + HEAD_BYTES + length > this.size) return undefined;
    return bodyAt(this.slice(offset, HEAD_BYTES + length), 0, ordinal);
  }

  #load(from: number, to: number): void {
    const length = Math.min(this.size - from, Math.max(to - from, WINDOW_BYTES));
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.#descriptor, bytes, filled, length - filled, from + filled);
      if (count === 0) throw new Error('The file was truncated while it was being read.');
      filled += count;
    }
    this.#bytes = bytes;
    this.#from = from;
  }
}

/**
 * Whether what stands at `offset` is the rest of a last write. A process that is killed leaves the beginning of a
 * record; a machine that loses power may leave its full length too, with blocks of zeros where nothing arrived. A
 * record of full length without such a hole, or one with whole records after it, was kept once and is damaged now.
 */
function isUnfinished(
  window: Window,
  offset: number,
  length: number | undefined,
  ordinal: number,
): boolean {
  const rest = window.size - offset;
  if (hasRecordAfter(window, offset, ordinal)) return false;
  if (length === undefined) return true;
  if (offset + HEAD_BYTES + length > window.size) {
    if (isZero(window, offset)) return true;
    // The head arrived whole, so it names its place: where it does not, its length is not to be believed either.
    const bytes = Buffer.from(window.slice(offset, rest));
    if (bytes.readUInt32LE(4) !== ordinal) return false;
    // Nor is it where all of the body is there, and only the length says otherwise.
    bytes.writeUInt32LE(rest - HEAD_BYTES, 0);
    return bodyAt(bytes, 0, ordinal) === undefined;
  }
  return rest === HEAD_BYTES + length ? endsInZeros(window) : isZero(window, offset);
}

/** Whether a whole record that came later stands anywhere behind `offset`. */
function hasRecordAfter(window: Window, offset: number, ordinal: number): boolean {
  // A later ordinal is one of the next few thousand: what was lost in between has at least a head each.
  const most = ordinal + Math.ceil((window.size - offset) / HEAD_BYTES);
  for (let place = offset + 1; place + HEAD_BYTES <= window.size; place += 1) {
    const head = window.slice(place, HEAD_BYTES);
    const later = head.readUInt32LE(4);
    if (later <= ordinal || later > most) continue;
    if (window.bodyAt(place, head.readUInt32LE(0), later) !== undefined) return true;
  }
  return false;
}

function isZero(window: Window, offset: number): boolean {
  for (let place = offset; place < window.size; place += WINDOW_BYTES) {
    if (window.slice(place, WINDOW_BYTES).some((byte) => byte !== 0)) return false;
  }
  return true;
}

function endsInZeros(window: Window): boolean {
  const tail = window.slice(Math.max(0, window.size - 8), 8);
  return tail.every((byte) => byte === 0);
}

function describe(window: Window, offset: number, length: number | undefined): string {
  if (length === undefined) return 'has an incomplete header';
  const beyond = offset + HEAD_BYTES + length - window.size;
  if (beyond > 0) return `is ${beyond} bytes longer than the file`;
  return 'does not match its checksum';
}
