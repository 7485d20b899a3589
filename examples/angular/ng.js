// `ng serve` and `ng build`, told where the billing backend is.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [command, ...rest] = process.argv.slice(2);

/** While developing, a simulated billing backend replaces yours. */
async function simulatedBackend() {
  const { startServer } = await import('@usage-kit/server');
  return (await startServer({ port: 0, scenario: 'moderate' })).url;
}

const { BILLING_URL = command === 'serve' ? await simulatedBackend() : '', PORT } = process.env;
const ng = fileURLToPath(import.meta.resolve('@angular/cli/bin/ng.js'));
const define = ['--define', `BILLING_URL=${JSON.stringify(BILLING_URL)}`];
const port = command === 'serve' && PORT !== undefined ? ['--port', PORT] : [];
const running = spawn(process.execPath, [ng, command, ...define, ...port, ...rest], {
  stdio: 'inherit',
});
running.on('exit', (code) => process.exit(code ?? 0));
