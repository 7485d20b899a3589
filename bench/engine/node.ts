import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from './runtime.js';

/*
 * The child's side. The main thread's own time is in `/proc/self/schedstat`, to a few milliseconds; where the work is short,
 * and elsewhere than on Linux, it is that of the whole process, helper threads included.
 */
const childsSide = `
const { readFileSync } = require('node:fs');
const SHORT_MS = 40;
const own = () => {
  try { return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6; }
  catch { return NaN; }
};
const results = {
  time(contest, contender) {
    const times = engineBench.prepare(contest, contender);
    gc();
    const ownBefore = own();
    const before = process.cpuUsage();
    engineBench.run();
    const { user, system } = process.cpuUsage(before);
    const whole = (user + system) / 1000;
    const alone = own() - ownBefore;
    return (whole < SHORT_MS || Number.isNaN(alone) ? whole : alone) / times;
  },
  happenings: (paid, months) => engineBench.happenings(paid, months),
};
process.on('message', ({ what, args }) => process.send(results[what](...args)));
`;

/** Its own Node process. */
export function inNode(script: string): Runtime {
  const folder = mkdtempSync(join(tmpdir(), 'usage-kit-bench-'));
  const file = join(folder, 'subject.cjs');
  writeFileSync(file, script + childsSide);
  const child = fork(file, { execArgv: ['--expose-gc'] });
  const ask = (what: string, ...args: readonly (string | number | boolean)[]): Promise<number> =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('The measured process has ended.'));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(Number(answer));
      });
      child.send({ what, args });
    });
  return {
    name: `Node ${process.versions.node}`,
    time: (contest, contender) => ask('time', contest, contender),
    happenings: (paid, months) => ask('happenings', paid, months),
    close: async () => {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
