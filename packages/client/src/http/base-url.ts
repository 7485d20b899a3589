import { UsageError } from '../usage-error.js';

function invalid(code: string, detail: string): UsageError {
  return new UsageError({ kind: 'invalid-request', code, detail });
}

/**
 * The base URL without a slash at its end. Throws a `UsageError` with code `invalid_base_url` where it is not an
 * http or https URL, or holds a user, a query or a fragment.
 */
export function parseBaseUrl(text: string, pageUrl?: string): string {
  let url: URL;
  try {
    url = new URL(text, text.trim() === '' ? undefined : pageUrl);
  } catch {
    throw invalid('invalid_base_url', 'The base URL is not a URL.');
  }
  if (
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password + url.search + url.hash !== ''
  ) {
    throw invalid(
      'invalid_base_url',
      'The base URL must be http or https and hold nothing but a path.',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/**
 * One segment of a path, escaped. An id of dots is escaped twice: a URL parser would read it, even escaped once,
 * as a step up, and the request would go somewhere else.
 */
export function segment(id: string): string {
  const escaped = encodeURIComponent(id);
  return /^\.{1,2}$/.test(escaped) ? escaped.replaceAll('.', '%252E') : escaped;
}

/** A route of an integrator's own, such as `teams/7/invoices`, with every segment escaped. */
export function routePath(route: string): string {
  return route
    .replace(/^\/+/, '')
    .split('/')
    .map((part) => `/${segment(part)}`)
    .join('');
}

type Parameter = string | number | readonly string[] | undefined;

/** Parameters in one order, so that equal queries have equal keys; what is undefined or empty is left out. */
export function searchText(parameters: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters as Record<string, Parameter>)) {
    for (const one of typeof value === 'object' ? value : [value ?? '']) {
      if (one !== '') search.append(name, String(one));
    }
  }
  search.sort();
  const text = search.toString();
  return text && `?${text}`;
}
