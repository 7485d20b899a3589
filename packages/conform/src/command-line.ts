import { parseArgs } from 'node:util';
import { UnreachableError } from './backend.js';
import { conform, RefusedError } from './conform.js';
import { CHECKS } from './checks/index.js';
import { jsonReport, textReport } from './report.js';

const HELP = `usage-kit-conform: checks a billing backend against the usage-kit contract

Usage: usage-kit-conform --url URL --account ID --token TOKEN [options]

  --url URL            base URL, without /v1/accounts/…
  --account ID         account to read
  --token TOKEN        token for the account; USAGE_KIT_TOKEN keeps it out of the process list
  --origin ORIGIN      origin of your page; also checks CORS
  --only NAME          run only checks whose name starts with NAME; repeat to add more
  --allow-writes       dismiss one of the account's alerts (default: write nothing)
  --quick              don't wait 15 s for the stream's heartbeat
  --timeout SECONDS    timeout per request (default: 10)
  --json               print the report as JSON
  --list               list the checks and their rules
  --help               print this help

Exit codes: 0 the backend conforms, 1 it doesn't, 2 it couldn't be checked.
`;

const OPTIONS = {
  url: { type: 'string' },
  account: { type: 'string' },
  token: { type: 'string' },
  origin: { type: 'string' },
  only: { type: 'string', multiple: true },
  'allow-writes': { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '10' },
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Something about the command line that its writer can fix. */
class CommandLineError extends Error {}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error));
  }
}

function urlOf(text: string | undefined): string {
  if (text === undefined) throw new CommandLineError('Missing --url.');
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new CommandLineError(
      `--url must be a URL such as https://billing.example, not "${text}".`,
    );
  }
  if (/\/v1\/accounts(\/|$)/.test(text)) {
    throw new CommandLineError('--url must not include /v1/accounts.');
  }
  return text;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 600)) {
    throw new CommandLineError(`--timeout must be between 0 and 600 seconds, not "${text}".`);
  }
  return seconds;
}

function originOf(text: string | undefined): string | undefined {
  if (text !== undefined && (!URL.canParse(text) || new URL(text).origin !== text)) {
    throw new CommandLineError(
      `--origin must be an origin such as https://app.example, not "${text}".`,
    );
  }
  return text;
}

function namesOf(starts: readonly string[] | undefined): readonly string[] | undefined {
  const unknown = starts?.find((start) => !CHECKS.some(({ name }) => name.startsWith(start)));
  if (unknown !== undefined) {
    throw new CommandLineError(
      `--only: no check starts with "${unknown}". Use --list to see all checks.`,
    );
  }
  return starts;
}

async function run(args: readonly string[]): Promise<number> {
  const values = parsed(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.list) {
    for (const { name, rule } of CHECKS) console.log(`${name}\n  ${rule}`);
    return 0;
  }
  const url = urlOf(values.url);
  const token = values.token ?? process.env['USAGE_KIT_TOKEN'] ?? '';
  if (values.account === undefined) throw new CommandLineError('Missing --account.');
  if (token === '') throw new CommandLineError('Missing --token (or set USAGE_KIT_TOKEN).');
  const report = await conform({
    url,
    accountId: values.account,
    token,
    origin: originOf(values.origin),
    only: namesOf(values.only),
    allowWrites: values['allow-writes'],
    quick: values.quick,
    timeoutMs: secondsOf(values.timeout) * 1000,
  });
  console.log(values.json ? jsonReport(report) : textReport(report));
  return report.conforms ? 0 : 1;
}

/** Runs the command; returns its exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const isTold =
      error instanceof CommandLineError ||
      error instanceof UnreachableError ||
      error instanceof RefusedError;
    if (!isTold) throw error;
    console.error(error.message);
    return 2;
  }
}
