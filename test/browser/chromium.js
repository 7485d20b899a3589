import { access, constants } from 'node:fs/promises';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';

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

async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installedChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => programNames.map((name) => join(folder, name)));
  for (const path of [...onPath, ...(appPaths[process.platform] ?? [])]) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/**
 * Unpacks the Chromium that comes by npm. It unpacks into TMPDIR and takes what it finds there without
 * looking at its version, so each version gets a folder of its own.
 */
async function carriedChromium() {
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

async function program() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await isExecutable(named)) return { executablePath: named };
    throw new Error(
      `CHROME_PATH is ${named}, and no program can be run there. Unset or correct it.`,
    );
  }
  const executablePath = await installedChromium();
  return executablePath ? { executablePath } : carriedChromium();
}

/**
 * Launch options for the Chromium that tests run in: `CHROME_PATH`, else an installed Chrome or Chromium,
 * else the one that comes by npm, so that a machine needs neither a browser nor root.
 *
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
export async function chromiumLaunchOptions() {
  return {
    ...(await program()),
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
