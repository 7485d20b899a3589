import { warnOnce } from '../warn.js';

/** The backend's address in full, without a slash at its end; undefined, with one warning, where it is none. */
export function absoluteBaseUrl(text: string): string | undefined {
  if (!text) return undefined;
  try {
    const { href, protocol } = new URL(text, document.baseURI);
    if (protocol === 'https:' || protocol === 'http:') return href.replace(/\/+$/, '');
  } catch {
    // Said below, as for any address that is none.
  }
  warnOnce(`base-url="${text}" is not an address of http or https.`);
  return undefined;
}
