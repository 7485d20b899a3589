/**
 * The text as it reads, without what CLDR changes from version to version: which spaces it uses, whether a range's
 * dash has spaces around it ("1–21 November", "1 – 21 November"), and marks of direction.
 */
export const plainText = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?– ?/g, '–')
    .trim();
