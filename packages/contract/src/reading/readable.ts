/**
 * What can be held of a response `T` once it was read. A value that was missing, null or of another type than the
 * contract says is unknown: `undefined`. An enum may hold a value that this version does not know. Objects inside are
 * always there, so that one lost value costs nothing else; a list that was not a list is `undefined`, never empty.
 */
export type Readable<T> = null extends T
  ? ReadableValue<NonNullable<T>> | null | undefined
  : T extends readonly unknown[]
    ? ReadableValue<T> | undefined
    : T extends object
      ? ReadableValue<T>
      : ReadableValue<T> | undefined;

type ReadableValue<T> = T extends readonly (infer Item)[]
  ? readonly NonNullable<Readable<Item>>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readable<T[Key]> }
    : T extends string
      ? string extends T
        ? string
        : T | (string & Record<never, never>)
      : T;
