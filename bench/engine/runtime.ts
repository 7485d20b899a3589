import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the subject runs. */
export interface Runtime {
  readonly name: string;
  /** Milliseconds of its main thread for one time of a contender's work, garbage collected on it included. */
  time(contest: string, contender: string): Promise<number>;
  happenings(paid: boolean, months: number): Promise<number>;
  close(): Promise<void>;
}

/** The subject as one script. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/engine/subject.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['@usage-kit/source'],
    tsconfig: `${root}tsconfig.json`,
  });
  return outputFiles[0]?.text ?? '';
}
