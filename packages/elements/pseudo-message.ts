import { parse, type Token } from '@messageformat/parser';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ü', v: 'ṽ', w: 'ŵ' },
  ...{ x: 'ẋ', y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ğ', H: 'Ĥ' },
  ...{ I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', R: 'Ŕ', S: 'Š', T: 'Ţ' },
  ...{ U: 'Ü', V: 'Ṽ', W: 'Ŵ', Y: 'Ý', Z: 'Ž' },
};

/** Accented, and with every vowel twice: as much longer as German is. */
function stretched(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    (accents[letter] ?? letter).repeat(/[aeiou]/.test(letter) ? 2 : 1),
  );
}

const quoted = (text: string): string => text.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");

function print(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'content':
          return quoted(stretched(token.value));
        case 'argument':
          return `{${token.arg}}`;
        case 'plural':
        case 'select':
        case 'selectordinal': {
          const cases = token.cases.map(({ key, tokens: inner }) => `${key} {${print(inner)}}`);
          return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`;
        }
        case 'function':
        case 'octothorpe':
          throw new Error(`A ${token.type} formats by itself. Pass formatted text.`);
      }
    })
    .join('');
}

/** A message as no language says it: what is on a page without brackets went past the catalogs. */
export const pseudoMessage = (message: string): string => `[${print(parse(message))}]`;
