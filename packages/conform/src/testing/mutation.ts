/** A backend that is wrong in one way: the check that must tell, and what becomes of the responses. */
export interface Mutation {
  readonly check: string;
  readonly what: string;
  /** `METHOD /path?query` below the account of the requests whose responses change. */
  readonly on: RegExp;
  /** Of the account if omitted. */
  readonly scenario?: 'exhausted' | 'free-credits-expired';
  /** Changes a body of JSON in place, or returns another one. */
  readonly body?: (body: Json) => unknown;
  /** Changes the response as a whole. */
  readonly answer?: (answer: Response) => Response | Promise<Response>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Bodies are broken on purpose, which no type allows.
export type Json = any;

export const replaced = (
  answer: Response,
  init: { status?: number; headers?: Record<string, string | null>; body?: string | null },
): Response => {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(init.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const status = init.status ?? answer.status;
  return new Response(init.body === undefined ? answer.body : init.body, { status, headers });
};

export const ok =
  (body: Json): ((answer: Response) => Response) =>
  (answer) =>
    replaced(answer, {
      status: 200,
      headers: { 'Content-Type': 'application/json', ETag: '"x"' },
      body: JSON.stringify(body),
    });

export const stream =
  (change: (text: string) => string) =>
  async (answer: Response): Promise<Response> => {
    const reader = answer.body?.getReader();
    let text = '';
    while (reader && !(text.includes('event: account') && text.includes('event: alerts'))) {
      const { done, value } = await reader.read();
      if (done) break;
      text += new TextDecoder().decode(value);
    }
    await reader?.cancel();
    return replaced(answer, { body: change(text) });
  };
