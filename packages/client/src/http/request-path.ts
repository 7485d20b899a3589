/**
 * Escapes an id as one segment of a path. An id of dots is escaped twice: even escaped once, a URL parser would read it
 * as a step up, and the request would go somewhere else.
 */
export function printSegment(id: string): string {
  const escaped = encodeURIComponent(id);
  return /^\.{1,2}$/.test(escaped) ? escaped.replaceAll('.', '%252E') : escaped;
}

/** Escapes every segment of an integrator's own route, such as `teams/7/invoices`. */
export function printRoute(route: string): string {
  return route
    .replace(/^\/+/, '')
    .split('/')
    .map((part) => `/${printSegment(part)}`)
    .join('');
}

type Parameter = string | number | readonly string[] | undefined;

/** The parameters in a fixed order, so that equal queries have equal keys. Undefined and empty ones are omitted. */
export function printSearch(parameters: object): string {
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
