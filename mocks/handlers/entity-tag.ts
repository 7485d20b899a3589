import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A short name for a text: equal texts have equal names, others have not. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 24);
}

/** The strong validator of an answer: it changes when a byte of the body does. */
export function entityTag(body: string): string {
  return `"${digest(body)}"`;
}

/** Whether an `If-None-Match` header names `tag` (RFC 9110, 13.1.2: a weak comparison, `*` names all). */
export function isNamedBy(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .includes(tag);
}
