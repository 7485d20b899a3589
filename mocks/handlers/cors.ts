const ALLOWED_METHODS = 'GET, POST, DELETE, OPTIONS';
const ALLOWED_HEADERS = [
  'Authorization',
  'Content-Type',
  'Accept',
  'Cache-Control',
  'If-None-Match',
  'Last-Event-ID',
].join(', ');
const EXPOSED_HEADERS = 'ETag, Retry-After, Date, WWW-Authenticate';

/** Which pages may read the answers: `*`, or a list of origins. */
export type AllowedOrigins = '*' | readonly string[];

function allowedOrigin(request: Request, allowed: AllowedOrigins): string | undefined {
  if (allowed === '*') return '*';
  const origin = request.headers.get('Origin');
  return origin !== null && allowed.includes(origin) ? origin : undefined;
}

/** Lets the page that asked read `headers` and what they come with, where it is allowed to. */
export function allowOrigin(headers: Headers, request: Request, allowed: AllowedOrigins): void {
  // Which origin is named depends on who asks, so a cache has to keep the answers apart.
  if (allowed !== '*') headers.append('Vary', 'Origin');
  const origin = allowedOrigin(request, allowed);
  if (origin === undefined) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
}

/** The answer to a preflight. It carries no token, and asks for none. */
export function preflight(request: Request, allowed: AllowedOrigins): Response {
  const headers = new Headers({ Vary: 'Access-Control-Request-Method' });
  allowOrigin(headers, request, allowed);
  if (headers.has('Access-Control-Allow-Origin')) {
    headers.set('Access-Control-Allow-Methods', ALLOWED_METHODS);
    headers.set('Access-Control-Allow-Headers', ALLOWED_HEADERS);
    headers.set('Access-Control-Max-Age', '600');
  }
  return new Response(null, { status: 204, headers });
}
