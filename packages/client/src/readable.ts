/**
 * What is left of an answer after a lenient reading: every leaf may be undefined, which is "unknown",
 * and a status may be one that this version does not know.
 */
export type Readable<T> = T extends readonly (infer Item)[]
  ? readonly Readable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readable<T[Key]> }
    : T extends null
      ? null
      : string extends T
        ? T | undefined
        : T extends string
          ? T | (string & {}) | undefined
          : T | undefined;
