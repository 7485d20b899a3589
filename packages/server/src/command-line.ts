import { parseArgs } from 'node:util';
import { readSmtpAddress } from './mail/smtp-address.js';
import { scenarioNamed, SCENARIOS } from '@usage-kit/mocks/scenarios';
import type { Scenario } from '@usage-kit/mocks/scenarios';

/** Something about the command line that its writer can mend. */
export class UsageError extends Error {}

export interface CommandLine {
  readonly port: number;
  readonly host: string;
  /** Undefined where none was named: the default, or what `data` keeps. */
  readonly scenarios: readonly Scenario[] | undefined;
  /** As they were given; `accountsByToken` reads them. */
  readonly tokens: readonly string[] | undefined;
  readonly adminToken: string | undefined;
  readonly origins: readonly string[] | undefined;
  readonly frozen: boolean;
  readonly data: string | undefined;
  readonly smtp: string | undefined;
  readonly smtpFrom: string | undefined;
  readonly smtpInDoubt: 'hold' | 'send';
}

const OPTIONS = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  scenario: { type: 'string', multiple: true },
  token: { type: 'string', multiple: true },
  'admin-token': { type: 'string' },
  origin: { type: 'string', multiple: true },
  frozen: { type: 'boolean', default: false },
  data: { type: 'string' },
  smtp: { type: 'string' },
  'smtp-from': { type: 'string' },
  'smtp-in-doubt': { type: 'string', default: 'hold' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export function helpText(): string {
  const width = Math.max(...SCENARIOS.map(({ name }) => name.length));
  const scenarios = SCENARIOS.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
  return `usage-kit-server: a billing backend with a living account in it

  --port N             where to listen; 0 takes any free port (8080)
  --host ADDRESS       which address to listen at (127.0.0.1: this machine only)
  --scenario NAME      the account's life (healthy); again for another account beside it
  --token TOKEN        the token of the first account, instead of the demo tokens;
                       ACCOUNT:TOKEN for another one; again for more
  --admin-token TOKEN  turns POST …/commands on, for who shows this token
  --origin ORIGIN      the page that may read the answers (any); again for more
  --frozen             time stands still; otherwise it goes on from the scenario's moment
  --data DIR           keeps everything in this folder: what was answered outlives a kill, and
                       the next start goes on from it; one server a folder
  --smtp URL           sends the emails that come from now on: smtp://user:pass@host:port, or
                       smtps:// for TLS at once; ?tls=require, ?tls=none or ?tls=unchecked
  --smtp-from ADDRESS  the address that they come from (usage@localhost)
  --smtp-in-doubt WHAT what becomes of an email that the SMTP server may have taken: hold (it is
                       not sent again) or send (it is, with the same Message-ID)
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

/** Account id by token, as `--token` names them: without a name the first account's. Throws `UsageError`. */
export function accountsByToken(
  given: readonly string[],
  accountIds: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    given.map((text) => {
      const colon = text.indexOf(':');
      const accountId = colon < 0 ? (accountIds[0] ?? '') : text.slice(0, colon);
      if (!accountIds.includes(accountId)) {
        throw new UsageError(
          `--token: there is no account "${accountId}" here, but ${accountIds.join(', ')}.`,
        );
      }
      return [text.slice(colon + 1), accountId];
    }),
  );
}

function folderOf(text: string): string {
  if (text === '') throw new UsageError('--data has to name a folder.');
  return text;
}

function smtpOf(text: string): string {
  try {
    readSmtpAddress(text);
    return text;
  } catch (error) {
    // The address is not repeated: there may be a password in it.
    throw new UsageError(`--smtp ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function addressOf(text: string): string {
  if (!/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\]+$/.test(text)) {
    throw new UsageError(`--smtp-from has to be an email address, not "${text}".`);
  }
  return text;
}

function inDoubtOf(text: string): 'hold' | 'send' {
  if (text === 'hold' || text === 'send') return text;
  throw new UsageError(`--smtp-in-doubt has to be hold or send, not "${text}".`);
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
  const scenarios = values.scenario?.map((name) => scenarioNamed(name));
  const { token: tokens, 'admin-token': admin, 'smtp-from': from } = values;
  for (const text of tokens ?? []) tokenOf(text.slice(text.indexOf(':') + 1), '--token');
  if (values.smtp === undefined && from !== undefined) {
    throw new UsageError('--smtp-from is for --smtp, which is not there.');
  }
  return {
    port: portOf(values.port),
    host: values.host,
    scenarios,
    tokens,
    adminToken: admin === undefined ? undefined : tokenOf(admin, '--admin-token'),
    origins: values.origin?.map(originOf),
    frozen: values.frozen,
    data: values.data === undefined ? undefined : folderOf(values.data),
    smtp: values.smtp === undefined ? undefined : smtpOf(values.smtp),
    smtpFrom: from === undefined ? undefined : addressOf(from),
    smtpInDoubt: inDoubtOf(values['smtp-in-doubt']),
  };
}
