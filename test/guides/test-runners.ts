/*
 * npm run test:guides
 *
 * Runs the tests that the guides show, each in the runner that it is written for, in an empty project that has nothing
 * of this repository but the packed kit. It installs the runners, so it needs the network.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders } from '../../scripts/packages.js';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { namedBlocks } from './named-blocks.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = [
  '@playwright/test@1.65.1',
  'cypress@15.3.0',
  'jest@30.5.2',
  'msw@2.15.0',
  'vite@7.3.8',
  'vitest@3.2.7',
];

interface Project {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Returns whether it ran well. */
function run({ folder }: Project, command: string, ...args: readonly string[]): boolean {
  console.log(`\n$ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { cwd: folder, stdio: 'inherit' }).status === 0;
}

/** A project for each guide that shows files. */
function projectsIn(parent: string): Project[] {
  const projects = new Map<string, { folder: string; files: string[] }>();
  for (const { guide, file, code } of namedBlocks(join(root, 'docs/guides'))) {
    const folder = join(parent, guide.replace('.md', ''));
    const project = projects.get(guide) ?? { folder, files: [] };
    projects.set(guide, project);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), code);
    project.files.push(file);
  }
  return [...projects.values()];
}

/** Packs the kit as it would be published, and installs it with the runners. */
function install(parent: string): void {
  execFileSync('npm', ['run', 'build:packages'], { cwd: root, stdio: 'inherit' });
  const packed = packageFolders.map((folder) => {
    const args = ['pack', '--json', '--pack-destination', parent];
    const told = execFileSync('npm', args, { cwd: join(root, folder), encoding: 'utf8' });
    return join(parent, (JSON.parse(told) as { filename: string }[])[0]?.filename ?? '');
  });
  writeFileSync(join(parent, 'package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...peers, ...packed], {
    cwd: parent,
    stdio: 'inherit',
    // Its browser comes from its own server, which not every machine reaches.
    env: { ...process.env, CYPRESS_INSTALL_BINARY: '0' },
  });
}

function runInVitest(project: Project): boolean {
  return run(project, 'npx', 'vitest', 'run', '--root', project.folder, '.test.js');
}

/** The guide says that one line differs. */
function runInJest(project: Project): boolean {
  for (const { file, code } of namedBlocks(join(root, 'docs/guides'))) {
    if (!project.files.includes(file) || !file.endsWith('.test.js')) continue;
    const changed = code.replace(/from 'vitest'.*/, "from '@jest/globals';");
    writeFileSync(join(project.folder, file.replace('.test.js', '.jest.js')), changed);
  }
  const config = '{ "testMatch": ["**/*.jest.js"], "transform": {} }\n';
  writeFileSync(join(project.folder, 'jest.config.json'), config);
  return run(project, 'env', 'NODE_OPTIONS=--experimental-vm-modules', 'npx', 'jest');
}

async function runInPlaywright(project: Project): Promise<boolean> {
  const launchOptions = JSON.stringify(await chromiumLaunchOptions());
  const own = project.files.includes('playwright.config.js')
    ? "import config from './playwright.config.js';"
    : "const config = { testMatch: '*.spec.js' };";
  const config = `${own}\nexport default { ...config, use: { ...config.use, launchOptions: ${launchOptions} } };\n`;
  writeFileSync(join(project.folder, 'here.config.js'), config);
  return run(project, 'npx', 'playwright', 'test', '--config', 'here.config.js', '--workers', '1');
}

/** Without its browser: what is in its configuration runs in Node, and the specs are held against its types. */
function checkForCypress(project: Project): boolean {
  const tasks = 'cypress-tasks.js';
  copyFileSync(join(root, 'test/guides', tasks), join(project.folder, tasks));
  const specs = project.files.filter((file) => file.endsWith('.cy.js'));
  const flags = '--ignoreConfig --noEmit --allowJs --checkJs --skipLibCheck --types cypress';
  const tsc = join(root, 'node_modules/.bin/tsc');
  return (
    run(project, 'node', tasks) &&
    run(project, tsc, ...flags.split(' '), '--lib', 'es2022,dom', '--module', 'esnext', ...specs)
  );
}

const runners = [
  { name: 'Vitest', end: '.test.js', works: runInVitest },
  { name: 'Jest', end: '.test.js', works: runInJest },
  { name: 'Playwright', end: '.spec.js', works: runInPlaywright },
  { name: 'Cypress', end: '.cy.js', works: checkForCypress },
];

const parent = mkdtempSync(join(tmpdir(), 'usage-kit-guides-'));
const failed: string[] = [];
let ran = 0;
try {
  install(parent);
  for (const project of projectsIn(parent)) {
    for (const { name, end, works } of runners) {
      if (!project.files.some((file) => file.endsWith(end))) continue;
      ran += 1;
      if (!(await works(project))) failed.push(`${name}: ${project.files.join(', ')}`);
    }
  }
} finally {
  rmSync(parent, { recursive: true, force: true });
}
if (ran === 0) failed.push('no test was found in the guides');
console.log(
  failed.length === 0
    ? '\nEvery test that the guides show runs.'
    : `\nThese do not run:\n${failed.join('\n')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
