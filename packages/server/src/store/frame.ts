import { crc32 } from 'node:zlib';

/**
 * A record on disk: how long its body is, which record of its file it is, a checksum over both and the body, the body.
 *
 * | bytes | what |
 * |---|---|
 * | 4 | length of the body, little-endian |
 * | 4 | ordinal of the record in its file, from 0, little-endian |
 * | 4 | CRC-32 of the eight bytes before it and of the body, little-endian |
 * | … | the body: one JSON value in UTF-8 |
 */
export const HEAD_BYTES = 12;

/** No record that is written is longer; a length beyond it is damage. */
export const MOST_BODY_BYTES = 256 * 1024 * 1024;

export function frameOf(ordinal: number, body: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(body));
  if (text.length > MOST_BODY_BYTES) throw new RangeError('The record is too large.');
  const frame = Buffer.allocUnsafe(HEAD_BYTES + text.length);
  frame.writeUInt32LE(text.length, 0);
  frame.writeUInt32LE(ordinal, 4);
  frame.writeUInt32LE(crc32(text, crc32(frame.subarray(0, 8))), 8);
  text.copy(frame, HEAD_BYTES);
  return frame;
}

/** The body of the record that begins at `offset`; undefined where what is there is no such record, whole. */
export function bodyAt(bytes: Buffer, offset: number, ordinal: number): Buffer | undefined {
  if (offset + HEAD_BYTES > bytes.length || bytes.readUInt32LE(offset + 4) !== ordinal) return;
  const length = bytes.readUInt32LE(offset);
  const from = offset + HEAD_BYTES;
  if (length > MOST_BODY_BYTES || from + length > bytes.length) return undefined;
  const body = bytes.subarray(from, from + length);
  const sum = crc32(body, crc32(bytes.subarray(offset, offset + 8)));
  return sum === bytes.readUInt32LE(offset + 8) ? body : undefined;
}
