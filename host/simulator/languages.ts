const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** The languages of the kit's words and of the engine's emails, with their English names. */
export const languages: readonly { readonly code: string; readonly name: string }[] = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'ja',
  'zh',
  'hi',
  'ar',
].map((code) => ({ code, name: inEnglish.of(code) ?? code }));
