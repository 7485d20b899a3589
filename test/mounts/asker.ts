/** Asks for one account’s resources as a client would, by a `fetch` of any mount. */
export interface Asker {
  (path: string, init?: RequestInit & { token?: string | null }): Promise<Response>;
  /** The JSON of a 200; anything else is an error that shows the response. */
  json<Value>(path: string): Promise<Value>;
}

export function askerOf(options: {
  readonly fetch: typeof fetch;
  readonly baseUrl?: string;
  readonly accountId: string;
  readonly token?: string;
}): Asker {
  const { baseUrl = 'https://billing.test', accountId } = options;
  const own = options.token ?? `token-${accountId}`;
  const base = `${baseUrl}/v1/accounts/${accountId}`;

  const ask = (path: string, init: RequestInit & { token?: string | null } = {}) => {
    const { token = own, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (token !== null) headers.set('Authorization', `Bearer ${token}`);
    return options.fetch(`${base}${path}`, { ...rest, headers });
  };

  return Object.assign(ask, {
    async json<Value>(path: string): Promise<Value> {
      const answer = await ask(path);
      if (answer.status !== 200)
        throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Value;
    },
  });
}
