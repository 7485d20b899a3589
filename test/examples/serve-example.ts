import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '../browser/static-server.js';
import { folderOf } from './example.js';

export interface ServedExample {
  readonly url: string;
  close(): Promise<void>;
}

/** What an address looks like where a program prints it. */
const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/;

/**
 * Makes an example's production build for a backend and serves it, as a user would: the files of its `dist`, or by its
 * own server where it has one.
 */
export async function serveExample(name: string, billingUrl: string): Promise<ServedExample> {
  const folder = folderOf(name);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const environment = { BILLING_URL: billingUrl, VITE_BILLING_URL: billingUrl };
  if (scripts['build'] !== undefined) build(folder, environment);
  if (existsSync(join(folder, 'server.js'))) {
    return startProgram('node', ['server.js'], { folder, environment });
  }
  const dist = ['dist/browser', 'dist']
    .map((path) => join(folder, path))
    .find((path) => existsSync(join(path, 'index.html')));
  if (dist === undefined) throw new Error(`The build of ${name} made no index.html in its dist.`);
  return serveStatic({
    folder: dist,
    pages: { '/': readFileSync(join(dist, 'index.html'), 'utf8') },
  });
}

function build(folder: string, environment: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed in ${folder}:\n${stdout}\n${stderr}`);
}

/** Runs a program until it has printed its address. */
export async function startProgram(
  command: string,
  args: readonly string[],
  options: { readonly folder: string; readonly environment: Readonly<Record<string, string>> },
): Promise<ServedExample> {
  const program = spawn(command, args, {
    cwd: options.folder,
    env: { ...process.env, PORT: '0', NO_COLOR: '1', ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group: what npm starts ends with it.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = address.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.once('exit', () => reject(new Error(`${command} ended before it served:\n${said}`)));
  });
  return {
    url,
    async close() {
      if (program.pid !== undefined && program.exitCode === null) process.kill(-program.pid);
      await ended;
    },
  };
}
