import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { KillPoint } from './kill-at-write.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A script as one file of JavaScript: a process of it starts in a fraction of what one from the sources takes. */
export async function buildScript(
  /** Below `packages/server/src`. */
  source: string,
): Promise<{ script: string; remove: () => void }> {
  // Below the packages that it imports.
  const parent = join(root, 'node_modules/.cache/usage-kit');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'server-'));
  const script = join(folder, 'script.mjs');
  await build({
    entryPoints: [join(root, 'packages/server/src', source)],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@usage-kit/source'],
    // Some packages in it ask for Node’s own modules as CommonJS does.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    external: ['nodemailer'],
    logLevel: 'error',
  });
  return { script, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function buildServer(): Promise<{ script: string; remove: () => void }> {
  return buildScript('command.ts');
}

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Of the first account. */
  readonly url: string;
  /** What it has said to its operator so far. */
  errors(): string;
  /** Has it kill itself in one of its next writes. Only with `kill-at-write.ts` in `preload`. */
  killAt(point: KillPoint): void;
  /** Resolves when the process has ended. */
  readonly gone: Promise<unknown>;
  /** Kills it as nothing can be killed harder, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a server and waits until it listens. Rejects with what it says where it does not. */
export async function startProcess(
  script: string,
  args: readonly string[],
  { preload }: { preload?: string } = {},
): Promise<ServerProcess> {
  const imports = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...imports, script, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : (['ipc'] as const))],
  }) as ChildProcessByStdio<null, Readable, Readable>;
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  const gone = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      const match = /^(http:\S+\/v1\/accounts\/\S+) \(/m.exec(output);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    child.once('close', () => reject(new Error(errors)));
  });
  return {
    child,
    url,
    errors: () => errors,
    gone,
    killAt: (point) => void child.send(point),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
