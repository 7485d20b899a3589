/**
 * Compiles the messages in src/locales/messages into typed functions in src/locales/generated, so that a page
 * loads functions and no parser. With `--check` it writes nothing and fails where the written ones are stale.
 */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import { parse, type Token } from '@messageformat/parser';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { pseudoMessage } from './pseudo-message.js';

const here = fileURLToPath(import.meta.url);
const catalogs = ['core', 'shared', 'page'] as const;
type Catalog = (typeof catalogs)[number];
interface Messages {
  [key: string]: string | Messages;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isIdentifier = (key: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(key);

function read(sources: string, language: string, catalog: Catalog): Messages {
  const file = join(sources, language, `${catalog}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Messages) : {};
}

/** The placeholders of a message and the TypeScript type that each takes. */
function placeholders(message: string, where: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, type: string): void => {
    const before = found.get(name);
    if (before !== undefined && before !== type) {
      throw new Error(
        `${where}: {${name}} is used in two ways. Give the count and the text that shows it two names.`,
      );
    }
    found.set(name, type);
  };
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'argument') add(token.arg, 'string');
      else if (token.type === 'function') {
        throw new Error(
          `${where}: {${token.arg}, ${token.key}} formats by itself. Pass formatted text.`,
        );
      } else if (token.type === 'octothorpe') {
        throw new Error(
          `${where}: "#" formats by itself. Pass the formatted number beside the count.`,
        );
      } else if (token.type !== 'content') {
        add(token.arg, token.type === 'select' ? 'string' : 'number');
        for (const { tokens: inner } of token.cases) visit(inner);
      }
    }
  };
  visit(parse(message));
  return found;
}

function typeOf(messages: Messages, where: string): string {
  const members = Object.entries(messages).map(([key, value]) => {
    if (!isIdentifier(key)) throw new Error(`${where}: "${key}" cannot be a key. Use camelCase.`);
    if (typeof value !== 'string') return `readonly ${key}: ${typeOf(value, `${where}.${key}`)};`;
    const values = [...placeholders(value, `${where}.${key}`)];
    const parameter = values.map(([name, type]) => `readonly ${name}: ${type}`).join('; ');
    return `readonly ${key}: (${parameter ? `values: { ${parameter} }` : ''}) => string;`;
  });
  return `{ ${members.join('\n')} }`;
}

/** A language's messages in the shape of the English ones; what it lacks is said in English. */
function complete(english: Messages, other: Messages, where: string, notes: string[]): Messages {
  const stray = Object.keys(other).filter((key) => !(key in english));
  if (stray.length > 0) throw new Error(`${where}: English has no ${stray.join(', ')}. Remove it.`);
  return Object.fromEntries(
    Object.entries(english).map(([key, value]): [string, string | Messages] => {
      const at = `${where}.${key}`;
      const own = other[key];
      if (typeof value !== 'string') {
        return [key, complete(value, typeof own === 'object' ? own : {}, at, notes)];
      }
      if (typeof own !== 'string') {
        notes.push(`${at} is not translated yet: English is in.`);
        return [key, value];
      }
      const [asked, given] = [placeholders(value, at), placeholders(own, at)];
      for (const [name, type] of given) {
        if (asked.get(name) !== type) {
          throw new Error(
            `${at}: {${name}} is not in the English message, or of another kind there.`,
          );
        }
      }
      return [key, own];
    }),
  );
}

function compile(
  language: string,
  catalog: Catalog,
  messages: Messages,
  { types = '../messages.js', runtime = '../../runtime.js' } = {},
): string {
  const type = `${capital(catalog)}Messages`;
  const compiled = compileModule(new MessageFormat(language), messages)
    .replace('export default', `const messages: ${type} =`)
    .replace('"@messageformat/runtime"', `"${runtime}"`);
  return `import type { ${type} } from '${types}';\n${compiled};\nexport default messages;\n`;
}

function pseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoMessage(value) : pseudo(value),
    ]),
  );
}

function loaders(languages: readonly string[], catalog: Catalog): string {
  const type = `${capital(catalog)}Messages`;
  const lines = languages
    .filter((language) => language !== 'en')
    .map((language) => `'${language}': () => import('./${language}/${catalog}.js'),`);
  return `import type { ${type} } from './messages.js';

/** How each language besides English is loaded. */
export const ${catalog}Languages: Readonly<Record<string, () => Promise<{ default: ${type} }>>> = {\n${lines.join('\n')}\n};\n`;
}

const notice = '// Written by `npm run generate` from src/locales/messages: change it there.\n';

/** The files of `generated/` for a folder of messages, by name, and what their author should know. */
export async function compileWords(
  sources: string,
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly notes: readonly string[] }> {
  const languages = readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const english = Object.fromEntries(
    catalogs.map((catalog) => [catalog, read(sources, 'en', catalog)]),
  ) as Record<Catalog, Messages>;
  const keys = catalogs.flatMap((catalog) => Object.keys(english[catalog]));
  const doubled = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (doubled.length > 0) {
    throw new Error(`Two of the catalogs have ${doubled.join(', ')}. Keep it in one of them.`);
  }
  const notes: string[] = [];
  const texts = new Map<string, string>();
  const types = catalogs.map(
    (catalog) =>
      `export interface ${capital(catalog)}Messages ${typeOf(english[catalog], `en/${catalog}.json`)}`,
  );
  texts.set('messages.ts', types.join('\n\n'));
  for (const catalog of catalogs) {
    texts.set(`${catalog}-languages.ts`, loaders(languages, catalog));
    for (const language of languages) {
      const own = read(sources, language, catalog);
      const where = `${language}/${catalog}.json`;
      const messages = language === 'en' ? own : complete(english[catalog], own, where, notes);
      texts.set(`${language}/${catalog}.ts`, compile(language, catalog, messages));
    }
  }
  return { files: await formatted(texts), notes };
}

async function formatted(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const style = await resolveConfig(here);
  const files = new Map<string, string>();
  for (const [name, text] of texts) {
    files.set(name, await format(notice + text, { ...style, parser: 'typescript' }));
  }
  return files;
}

/** The pseudo-locale, which only tests load: English accented, longer and in brackets. */
export async function compilePseudo(
  sources: string,
  kit: string,
): Promise<ReadonlyMap<string, string>> {
  const places = { types: `${kit}/generated/messages.js`, runtime: `${kit}/runtime.js` };
  return formatted(
    new Map(
      catalogs.map((catalog) => [
        `${catalog}.ts`,
        compile('en', catalog, pseudo(read(sources, 'en', catalog)), places),
      ]),
    ),
  );
}

/** Brings `generated/` up to date, or with `check` only says which of its files are not. */
export async function writeWords(
  locales: string,
  { check = false }: { readonly check?: boolean } = {},
): Promise<{ readonly stale: readonly string[]; readonly notes: readonly string[] }> {
  const { files, notes } = await compileWords(join(locales, 'messages'));
  return { stale: bringUpToDate(join(locales, 'generated'), files, check), notes };
}

/** Makes a folder hold these files and no others; with `check` only says which differ. */
function bringUpToDate(
  target: string,
  files: ReadonlyMap<string, string>,
  check: boolean,
): readonly string[] {
  const written = existsSync(target)
    ? readdirSync(target, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.ts'))
    : [];
  const orphans = written.filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, text]) => !written.includes(name) || readFileSync(join(target, name), 'utf8') !== text,
  );
  if (!check) {
    for (const name of orphans) rmSync(join(target, name));
    for (const [name, text] of changed) {
      mkdirSync(dirname(join(target, name)), { recursive: true });
      writeFileSync(join(target, name), text);
    }
  }
  return [...changed.map(([name]) => name), ...orphans];
}

/** The same for the pseudo-locale. */
async function writePseudo(locales: string, target: string, check: boolean) {
  const kit = relative(target, locales).replaceAll('\\', '/');
  const files = await compilePseudo(join(locales, 'messages'), kit);
  return bringUpToDate(target, files, check).map((name) => `pseudo-locale ${name}`);
}

/** What to do about stale files. */
export const staleSentence = (stale: readonly string[]): string =>
  `The compiled words are older than src/locales/messages (${stale.join(', ')}). ` +
  'Run `npm run generate -w packages/elements` and commit what it writes.';

if (process.argv[1] === here) {
  const check = process.argv.includes('--check');
  const locales = join(dirname(here), 'src/locales');
  const { stale: words, notes } = await writeWords(locales, { check });
  const tests = join(dirname(here), '../../test/languages/generated');
  const stale = [...words, ...(await writePseudo(locales, tests, check))];
  for (const note of notes) console.log(note);
  if (check && stale.length > 0) {
    console.error(staleSentence(stale));
    process.exitCode = 1;
  }
}
