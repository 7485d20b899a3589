import type { Answer } from '../backend.js';
import type { Check, Probe } from '../check.js';
import { answerFaults, readRoutes, routeOf, schemaFaults } from '../contract-form.js';
import { listsWithDetails } from '../list.js';
import { excerpt } from '../read.js';

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function at(body: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        (value as Record<string, unknown> | undefined)?.[
          key.replaceAll('~1', '/').replaceAll('~0', '~')
        ],
      body,
    );
}

function judge(
  probe: Probe,
  answer: Answer,
  faultsOf: (body: unknown) => ReturnType<typeof answerFaults>,
): void {
  const { request, text } = answer;
  const body = parsed(text);
  if (!body) {
    probe.report({ request, at: '', expected: 'a JSON body', found: text.slice(0, 80) });
    return;
  }
  for (const { pointer, expected } of faultsOf(body.value)) {
    probe.report({ request, at: pointer, expected, found: excerpt(at(body.value, pointer)) });
  }
}

/** Every 200 that was seen of a route, by the contract's schema of it. Runs when the others have asked. */
const forms = readRoutes.map((route): Check => ({
  name: `form:${route || '/'}`,
  route: `GET ${route || '/'}`,
  rule: 'The schemas of openapi.yaml. "`null` says \'there is none\'; a field is never omitted." "Credits are decimal strings in credits, at most 6 fraction digits, no exponent." "Instants are RFC 3339 UTC with `Z`."',
  fix: 'Compare the serializer of this response with its schema in openapi.yaml.',
  run: async (probe) => {
    const { backend } = probe;
    if (!route.includes('{')) {
      const answer = await backend.get(route);
      if (answer.status !== 200) {
        const { request, status } = answer;
        probe.report({ request, at: '', expected: '200', found: String(status) });
      }
    } else await listsWithDetails(backend);
    const seen = backend.answers.filter(
      ({ method, status, path }) => method === 'GET' && status === 200 && routeOf(path) === route,
    );
    if (seen.length === 0 && route.includes('{')) probe.skip('The account has no item to request.');
    for (const answer of seen) judge(probe, answer, (body) => answerFaults(route, body));
  },
}));

const problems: Check = {
  name: 'form:problems',
  route: 'problems',
  rule: '"Errors are RFC 9457 `application/problem+json`: `type`, `title`, `status`, `detail`, and `code`."',
  fix: 'Use one function for all error responses.',
  run: async (probe) => {
    await probe.backend.get('/scripts/usage-kit-conform-nothing');
    const refusals = probe.backend.answers.filter(
      ({ status, method }) => status >= 400 && method !== 'OPTIONS',
    );
    for (const answer of refusals) {
      const { request, headers, status } = answer;
      const type = headers.get('Content-Type') ?? '';
      if (!type.startsWith('application/problem+json')) {
        probe.report({
          request,
          at: 'Content-Type',
          expected: 'application/problem+json',
          found: type,
        });
      }
      judge(probe, answer, (body) => schemaFaults('Problem', body));
      const said = at(parsed(answer.text)?.value, '/status');
      if (said !== status) {
        probe.report({
          request,
          at: '/status',
          expected: `${status}, the response status`,
          found: excerpt(said),
        });
      }
    }
  },
};

export const formChecks: readonly Check[] = [...forms, problems];
