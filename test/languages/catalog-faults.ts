import { parse, type Token } from '@messageformat/parser';

/** A catalog as its file holds it: messages, in groups by element or part. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

export interface Language {
  /** "German": for the sentence that tells of a fault. */
  readonly name: string;
  /** The plural categories that CLDR asks for. */
  readonly plurals: readonly string[];
  /** Messages that are rightly the same in English. */
  readonly sameAsEnglish: readonly string[];
}

interface Shape {
  /** Every placeholder; the boolean says whether its text is shown, not only chosen by. */
  readonly placeholders: ReadonlyMap<string, boolean>;
  /** The categories of each plural, without the exact `=1`. */
  readonly plurals: readonly (readonly string[])[];
}

function shapeOf(message: string): Shape {
  const placeholders = new Map<string, boolean>();
  const plurals: string[][] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'argument') placeholders.set(token.arg, true);
      if (!('cases' in token)) continue;
      placeholders.set(token.arg, placeholders.get(token.arg) ?? false);
      if (token.type === 'plural') {
        plurals.push(token.cases.map(({ key }) => key).filter((key) => !key.startsWith('=')));
      }
      for (const { tokens: inner } of token.cases) visit(inner);
    }
  };
  visit(parse(message));
  return { placeholders, plurals };
}

export function* messagesOf(
  messages: Messages,
  path: readonly string[] = [],
): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [[...path, key].join('.'), value];
    else yield* messagesOf(value, [...path, key]);
  }
}

/** Only placeholders and signs between them: nothing that could be translated. */
const hasNoWords = (message: string): boolean => !/\p{L}/u.test(message.replace(/\{[^{}]*\}/g, ''));

/** What is wrong with a language's catalog, a sentence each. */
export function catalogFaults(
  language: Language,
  file: string,
  english: Messages,
  own: Messages,
): string[] {
  const { name, plurals, sameAsEnglish } = language;
  const faults: string[] = [];
  const said = new Map(messagesOf(own));
  for (const [key, source] of messagesOf(english)) {
    const text = said.get(key);
    said.delete(key);
    if (text === undefined || text.trim() === '') {
      faults.push(`${name} has no words for ${file} ${key}: ${JSON.stringify(source)}.`);
      continue;
    }
    const [asked, given] = [shapeOf(source), shapeOf(text)];
    for (const placeholder of given.placeholders.keys()) {
      if (!asked.placeholders.has(placeholder)) {
        faults.push(`${name} asks in ${file} ${key} for {${placeholder}}, which nobody gives.`);
      }
    }
    for (const [placeholder, isShown] of asked.placeholders) {
      if (isShown && given.placeholders.get(placeholder) !== true) {
        faults.push(`${name} leaves {${placeholder}} out of ${file} ${key}.`);
      }
    }
    for (const categories of given.plurals) {
      if (categories.toSorted().join() !== plurals.toSorted().join()) {
        faults.push(
          `${name} counts by ${plurals.join(', ')}; ${file} ${key} has ${categories.join(', ')}.`,
        );
      }
    }
    if (text === source && !hasNoWords(source) && !sameAsEnglish.includes(text)) {
      faults.push(`${name} says ${file} ${key} in English: ${JSON.stringify(text)}.`);
    }
    if (/[!！]/.test(text)) faults.push(`${name} shouts in ${file} ${key}.`);
  }
  for (const key of said.keys()) {
    faults.push(`${name} has ${file} ${key}, which English has not.`);
  }
  return faults;
}
