import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One set of circumstances that the test command is run in. Each changes several things at once. */
export interface Circumstance {
  readonly name: string;
  /** The name of a folder to install a copy of the project in; without one, the tests run where they are. */
  readonly copyTo?: string;
  /** Added to the environment; `folder` is one for files of this run. */
  readonly env: (folder: string) => Readonly<Record<string, string>>;
  /** Why it can't be tried on this machine. */
  readonly missing?: () => string | undefined;
}

const nodeFolder = (major: 22 | 24): string => here(`node_modules/node-${major}/bin`);

const withNode = (major: 22 | 24): Record<string, string> => ({
  PATH: `${nodeFolder(major)}${delimiter}${process.env['PATH'] ?? ''}`,
});

const needsNode = (major: 22 | 24) => (): string | undefined =>
  existsSync(nodeFolder(major)) ? undefined : `npm carries no Node ${major} for this platform`;

/** A configuration in which programs see the fonts of these folders and no others. */
function onlyFontsOf(folder: string, directories: readonly string[]): Record<string, string> {
  const file = join(folder, 'fonts.conf');
  const lines = directories.map((directory) => `<dir>${directory}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${lines.join('')}<cachedir>${folder}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

function folderWithOneFont(folder: string): string {
  const only = join(folder, 'one-font');
  mkdirSync(only, { recursive: true });
  copyFileSync(
    here('node_modules/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'),
    join(only, 'only.ttf'),
  );
  return only;
}

export const circumstances: readonly Circumstance[] = [
  {
    name: 'an installed browser, spaces and non-ASCII letters in the path, LANG=de_DE, LC_ALL empty',
    copyTo: 'Über uns – 東京 kit',
    env: () => ({ USAGE_KIT_BROWSER: 'installed', LANG: 'de_DE.UTF-8', LC_ALL: '' }),
  },
  {
    name: 'Node 22, TZ=Pacific/Apia, a clock a year ahead',
    missing: needsNode(22),
    env: () => ({
      ...withNode(22),
      TZ: 'Pacific/Apia',
      USAGE_KIT_CLOCK_AHEAD_DAYS: '365',
      NODE_OPTIONS: `--import ${pathToFileURL(here('set-clock-ahead.js')).href}`,
    }),
  },
  {
    name: 'Node 24, TZ=Asia/Kathmandu, LANG=ar_EG, one font',
    missing: needsNode(24),
    env: (folder) => ({
      ...withNode(24),
      ...onlyFontsOf(folder, [folderWithOneFont(folder)]),
      TZ: 'Asia/Kathmandu',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'ar_EG.UTF-8',
    }),
  },
  {
    name: 'many fonts, TZ=America/St_Johns',
    env: (folder) => ({
      ...onlyFontsOf(folder, [
        '/usr/share/fonts',
        here('node_modules/dejavu-fonts-ttf'),
        here('../../node_modules/@fontsource-variable'),
      ]),
      TZ: 'America/St_Johns',
    }),
  },
];
