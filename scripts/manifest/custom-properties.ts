import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CSSResultGroup } from 'lit';
import ts from 'typescript';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import { elementsSource } from './paths.js';

const cssText = (styles: CSSResultGroup): string =>
  Array.isArray(styles)
    ? styles.map(cssText).join('\n')
    : (styles as { readonly cssText: string }).cssText;

/** What each private twin is, by its name: the public token that it reads is in it. */
const twins: ReadonlyMap<string, string> = new Map(
  [...cssText(tokens).matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** The fallback of the first `var(name, …)`, as a host would write it; empty where there is none. */
function fallbackOf(name: string, text: string): string {
  const opening = `var(${name},`;
  const at = text.replace(/var\(\s+/g, 'var(').indexOf(opening);
  if (at < 0) return '';
  const rest = text.replace(/var\(\s+/g, 'var(').slice(at + opening.length);
  let depth = 1;
  let end = 0;
  for (; depth > 0 && end < rest.length; end += 1) {
    if (rest[end] === '(') depth += 1;
    if (rest[end] === ')') depth -= 1;
  }
  return rest
    .slice(0, end - 1)
    .replace(/\s+/g, ' ')
    .replaceAll('--_', '--usage-')
    .trim();
}

/** Every module of the kit that a module brings with it, at once or later, but those that declare the tokens. */
function closure(entry: string): readonly string[] {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file) || !file.startsWith(elementsSource) || !existsSync(file)) return;
    files.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) add(join(dirname(file), fileName.replace(/\.js$/, '.ts')));
    }
  };
  add(entry);
  return [...files].filter((file) => !/\/styles\/(core-)?tokens\.ts$/.test(file));
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '');

/** What the styles and the drawings of an element read, those of its parts and of what it opens included. */
export function customPropertiesOf(
  tag: string,
): readonly { readonly name: string; readonly default: string }[] {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const read = (text: string): void => {
    for (const [name] of text.matchAll(/--usage-[a-z][\w-]*/g)) {
      const fallback = fallbackOf(name, text);
      if (fallback !== '' && !found.has(name)) found.set(name, fallback);
    }
    for (const [twin] of text.matchAll(/--_[a-z][\w-]*(?![\w-]*:)/g)) {
      const value = twins.get(twin);
      if (value === undefined || seen.has(twin)) continue;
      seen.add(twin);
      read(value);
    }
  };
  for (const file of closure(join(elementsSource, `define/${tag}.ts`))) {
    read(withoutComments(readFileSync(file, 'utf8')));
  }
  return [...found]
    .map(([name, fallback]) => ({ name, default: fallback }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
