import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { glob } from 'tinyglobby';

/** A lock older than this is abandoned, whatever process has its id now. */
const longestBuildMs = 10 * 60_000;
/** A test run that began before an edit may still read the build of the old sources. */
const keepUnusedMs = 60 * 60_000;
const pollMs = 100;

export interface BuildOnceOptions {
  /** Holds one build per key. */
  readonly directory: string;
  /** Changes with everything that the build is made of: see `contentKey`. */
  readonly key: string;
  /** Writes the build into an empty directory. */
  readonly build: (target: string) => Promise<void>;
}

interface Owner {
  readonly pid: number;
  /** By the clock of Node, which a test may have set ahead of the file system's. */
  readonly atMs: number;
}

/** A hash of the names and contents of the files that match, for `buildOnce`. */
export async function contentKey(
  root: string,
  patterns: readonly string[],
  ignore: readonly string[] = [],
): Promise<string> {
  const files = await glob([...patterns], { cwd: root, ignore: [...ignore] });
  if (files.length === 0) throw new Error(`No file in ${root} matches ${patterns.join(' ')}.`);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const content = await readFile(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Returns the directory of the build with this key, and makes the build first if there is none. Processes that need
 * the same build at once wait for one of them. Callers share the directory, so they must not change it.
 */
export async function buildOnce({ directory, key, build }: BuildOnceOptions): Promise<string> {
  const built = join(directory, key);
  const lock = join(directory, `${key}.lock`);
  await mkdir(directory, { recursive: true });
  for (;;) {
    if (existsSync(built)) {
      await touch(built);
      return built;
    }
    if (await acquire(lock)) break;
    await wait(pollMs);
  }
  try {
    if (!existsSync(built)) await buildInto(built, build);
    await removeUnused(directory, key);
    return built;
  } finally {
    await rm(lock, { force: true });
  }
}

/** A build appears under its name when it is complete: the lock only saves work, so a lost race does no harm. */
async function buildInto(built: string, build: BuildOnceOptions['build']): Promise<void> {
  const target = await mkdtemp(`${built}.partial-`);
  try {
    await build(target);
    await touch(target);
    await rename(target, built).catch((error: unknown) => {
      if (!existsSync(built)) throw error;
    });
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** By the clock of Node, not the file system's, as its age is read. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}

async function acquire(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, JSON.stringify({ pid: process.pid, atMs: Date.now() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (await isAbandoned(lock)) await rm(lock, { force: true });
  return false;
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const text = await readFile(lock, 'utf8');
    // Empty while its owner writes it.
    if (text === '') return false;
    const { pid, atMs } = JSON.parse(text) as Owner;
    return Date.now() - atMs > longestBuildMs || !isRunning(pid);
  } catch {
    // Released meanwhile.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process can't be signaled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function removeUnused(directory: string, key: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (name === key) continue;
    const path = join(directory, name);
    const { mtimeMs = Infinity } = await stat(path).catch(() => ({ mtimeMs: undefined }));
    if (Date.now() - mtimeMs > keepUnusedMs) await rm(path, { recursive: true, force: true });
  }
}
