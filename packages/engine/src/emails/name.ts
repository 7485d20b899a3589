const MOST_LETTERS = 120;
/** A letter may carry any number of marks; beyond this many units nobody reads on. */
const MOST_UNITS = 600;

/** Marks that turn the direction of what stands around them; a name has no business with that. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;

/**
 * What somebody called something, fit to be in a line of text: on one line, without control characters, and no
 * longer than a line or two.
 */
export function shownName(name: string): string {
  const line = name
    .replace(TURNING, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length <= MOST_LETTERS ? line : clipped(line);
}

let segmenter: Intl.Segmenter | undefined;

function clipped(line: string): string {
  segmenter ??= new Intl.Segmenter('en');
  const letters = [...segmenter.segment(line.slice(0, MOST_UNITS))];
  if (letters.length <= MOST_LETTERS && line.length <= MOST_UNITS) return line;
  const last = letters[Math.min(MOST_LETTERS, letters.length) - 1];
  return `${line.slice(0, last?.index ?? 0)}…`;
}

/** A name in a sentence: kept apart where it is written the other way than the sentence is. */
export function nameIn(direction: 'ltr' | 'rtl', name: string): string {
  const shown = shownName(name);
  const turns = (direction === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(shown);
  return turns ? `\u2068${shown}\u2069` : shown;
}
