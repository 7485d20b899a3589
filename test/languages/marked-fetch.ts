/** The fields of the contract that hold what people or machines named: shown as they came. */
const named = new Set([
  'cpuType',
  'detail',
  'gpu',
  'hardware',
  'language',
  'languageVersion',
  'model',
  'name',
  'ownerName',
  'profile',
]);

function mark(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return named.has(key) ? `[${value}]` : value;
  if (Array.isArray(value)) return value.map((each) => mark(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const marked = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mark(each, name)]),
  );
  // Of what type a deployment is its author wrote; of what type a model is the kit says in words.
  if ('gpu' in marked && typeof marked['type'] === 'string') marked['type'] = `[${marked['type']}]`;
  return marked;
}

const scriptStatuses = ['deployment-failed', 'deploying', 'ready-to-deploy', 'deployed', 'draft'];

/** Each script of a list in another status, so that every word for one is seen. */
function vary(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('items' in body)) return body;
  const { items } = body;
  if (!Array.isArray(items)) return body;
  return {
    ...body,
    items: items.map((item: object, index) =>
      'languageVersion' in item
        ? { ...item, status: scriptStatuses[index % scriptStatuses.length] }
        : item,
    ),
  };
}

/** Puts names that the backend gives in brackets, as the pseudo-locale does with words; shows every status. */
export function markedFetch(fetchIt: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await fetchIt(input, init);
    if (!(answer.headers.get('content-type') ?? '').includes('json')) return answer;
    const text = await answer.text();
    const body = answer.ok ? JSON.stringify(mark(vary(JSON.parse(text)))) : text;
    const { status, statusText, headers } = answer;
    const marked = new Response(body, { status, statusText, headers });
    Object.defineProperty(marked, 'url', { value: answer.url });
    return marked;
  };
}
