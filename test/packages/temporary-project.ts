import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of each package that is published. */
export const packageFolders = {
  '@usage-kit/contract': 'packages/contract',
  '@usage-kit/client': 'packages/client',
  '@usage-kit/elements': 'packages/elements',
  '@usage-kit/engine': 'packages/engine',
  '@usage-kit/backend': 'packages/backend',
  '@usage-kit/conform': 'packages/conform',
  '@usage-kit/mocks': 'mocks',
  '@usage-kit/server': 'packages/server',
} as const;

export type PackageName = keyof typeof packageFolders;
export const packageNames = Object.keys(packageFolders) as readonly PackageName[];

export interface Tarball {
  readonly name: PackageName;
  readonly file: string;
  /** Paths inside, as npm would install them. */
  readonly files: readonly string[];
}

/** Packs what is built, as a release would. */
export async function pack(folder: string): Promise<readonly Tarball[]> {
  const tarballs: Tarball[] = [];
  for (const name of packageNames) {
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--workspace', name, '--pack-destination', folder],
      { cwd: root, maxBuffer: 1 << 26 },
    );
    const said = JSON.parse(stdout) as unknown;
    const packed = (Array.isArray(said) ? said : Object.values(said as object)) as readonly {
      readonly filename: string;
      readonly files: readonly { readonly path: string }[];
    }[];
    const [one] = packed;
    if (!one) throw new Error(`npm packed nothing of ${name}.`);
    const file = join(folder, one.filename.replace('@', '').replace('/', '-'));
    tarballs.push({ name, file, files: one.files.map(({ path }) => path).sort() });
  }
  return tarballs;
}

export interface Project {
  readonly folder: string;
  /** Runs a command of the project; returns what it says, and throws that where it fails. */
  run(command: string, ...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** As a shell has it that no `npm run` has filled with the settings of this repository. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** An empty project that installs the tarballs, and what else it needs from the registry. */
export async function project(
  tarballs: readonly Tarball[],
  needs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-kit-project-'));
  const ours = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  const about = {
    name: 'empty-project',
    private: true,
    type: 'module',
    dependencies: { ...ours, ...needs },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(about, null, 2));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const project: Project = {
    folder,
    async run(command, ...args) {
      try {
        const { stdout } = await run(command, args, { cwd: folder, env, maxBuffer: 1 << 26 });
        return stdout;
      } catch (error) {
        const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
        throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, {
          cause: error,
        });
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await project.run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error');
  const installed = await readdir(join(folder, 'node_modules/@usage-kit'));
  if (installed.length !== tarballs.length) throw new Error(`Installed: ${installed.join(', ')}`);
  return project;
}
