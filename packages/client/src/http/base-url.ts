import { UsageError } from '../usage-error.js';

function invalidBaseUrl(detail: string): UsageError {
  return new UsageError({ kind: 'invalid-request', code: 'invalid_base_url', detail });
}

/**
 * Returns the base URL without a trailing slash. Throws a `UsageError` with code `invalid_base_url` unless it is an http
 * or https URL without user, query and fragment.
 */
export function parseBaseUrl(text: string, pageUrl?: string): string {
  let url: URL;
  try {
    url = new URL(text, text.trim() === '' ? undefined : pageUrl);
  } catch {
    throw invalidBaseUrl('The base URL is not a URL.');
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password + url.search + url.hash !== ''
  ) {
    throw invalidBaseUrl('The base URL must be http or https and contain nothing but a path.');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
