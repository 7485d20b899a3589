import { parseArgs } from 'node:util';
import { scenarioNamed, SCENARIOS } from '../scenarios/index.js';
import type { Scenario } from '../scenarios/scenario.js';

/** Something about the command line that its writer can mend. */
export class UsageError extends Error {}

export interface CommandLine {
  readonly port: number;
  readonly host: string;
  readonly scenarios: readonly Scenario[];
  readonly tokens: ReadonlyMap<string, string> | undefined;
  readonly adminToken: string | undefined;
  readonly origins: readonly string[] | undefined;
  readonly frozen: boolean;
}

const OPTIONS = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  scenario: { type: 'string', multiple: true },
  token: { type: 'string', multiple: true },
  'admin-token': { type: 'string' },
  origin: { type: 'string', multiple: true },
  frozen: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function helpText(): string {
  const width = Math.max(...SCENARIOS.map(({ name }) => name.length));
  const scenarios = SCENARIOS.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
  return `usage-kit-mocks: a billing backend with a living account in it

  --port N             where to listen; 0 takes any free port (8080)
  --host ADDRESS       which address to listen at (127.0.0.1: this machine only)
  --scenario NAME      the account's life (healthy); again for another account beside it
  --token TOKEN        the token of the first account, instead of the demo tokens;
                       ACCOUNT:TOKEN for another one; again for more
  --admin-token TOKEN  turns POST …/commands on, for who shows this token
  --origin ORIGIN      the page that may read the answers (any); again for more
  --frozen             time stands still; otherwise it goes on from the scenario's moment
  --help               this text

Demo tokens: demo-token for the first account, token-<accountId> for each; renewed-token and
renewed-token-<accountId> are the same once more, expired-token has expired, foreign-token is
another account's.

Scenarios:
${scenarios.join('\n')}
`;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535))
    throw new UsageError(`--port has to be a number from 0 to 65535, not "${text}".`);
  return port;
}

function tokenOf(text: string, name: string): string {
  if (!/^[\w\-.~+/]+=*$/.test(text)) {
    throw new UsageError(`${name} has to be letters, digits and -._~+/, as a bearer token is.`);
  }
  return text;
}

function tokensOf(
  given: readonly string[] | undefined,
  scenarios: readonly Scenario[],
): ReadonlyMap<string, string> | undefined {
  if (given === undefined) return undefined;
  const ids = scenarios.map(({ accountId }) => accountId);
  return new Map(
    given.map((text) => {
      const colon = text.indexOf(':');
      const accountId = colon < 0 ? (ids[0] ?? '') : text.slice(0, colon);
      if (!ids.includes(accountId)) {
        throw new UsageError(
          `--token: there is no account "${accountId}" here, but ${ids.join(', ')}.`,
        );
      }
      return [tokenOf(text.slice(colon + 1), '--token'), accountId];
    }),
  );
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text) {
    throw new UsageError(
      `--origin has to be an origin such as https://app.example, not "${text}".`,
    );
  }
  return text;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What the arguments ask for; `'help'` where that is all. Throws `UsageError`. */
export function readCommandLine(args: readonly string[]): CommandLine | 'help' {
  const values = parsed(args);
  if (values.help) return 'help';
  const scenarios = (values.scenario ?? ['healthy']).map((name) => scenarioNamed(name));
  const admin = values['admin-token'];
  return {
    port: portOf(values.port),
    host: values.host,
    scenarios,
    tokens: tokensOf(values.token, scenarios),
    adminToken: admin === undefined ? undefined : tokenOf(admin, '--admin-token'),
    origins: values.origin?.map(originOf),
    frozen: values.frozen,
  };
}
