import { cachedByLanguage } from './locale.js';

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const separators = /* @__PURE__ */ cachedByLanguage((locale): Separators => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group') };
});

/** The zeros of the digits that keyboards of the kit's languages type. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const spaces = /[\s\u00A0\u202F]/g;

/**
 * A number that a person typed as their language writes it ("1.234,5", "१,२३४.५", "٢٤"), as one writes it for
 * `Number`. A point counts as the decimal one where it does not group. What is not a number stays what it is.
 */
export function typedNumber(lang: string, text: string): string {
  const { decimal, group } = separators(lang);
  const typed = latinDigits(text).replace(spaces, '');
  const [whole = '', ...fraction] = typed.split(decimal);
  if (fraction.length > 1) return text;
  const groups = group.trim() === '' ? [whole] : whole.split(group);
  const isGrouped =
    groups.length > 1 &&
    groups.every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{2,3}$/).test(part)) &&
    groups.at(-1)?.length === 3;
  const integer = isGrouped ? groups.join('') : whole;
  return [integer, ...fraction].join('.');
}
