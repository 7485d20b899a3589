import { parseArgs } from 'node:util';
import { readSmtpAddress } from './mail/smtp-address.js';
import { scenarioNamed, SCENARIOS } from '@usage-kit/mocks/scenarios';
import type { Scenario } from '@usage-kit/mocks/scenarios';

/** Something about the command line that its writer can fix. */
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
  return `usage-kit-server: a simulated billing backend

Usage: usage-kit-server [options]

  --port N             port to listen on; 0 picks a free one (default: 8080)
  --host ADDRESS       address to listen on (default: 127.0.0.1)
  --scenario NAME      scenario to run (default: healthy); repeat to add accounts
  --token TOKEN        token for the first account instead of the demo tokens, or
                       ACCOUNT:TOKEN for another account; repeat to add tokens
  --admin-token TOKEN  enable POST …/commands for requests with this token
  --origin ORIGIN      origin that can read responses (default: any); repeat to add origins
  --frozen             stop the clock (default: it runs in real time from the scenario's start)
  --data DIR           directory to store everything in; the server resumes from it after a
                       restart or a crash. One server per directory
  --smtp URL           SMTP server for new emails: smtp://user:pass@host:port, or smtps:// for
                       implicit TLS; options: ?tls=require, ?tls=none, ?tls=unchecked
  --smtp-from ADDRESS  sender address (default: usage@localhost)
  --smtp-in-doubt MODE what to do with an email that may have been delivered: hold, or send it
                       again with the same Message-ID (default: hold)
  --help               print this help

Demo tokens: demo-token for the first account and token-<accountId> for each account;
renewed-token and renewed-token-<accountId> work the same. expired-token has expired, and
foreign-token belongs to another account.

Scenarios:
${scenarios.join('\n')}
`;
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port must be between 0 and 65535, not "${text}".`);
  return port;
}

function tokenOf(text: string, name: string): string {
  if (!/^[\w\-.~+/]+=*$/.test(text)) {
    throw new UsageError(`${name} must be a bearer token: letters, digits and -._~+/.`);
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
          `--token: unknown account "${accountId}". Available: ${accountIds.join(', ')}.`,
        );
      }
      return [text.slice(colon + 1), accountId];
    }),
  );
}

function folderOf(text: string): string {
  if (text === '') throw new UsageError('--data requires a directory.');
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
    throw new UsageError(`--smtp-from must be an email address, not "${text}".`);
  }
  return text;
}

function inDoubtOf(text: string): 'hold' | 'send' {
  if (text === 'hold' || text === 'send') return text;
  throw new UsageError(`--smtp-in-doubt must be hold or send, not "${text}".`);
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text) {
    throw new UsageError(`--origin must be an origin such as https://app.example, not "${text}".`);
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
    throw new UsageError('--smtp-from requires --smtp.');
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
