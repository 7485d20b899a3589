import { parseArgs } from 'node:util';
import { UnreachableError } from './backend.js';
import { conform, RefusedError } from './conform.js';
import { CHECKS } from './checks/index.js';
import { jsonReport, textReport } from './report.js';

const HELP = `usage-kit-conform: compares a billing backend with the contract of usage-kit

  --url URL            what comes before /v1/accounts/…
  --account ID         the account to read
  --token TOKEN        its token; or the environment variable USAGE_KIT_TOKEN, which no
                       list of processes shows
  --origin ORIGIN      the page that is to read the answers: checks CORS too
  --only NAME          only checks whose name begins so; again for more (--list names them)
  --allow-writes       dismisses a banner of the account; without it nothing is written
  --quick              does not wait for the stream's sign of life, which takes 15 s
  --timeout SECONDS    for one answer (10)
  --json               prints the report as JSON
  --list               names the checks, and the rule that each is about
  --help               this text

Exit code: 0 where the backend keeps the contract, 1 where it does not, 2 where it could not be asked.
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

/** Something about the command line that its writer can mend. */
class CommandLineError extends Error {}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error));
  }
}

function urlOf(text: string | undefined): string {
  if (text === undefined) throw new CommandLineError('--url has to say where the backend is.');
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new CommandLineError(
      `--url has to be an address such as https://billing.example, not "${text}".`,
    );
  }
  if (/\/v1\/accounts(\/|$)/.test(text)) {
    throw new CommandLineError("--url ends before /v1/accounts: the rest is the contract's.");
  }
  return text;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 600)) {
    throw new CommandLineError(`--timeout has to be seconds up to 600, not "${text}".`);
  }
  return seconds;
}

function originOf(text: string | undefined): string | undefined {
  if (text !== undefined && (!URL.canParse(text) || new URL(text).origin !== text)) {
    throw new CommandLineError(
      `--origin has to be an origin such as https://app.example, not "${text}".`,
    );
  }
  return text;
}

function namesOf(starts: readonly string[] | undefined): readonly string[] | undefined {
  const unknown = starts?.find((start) => !CHECKS.some(({ name }) => name.startsWith(start)));
  if (unknown !== undefined) {
    throw new CommandLineError(
      `--only: no check's name begins with "${unknown}". --list names them.`,
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
  if (values.account === undefined) throw new CommandLineError('--account has to name an account.');
  if (token === '') throw new CommandLineError('--token, or USAGE_KIT_TOKEN, has to be its token.');
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

/** Runs the command; answers its exit code. */
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
