/**
 * The locale that `Intl` is asked for. English of no region is the international one: the day before the
 * month, a day of 24 hours. A page that says `en-US` gets that.
 */
const intlLocale = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** Keeps what is made for each language (and zone): `Intl` objects are dear to make and cheap to use. */
export function cachedByLanguage<Made>(
  make: (locale: string, timezone: string) => Made,
): (lang: string, timezone?: string) => Made {
  const made = new Map<string, Made>();
  return (lang, timezone = 'UTC') => {
    const key = `${lang} ${timezone}`;
    let one = made.get(key);
    if (one === undefined) {
      one = make(intlLocale(lang), timezone);
      made.set(key, one);
    }
    return one;
  };
}
