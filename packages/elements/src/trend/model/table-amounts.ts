import { divideHalfEven, printAmount } from '@usage-kit/contract';
import { formatShown } from '../../intl/number.js';
import { cachedByLanguage } from '../../intl/locale.js';

/** What is under or beside one another, and what it adds up to. Amounts are micro-credits. */
export interface AmountSum {
  readonly parts: readonly (bigint | undefined)[];
  readonly total: bigint | undefined;
}

export interface AmountCell {
  readonly text: string;
  /** The exact amount, where the text is rounded. */
  readonly whole: string | undefined;
}

const mostPlaces = 6;
const roundedPlaces = 2;

const formats = /* @__PURE__ */ Array.from({ length: mostPlaces + 1 }, (_, places) =>
  cachedByLanguage(
    (locale) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }),
  ),
);

/** One unit of the last place, in micro-credits. */
const unitOf = (places: number): bigint => 10n ** BigInt(mostPlaces - places);

const placesOf = (micro: bigint): number => printAmount(micro).split('.')[1]?.length ?? 0;

const isKnown = (micro: bigint | undefined): micro is bigint => micro !== undefined;

/** Whether the rounded parts add up to the rounded total; what is not known adds up to nothing that could be wrong. */
function addsUp({ parts, total }: AmountSum): boolean {
  const known = parts.filter(isKnown);
  if (total === undefined || known.length < parts.length) return true;
  const round = (micro: bigint): bigint => divideHalfEven(micro, unitOf(roundedPlaces));
  return known.reduce((sum, part) => sum + round(part), 0n) === round(total);
}

/**
 * Says amounts of a table: rounded to two decimals where all sums on screen come out so, else with all decimals.
 * Each has as many as the others, so that they are under one another.
 */
export function tableAmounts(
  { lang, unknown }: { readonly lang: string; readonly unknown: string },
  sums: readonly AmountSum[],
): (micro: bigint | undefined) => AmountCell {
  const amounts = sums.flatMap(({ parts, total }) => [...parts, total]).filter(isKnown);
  const needed = amounts.reduce((most, micro) => Math.max(most, placesOf(micro)), 0);
  const places = sums.every(addsUp) ? Math.min(needed, roundedPlaces) : needed;
  const unit = unitOf(places);
  const write = (micro: bigint): string =>
    (formats[places]?.(lang) ?? new Intl.NumberFormat(lang))
      .format(printAmount(micro) as `${number}`)
      .replace('-', '\u2212');
  return (micro) => {
    if (micro === undefined) return { text: unknown, whole: undefined };
    const rounded = divideHalfEven(micro, unit) * unit;
    const exact = (): string =>
      formatShown(lang, { digits: printAmount(micro) as `${number}`, bound: 'none' });
    // What was used at all is never shown as 0.
    const text = rounded === 0n && micro > 0n ? `<${write(unit)}` : write(rounded);
    return { text, whole: rounded === micro ? undefined : exact() };
  };
}
