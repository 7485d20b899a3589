import { Backend } from './backend.js';
import { Skipped, Unreadable, type Check, type Finding, type Probe } from './check.js';
import { CHECKS } from './checks/index.js';

export { UnreachableError } from './backend.js';
export type { Check, Finding } from './check.js';

export interface ConformOptions {
  /** What comes before `/v1/accounts/…`. */
  readonly url: string;
  readonly accountId: string;
  readonly token: string;
  /** A page that is to read the responses: asks for CORS too. */
  readonly origin?: string | undefined;
  /** Names of checks, or beginnings of names; all if omitted. */
  readonly only?: readonly string[] | undefined;
  /** Dismisses a banner of the account. Nothing is written where this is omitted. */
  readonly allowWrites?: boolean | undefined;
  /** Does not wait for the stream's sign of life, which takes 15 s. */
  readonly quick?: boolean | undefined;
  /** For one response, in ms; 10 s if omitted. */
  readonly timeoutMs?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Told of each check when it is done. */
  readonly onResult?: ((result: CheckResult) => void) | undefined;
}

export type CheckResult = Pick<Check, 'name' | 'route' | 'rule' | 'fix'> &
  (
    | { readonly status: 'passed' }
    | { readonly status: 'failed'; readonly findings: readonly Finding[] }
    | { readonly status: 'skipped'; readonly why: string }
  );

export interface Report {
  readonly url: string;
  readonly accountId: string;
  /** No check has failed. */
  readonly conforms: boolean;
  readonly results: readonly CheckResult[];
}

/** The account cannot be read, so that nothing can be checked. */
export class RefusedError extends Error {}

const SILENCE_MS = 20_000;
const NOT_COMPARABLE = "A response doesn't match its schema";

/** A report is handed around: what the backend repeats of the token is not in it. */
const withoutToken = ({ token }: Backend, text: string): string =>
  text.replaceAll(token, '[token]');

async function resultOf(
  check: Check,
  surroundings: Omit<Probe, 'report' | 'skip'>,
): Promise<CheckResult> {
  const { name, route, rule, fix, run } = check;
  const about = { name, route, rule, fix };
  const findings: Finding[] = [];
  try {
    await run({
      ...surroundings,
      report: ({ found, ...finding }) =>
        void findings.push({ ...finding, found: withoutToken(surroundings.backend, found) }),
      skip: (why) => {
        throw new Skipped(why);
      },
    });
  } catch (error) {
    if (findings.length > 0) return { ...about, status: 'failed', findings };
    if (error instanceof Skipped) return { ...about, status: 'skipped', why: error.message };
    // What cannot be read is told of by the checks of its form; here it only cannot be compared.
    if (error instanceof Unreadable) {
      return { ...about, status: 'skipped', why: `${NOT_COMPARABLE}: ${error.message}` };
    }
    if (error instanceof TypeError) {
      return { ...about, status: 'skipped', why: `${NOT_COMPARABLE}: a field is missing.` };
    }
    throw error;
  }
  return findings.length > 0
    ? { ...about, status: 'failed', findings }
    : { ...about, status: 'passed' };
}

async function assertReadable(backend: Backend): Promise<void> {
  const answer = await backend.get('');
  const { status } = answer;
  const text = withoutToken(backend, answer.text);
  if (status === 401 || status === 403) {
    throw new RefusedError(
      `GET / returns ${status}: is the token valid for the account "${backend.accountId}"? ${text.slice(0, 200)}`,
    );
  }
  if (status === 404) {
    throw new RefusedError(
      `GET / returns 404: does the account "${backend.accountId}" exist, and does --url end before /v1/accounts? ${text.slice(0, 200)}`,
    );
  }
}

/**
 * Drives every route of the contract and compares the responses. Throws `UnreachableError` where the
 * backend does not respond, and `RefusedError` where it does not let the account be read.
 */
export async function conform(options: ConformOptions): Promise<Report> {
  const { accountId, token, origin, only, allowWrites = false, quick = false, onResult } = options;
  const url = options.url.replace(/\/+$/, '');
  const backend = new Backend({
    url,
    accountId,
    token,
    timeoutMs: options.timeoutMs ?? 10_000,
    fetch: options.fetch ?? fetch,
  });
  await assertReadable(backend);
  const checks = CHECKS.filter(
    ({ name }) => only === undefined || only.some((start) => name.startsWith(start)),
  );
  const results: CheckResult[] = [];
  for (const check of checks) {
    const { name, route, rule, fix } = check;
    const result: CheckResult =
      check.writes === true && !allowWrites
        ? { name, route, rule, fix, status: 'skipped', why: 'It writes. Use --allow-writes.' }
        : await resultOf(check, { backend, origin, silenceMs: quick ? 0 : SILENCE_MS });
    results.push(result);
    onResult?.(result);
  }
  return { url, accountId, conforms: results.every(({ status }) => status !== 'failed'), results };
}
