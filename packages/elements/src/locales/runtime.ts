import { plural as choosePlural, select as chooseCase } from '@messageformat/runtime';

/** The runtime of MessageFormat, with the types that the compiled messages have: text in, text out. */
type Choice = Readonly<Record<string, string>>;

export const plural = choosePlural as (
  count: number,
  offset: number,
  rule: (count: number, isOrdinal?: boolean) => string,
  texts: Choice,
  isOrdinal?: boolean,
) => string;

export const select = chooseCase as (value: string, texts: Choice) => string;
