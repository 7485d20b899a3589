/** `npm run example -- react`: the kit built, the example installed and started. */
import { spawn } from 'node:child_process';
import { exampleNames, folderOf, refuseUnknown } from './example.js';
import { buildKit, install } from './prepare.js';

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error(`Which one? npm run example -- ${exampleNames.join(' | ')}`);
  process.exitCode = 1;
} else {
  try {
    refuseUnknown([name]);
    buildKit();
    install(name);
    const started = spawn('npm', ['start', '--', ...rest], {
      cwd: folderOf(name),
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    started.on('exit', (code) => {
      process.exitCode = code ?? 0;
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
