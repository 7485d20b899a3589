#!/usr/bin/env node
/** What `npx @usage-kit/mocks` runs: `conform`, or the server where nothing else is named. */
const [command, ...rest] = process.argv.slice(2);

if (command === 'conform') {
  const { conformCommand } = await import('./conform/command.js');
  process.exitCode = await conformCommand(rest);
} else {
  const { serve, complain } = await import('./server.js');
  const args = command === undefined || command === 'serve' ? rest : [command, ...rest];
  await serve(args).catch(complain);
}

export {};
