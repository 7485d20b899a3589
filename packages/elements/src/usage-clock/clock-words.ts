import { parseAmount, type Account, type ClockReading, type Readable } from '@usage-kit/contract';
import { formatCredits, formatPercent } from '../intl/number.js';
import type { CoreWords } from '../locales/core.js';

/** What a person hears of the clock. */
export interface ClockWords {
  /** The button's name: "Credit usage: 29% remaining". */
  readonly label: string;
  /** The meter's value text; undefined if nothing is known, and then there is no meter. */
  readonly value: string | undefined;
}

export function clockWords(
  { words, lang }: { readonly words: CoreWords; readonly lang: string },
  reading: ClockReading,
  account: Readable<Account> | undefined,
): ClockWords {
  const shown = reading.remainingPercent;
  if (shown === undefined) {
    const { loading, unknown } = words.clock;
    return { label: reading.state === 'loading' ? loading() : unknown(), value: undefined };
  }
  const digits = formatPercent(lang, { ...shown, bound: 'none' });
  const remaining = parseAmount(account?.credits.remaining) ?? 0n;
  const allocated = parseAmount(account?.credits.allocated) ?? 0n;
  const percent = shown.bound === 'under' ? words.clock.lessThan({ value: digits }) : digits;
  return {
    label: words.clock.label({ percent }),
    value: words.clock.meterValue({
      percent,
      // What was used at all is never shown as nothing used.
      remaining: formatCredits(
        lang,
        remaining > 10_000n && remaining < allocated
          ? remaining - (remaining % 10_000n)
          : remaining,
      ),
      allocated: formatCredits(lang, allocated),
    }),
  };
}
