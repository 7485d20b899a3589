import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const programNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];
const appPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
    join(process.env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
  ],
};

/** @typedef {{ source: 'CHROME_PATH' | 'npm' | 'installed', executablePath: string, env: NodeJS.ProcessEnv }} ChosenChromium */

async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function findInstalled() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => programNames.map((name) => join(folder, name)));
  for (const path of [...onPath, ...(appPaths[process.platform] ?? [])]) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** Chromium ends at once where a variable of the locale is there and empty. */
function withoutEmptyLocale(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => value !== '' || !/^(LC_\w+|LANG|LANGUAGE)$/.test(name),
    ),
  );
}

const isCarried = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the Chromium that comes by npm. It unpacks into TMPDIR and takes what it finds there without
 * looking at its version, so each version gets its own folder.
 */
async function unpackCarried() {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@sparticuz/chromium').replace(/build.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(tmpdir(), `usage-kit-chromium-${version}-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // Only with this set does the package unpack the shared libraries that it brings as well.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    const hasOwnFonts = existsSync('/etc/fonts/fonts.conf');
    return {
      executablePath,
      env: {
        ...before,
        LD_LIBRARY_PATH: LD_LIBRARY_PATH ?? '',
        ...(hasOwnFonts || !FONTCONFIG_PATH ? {} : { FONTCONFIG_PATH }),
      },
    };
  } finally {
    // Its libraries are for the browser alone: other programs started from here keep the machine's.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The Chromium that tests run in: the program that CHROME_PATH names; with USAGE_KIT_BROWSER=installed an installed
 * Chrome or Chromium; by default the pinned one that comes by npm, so that a green run says the same on each
 * machine. Where npm carries none for the platform, the default is an installed one.
 *
 * @returns {Promise<ChosenChromium>}
 * @throws {Error} that says what to install or correct, where there is no such browser
 */
export async function chooseChromium() {
  const env = process.env;
  const { CHROME_PATH: named, USAGE_KIT_BROWSER: wanted } = env;
  if (named) {
    if (await isExecutable(named)) return chosen('CHROME_PATH', { executablePath: named, env });
    throw new Error(
      `CHROME_PATH is ${named}, and no program can be run there. Unset or correct it.`,
    );
  }
  if (wanted && wanted !== 'installed' && wanted !== 'npm') {
    throw new Error(`The browser must be "npm" or "installed", and is "${wanted}".`);
  }
  if (isCarried && wanted !== 'installed') return chosen('npm', await unpackCarried());
  const executablePath = wanted === 'npm' ? undefined : await findInstalled();
  if (executablePath) return chosen('installed', { executablePath, env });
  throw new Error(
    isCarried
      ? 'No Chrome or Chromium is installed. Install one, set CHROME_PATH, or omit --browser: a Chromium comes by npm.'
      : `npm carries no Chromium for ${process.platform} on ${process.arch}. Install Chrome or Chromium, or set CHROME_PATH to one.`,
  );
}

const chosen = (source, { executablePath, env }) => ({
  source,
  executablePath,
  env: withoutEmptyLocale(env),
});

/**
 * Launch options for the Chromium that tests run in; see `chooseChromium`.
 *
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
export async function chromiumLaunchOptions() {
  const { executablePath, env } = await chooseChromium();
  return {
    executablePath,
    env,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // In small containers /dev/shm is too small for a page with a large table.
      '--disable-dev-shm-usage',
    ],
  };
}
