import { shownBalance, type ShownNumber } from '@usage-kit/contract';
import { cachedByLanguage } from './locale.js';

const plain = /* @__PURE__ */ cachedByLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
);
const percents = /* @__PURE__ */ [0, 1, 2].map((digits) =>
  cachedByLanguage(
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ),
);

// A hyphen is often not read out; a minus is.
const withMinus = (text: string): string => text.replace('-', '\u2212');

const bounded = (text: string, bound: ShownNumber['bound']): string =>
  bound === 'under' ? `<${text}` : withMinus(text);

/** A number that the contract's rules have rounded: digits stay exact, "<1" where it stands for less. */
export const formatShown = (lang: string, { digits, bound }: ShownNumber): string =>
  bounded(plain(lang).format(digits), bound);

/** Credits with up to two decimals, from exact micro-credits: "87.84", "<1", "−3.27". */
export const formatCredits = (lang: string, micro: bigint): string =>
  formatShown(lang, shownBalance(micro));

/** A whole number, such as runs: "9,955". */
export const formatInteger = (lang: string, value: number | bigint): string =>
  withMinus(plain(lang).format(value));

/** A share that the contract's rules have rounded, in percent: "70.72%", "<0.01%", "29%". */
export function formatPercent(lang: string, { digits, bound }: ShownNumber): string {
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const format = percents[Math.min(decimals, 2)] ?? plain;
  return bounded(format(lang).format(`${digits}E-2` as `${number}`), bound);
}
