const ALLOWED_HEADERS = [
  'Authorization',
  'Content-Type',
  'Accept',
  'Cache-Control',
  'If-None-Match',
  'Last-Event-ID',
].join(', ');
const EXPOSED_HEADERS = 'ETag, Retry-After, Date, WWW-Authenticate';

/** Which pages can read the responses: `*`, or a list of origins. */
export type AllowedOrigins = '*' | readonly string[];

export interface Cors {
  /** Lets the page that asked read a response with these headers, where it is allowed to. Twice is fine. */
  expose(headers: Headers, request: Request): void;
  /** The response to a preflight. It carries no token, and asks for none. */
  preflight(request: Request): Response;
}

/** What is told to pages of other origins. */
export function createCors(options: {
  readonly origins: AllowedOrigins;
  readonly methods: readonly string[];
}): Cors {
  const { origins, methods } = options;

  function allowedOrigin(request: Request): string | undefined {
    if (origins === '*') return '*';
    const origin = request.headers.get('Origin');
    return origin !== null && origins.includes(origin) ? origin : undefined;
  }

  function expose(headers: Headers, request: Request): void {
    // Which origin is named depends on who asks, so a cache must keep the responses apart.
    const varies = headers.get('Vary')?.split(/ *, */) ?? [];
    if (origins !== '*' && !varies.includes('Origin')) headers.append('Vary', 'Origin');
    const origin = allowedOrigin(request);
    if (origin === undefined) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  }

  return {
    expose,
    preflight(request) {
      const headers = new Headers({ Vary: 'Access-Control-Request-Method' });
      expose(headers, request);
      if (headers.has('Access-Control-Allow-Origin')) {
        headers.set('Access-Control-Allow-Methods', methods.join(', '));
        headers.set('Access-Control-Allow-Headers', ALLOWED_HEADERS);
        headers.set('Access-Control-Max-Age', '600');
      }
      return new Response(null, { status: 204, headers });
    },
  };
}
