#!/usr/bin/env node
import { UnknownScenarioError } from '@usage-kit/mocks/scenarios';
import { accountsByToken, helpText, readCommandLine, UsageError } from './command-line.js';
import { startServer } from './start-server.js';

/** Serves as the command line asks, and prints where. */
async function serve(args: readonly string[]): Promise<void> {
  const line = readCommandLine(args);
  if (line === 'help') {
    console.log(helpText());
    return;
  }
  const { scenarios, tokens, data, smtp, smtpFrom, smtpInDoubt, ...rest } = line;
  const server = await startServer({
    ...rest,
    ...(data === undefined ? { scenario: scenarios ?? 'healthy' } : { data, scenario: scenarios }),
    tokens: tokens && ((accountIds) => accountsByToken(tokens, accountIds)),
    mail: smtp === undefined ? undefined : { smtp, from: smtpFrom, inDoubt: smtpInDoubt },
  });
  for (const { id, scenario } of server.world.accounts) {
    const token = tokens === undefined ? `, token: token-${id}` : '';
    console.log(`${server.url}/v1/accounts/${id} (${scenario.name}${token})`);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

/** Tells what ended the command. */
function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError || error instanceof UnknownScenarioError ? 2 : 1;
}

await serve(process.argv.slice(2)).catch(complain);
