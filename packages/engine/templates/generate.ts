/**
 * Compiles the emails’ template (MJML) and words (ICU messages) into modules of the engine, so that an email is a few
 * strings put together: no parser, no file and no package is needed where the engine runs. With `--check` it writes
 * nothing and fails where the written ones are stale.
 */
import { parse as parseMessage } from '@messageformat/parser';
import mjml2html from 'mjml';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/emails/generated');
const HEADER =
  '// Generated from packages/engine/templates by `npm run generate -w packages/engine`. Do not edit.\n\n';

const DIRECTIONS = {
  ltr: { dir: 'ltr', start: 'left', end: 'right' },
  rtl: { dir: 'rtl', start: 'right', end: 'left' },
} as const;

type Piece = string | { slot: string } | { each: string; pieces: Piece[] };

/** Cuts HTML at its marks: `{{slot}}`, and `{{#each}}…{{/each}}` around what comes as often as there are items. */
function piecesOf(html: string): Piece[] {
  const open: { each: string; pieces: Piece[] }[] = [{ each: '', pieces: [] }];
  for (const [place, part] of html.split(/\{\{\s*([#/]?\w+)\s*\}\}/).entries()) {
    const inner = open.at(-1);
    if (inner === undefined) throw new Error('A section ends that did not begin.');
    if (place % 2 === 0) {
      if (part !== '') inner.pieces.push(part);
    } else if (part.startsWith('#')) {
      const section = { each: part.slice(1), pieces: [] };
      inner.pieces.push(section);
      open.push(section);
    } else if (part.startsWith('/')) {
      if (inner.each !== part.slice(1)) throw new Error(`{{${part}}} ends {{#${inner.each}}}.`);
      open.pop();
    } else inner.pieces.push({ slot: part });
  }
  if (open.length !== 1) throw new Error(`{{#${open.at(-1)?.each ?? ''}}} does not end.`);
  return open[0]?.pieces ?? [];
}

async function letterModule(): Promise<string> {
  const source = readFileSync(join(here, 'letter.mjml'), 'utf8');
  const layouts: Record<string, Piece[]> = {};
  for (const [name, { dir, start, end }] of Object.entries(DIRECTIONS)) {
    const mjml = source
      .replaceAll('%dir%', dir)
      .replaceAll('%start%', start)
      .replaceAll('%end%', end);
    // No font is fetched from anywhere: an email that phones home is one that is not trusted.
    const { html } = await mjml2html(mjml, { fonts: {}, validationLevel: 'strict' });
    layouts[name] = piecesOf(html.replace(/\n\s*/g, '\n').replace(/\n+/g, '\n').trim() + '\n');
  }
  return `${HEADER}import type { Piece } from '../piece.js';

/** The HTML of an email by its direction. */
export const LAYOUTS: Readonly<Record<'ltr' | 'rtl', readonly Piece[]>> = ${JSON.stringify(layouts)};
`;
}

/** A message’s placeholders in their order, and the template literal that fills them. */
function compiled(message: string, where: string): { names: string[]; body: string } {
  const names = new Set<string>();
  const parts = parseMessage(message).map((token) => {
    if (token.type === 'content') return token.value.replace(/[\\`]|\$\{/g, '\\$&');
    if (token.type !== 'argument') throw new Error(`${where}: only {name} is filled in here.`);
    names.add(token.arg);
    return `\${of.${token.arg}}`;
  });
  return { names: [...names].sort(), body: `\`${parts.join('')}\`` };
}

function wordsModule(): string {
  const files = readdirSync(join(here, 'words')).sort();
  const languages = files.map((file) => file.replace('.json', ''));
  const read = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(join(here, 'words', `${language}.json`), 'utf8')) as Record<
      string,
      string
    >;
  const english = read('en');
  const keys = Object.keys(english);
  const types = keys.map((key) => {
    const { names } = compiled(english[key] ?? '', `en.${key}`);
    const of = names.map((name) => `readonly ${name}: string`).join('; ');
    return `readonly ${key}: (${of ? `of: { ${of} }` : ''}) => string;`;
  });
  const all = languages.map((language) => {
    const messages = read(language);
    const stray = Object.keys(messages).filter((key) => !keys.includes(key));
    const missing = keys.filter((key) => !(key in messages));
    if (stray.length + missing.length > 0) {
      throw new Error(
        `words/${language}.json: ${[...missing.map((key) => `add ${key}`), ...stray.map((key) => `remove ${key}`)].join(', ')}.`,
      );
    }
    const members = keys.map((key) => {
      const where = `words/${language}.json, ${key}`;
      const { names, body } = compiled(messages[key] ?? '', where);
      const wanted = compiled(english[key] ?? '', `en.${key}`).names;
      if (names.join() !== wanted.join()) {
        throw new Error(`${where}: it must fill in ${wanted.join(', ') || 'nothing'}.`);
      }
      return `${key}: (${names.length ? 'of' : ''}) => ${body},`;
    });
    return `${language}: { ${members.join('\n')} },`;
  });
  return `${HEADER}/** Everything that emails say, with what is filled in as finished text. */
export interface Words { ${types.join('\n')} }

export const LANGUAGES = ${JSON.stringify(languages)} as const;
export type Language = (typeof LANGUAGES)[number];

export const WORDS: Readonly<Record<Language, Words>> = { ${all.join('\n')} };
`;
}

async function main(isCheck: boolean): Promise<void> {
  const modules = { 'layouts.ts': await letterModule(), 'words.ts': wordsModule() };
  const stale: string[] = [];
  mkdirSync(target, { recursive: true });
  for (const [name, source] of Object.entries(modules)) {
    const path = join(target, name);
    const config = await resolveConfig(path);
    const text = await format(source, { ...config, filepath: path });
    let before: string | undefined;
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      before = undefined;
    }
    if (before === text) continue;
    if (isCheck) stale.push(relative(process.cwd(), path));
    else writeFileSync(path, text);
  }
  if (stale.length > 0) {
    console.error(
      `${stale.join(' and ')} no longer match packages/engine/templates. Run \`npm run generate -w packages/engine\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
}

await main(process.argv.includes('--check'));
