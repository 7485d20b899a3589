/** An IANA zone. */
export const pageZone: string;
/** A BCP 47 tag. */
export const pageLocale: string;
