import { declarations } from '../../.storybook/manifest.js';

export interface Token {
  /** As a host sets it: `--usage-surface`. */
  readonly name: string;
  readonly initial: string;
  readonly about: string;
  /** Which tokens take its value if omitted. */
  readonly behind: readonly string[];
}

const palettePrefix = 'Palette: ';
const color =
  /#[0-9a-f]{3,8}\b|light-dark\(|--usage-(?:grey|blue|violet|teal|green|amber|red|accent)/;

/** Every custom property of the kit, once, by its name. */
const properties = new Map(
  declarations
    .flatMap(({ cssProperties = [] }) => cssProperties)
    .map((property) => [property.name, property]),
);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const behind = (token: string): string[] =>
  [...properties.values()]
    .filter(({ default: initial = '' }) => initial.includes(`var(${token})`))
    .map(({ name }) => name);

const tokens: readonly (Token & { readonly isPalette: boolean })[] = [...properties.values()]
  .map(({ name, description = '', default: initial = '' }) => ({
    name,
    initial,
    behind: behind(name),
    about: sentence(description.replace(palettePrefix, '')),
    isPalette: description.startsWith(palettePrefix),
  }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Whether a token is a color: by its default, or by that of the token that the default names. */
function isColor({ name, initial }: Token): boolean {
  if (name.endsWith('-shadow')) return false;
  if (color.test(initial)) return true;
  const other = /^var\((--usage-[\w-]+)/.exec(initial)?.[1];
  const named = tokens.find((token) => token.name === other);
  return named !== undefined && named.name !== name && isColor(named);
}

/** What colors there are. */
export const palette: readonly Token[] = tokens.filter(({ isPalette }) => isPalette);

/** What the colors are for. */
export const colorRoles: readonly Token[] = tokens.filter(
  (token) => !token.isPalette && isColor(token),
);

/** Sizes, corners, type and motion. */
export const measures: readonly Token[] = tokens.filter(
  (token) => !token.isPalette && !isColor(token),
);
