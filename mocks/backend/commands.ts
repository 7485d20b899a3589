import { ProblemError } from '@usage-kit/backend';
import type { Command, CommandResult } from '@usage-kit/contract';
import { flawOf } from './command-form.js';

const MOST_COMMANDS = 1_000;
const MOST_BYTES = 1_048_576;

function invalid(detail: string): ProblemError {
  return new ProblemError('invalid_request', detail);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function checked(value: unknown, where: string): Command {
  const flaw = flawOf(value);
  if (flaw !== undefined) throw invalid(`${where} ${flaw}`);
  return value as Command;
}

/** What a request for writing asks for: one command, or a batch of them. */
interface CommandRequest {
  readonly isBatch: boolean;
  readonly commands: readonly Command[];
}

/** Reads and checks the whole body before anything of it is executed. */
async function readCommands(request: Request): Promise<CommandRequest> {
  const text = await request.text();
  if (text.length > MOST_BYTES) throw invalid('The body is larger than 1 MiB.');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw invalid('The body is not valid JSON.');
  }
  const commands = fieldOf(body, 'commands');
  if (commands === undefined) return { isBatch: false, commands: [checked(body, 'The command')] };
  if (!Array.isArray(commands) || commands.length < 1 || commands.length > MOST_COMMANDS) {
    throw invalid('"commands" must be a list of 1 to 1,000 commands.');
  }
  return {
    isBatch: true,
    commands: commands.map((command: unknown, index) => checked(command, `commands[${index}]`)),
  };
}

/** Executes the commands of a request; the response says what became of them. @throws ProblemError */
export async function answerCommands(
  request: Request,
  submit: (commands: readonly Command[]) => Promise<readonly CommandResult[]>,
): Promise<Response> {
  const { isBatch, commands } = await readCommands(request);
  const results = await submit(commands);
  return Response.json(isBatch ? { results } : results[0]);
}
