import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const appPaths = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Firefox of this machine: `FIREFOX_PATH`, else an installed one; undefined where there is none. */
export function firefoxPath(): string | undefined {
  const given = process.env['FIREFOX_PATH'];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...appPaths,
  ].find(isProgram);
}
