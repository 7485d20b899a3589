import { printAmount } from '@usage-kit/contract';
import { cachedByLanguage } from '../intl/locale.js';

const rough = cachedByLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
);

/** An amount that is a guess, no more exact than a guess is: "15.1", "1,230". */
export function aboutCredits(lang: string, micro: bigint): string {
  return rough(lang).format(printAmount(micro) as `${number}`);
}
