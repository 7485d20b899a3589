import { mutatedFile, readMutatedSource } from './mutated-source.js';

const url = mutatedFile && new URL(`../../${mutatedFile}`, import.meta.url).href;

/** Ends tests that a mutation keeps from ending. This thread has time for it whatever the tests do. */
const timeLimitMs = 120_000;

export function load(wanted, context, nextLoad) {
  if (!url || wanted.split('?')[0] !== url) return nextLoad(wanted, context);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), timeLimitMs).unref();
  return { format: 'module', source: readMutatedSource(), shortCircuit: true };
}
