import { closeSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CLAIM = /^lock\.(\d+)\.(\d+)$/;

/** Another process has the directory. */
export class DirectoryInUseError extends Error {
  constructor(directory: string, pid: number) {
    super(`${directory} is in use by process ${pid}. Stop that server or use another directory.`);
    this.name = 'DirectoryInUseError';
  }
}

/**
 * One process has a directory at a time. Each lays down its own claim name, `lock.PID.START`, and then looks for
 * others’: whose process lives keeps the directory. Of two who come at once each sees the other or one of them does,
 * so never both stay. A claim whose process has died, however it died, counts for nothing and is cleared away.
 *
 * @returns what gives the directory back.
 */
export function lockDirectory(directory: string): () => void {
  const claim = `lock.${process.pid}.${startOf(process.pid) ?? 0}`;
  const path = join(directory, claim);
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new DirectoryInUseError(directory, process.pid);
  }
  for (const name of readdirSync(directory)) {
    const match = CLAIM.exec(name);
    if (match === null || name === claim) continue;
    const [pid, start] = [Number(match[1]), Number(match[2])];
    if (lives(pid, start)) {
      rmSync(path, { force: true });
      throw new DirectoryInUseError(directory, pid);
    }
    rmSync(join(directory, name), { force: true });
  }
  return () => rmSync(path, { force: true });
}

function lives(pid: number, start: number): boolean {
  const now = startOf(pid);
  if (now !== undefined) return now === start;
  if (hasProc()) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function hasProc(): boolean {
  return startOf(process.pid) !== undefined;
}

/**
 * When a process was started, in the kernel’s ticks: so a number that was given to another process is not mistaken for
 * the one before. Undefined for one that is dead or a zombie, and where the system has no /proc.
 */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program’s name in parentheses, which may itself hold some.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return Number(fields[19]);
  } catch {
    return undefined;
  }
}
