/**
 * A name of 64 bits for a text: what differs has another name, but for a rare accident. Not a cryptographic hash, since
 * Web Crypto is missing on pages that are served by plain http, and the mocks run there too.
 */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The strong validator of a response: it changes when a byte of the body does. */
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
