import { parseAmount } from '../rules/amount.js';
import { parseInstant } from '../rules/instant.js';
import type { Readable } from './readable.js';

/** Longer texts are cut here: whole in reach for any name, and no page chokes on a hostile one. */
export const MAX_TEXT_LENGTH = 10_000;

/** Where the reader is and what it met on its way. */
export interface Trail {
  readonly path: (string | number)[];
  /** Paths of values that could not be read. */
  readonly unknown: string[];
  /** How many values could. */
  known: number;
}

/** Reads one value of the wire into a fresh one; what is not as the contract says is noted and unknown. */
export type Shape<T> = (value: unknown, trail: Trail) => Readable<T>;

type Leaf<T> = (value: unknown, trail: Trail) => T | undefined;

/** A hostile list notes no more places than this. */
const MAX_NOTED = 100;

function note(trail: Trail): void {
  if (trail.unknown.length < MAX_NOTED) trail.unknown.push(trail.path.join('.'));
}

function leaf<T>(accepts: (value: unknown) => T | undefined): Leaf<T> {
  return (value, trail) => {
    const read = accepts(value);
    if (read === undefined) note(trail);
    else trail.known += 1;
    return read;
  };
}

export const text = /* @__PURE__ */ leaf((value) =>
  typeof value === 'string' ? value.slice(0, MAX_TEXT_LENGTH) : undefined,
);

export const flag = /* @__PURE__ */ leaf((value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** A decimal string of credits, kept as it came. */
export const credits = /* @__PURE__ */ leaf((value) =>
  parseAmount(value) === undefined ? undefined : (value as string),
);

export const instant = /* @__PURE__ */ leaf((value) =>
  parseInstant(value) === undefined ? undefined : (value as string),
);

export const integer = /* @__PURE__ */ leaf((value) =>
  Number.isSafeInteger(value) && !Object.is(value, -0) ? (value as number) : undefined,
);

/** An integer of 0 or more. */
export const count = /* @__PURE__ */ leaf((value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0)
    ? (value as number)
    : undefined,
);

/** A pace: 0 or more, possibly a fraction. */
export const pace = /* @__PURE__ */ leaf((value) =>
  typeof value === 'number' &&
  value >= 0 &&
  value <= Number.MAX_SAFE_INTEGER &&
  !Object.is(value, -0)
    ? value
    : undefined,
);

/** Credits as a decimal string, or runs as an integer. */
export const amount: Leaf<string | number> = (value, trail) =>
  typeof value === 'number' ? integer(value, trail) : credits(value, trail);

/** Null says "there is none", and is as good as any other value. */
export function nullable<T>(
  shape: (value: unknown, trail: Trail) => T,
): (value: unknown, trail: Trail) => T | null | undefined {
  return (value, trail) => {
    if (value === null) {
      trail.known += 1;
      return null;
    }
    if (value !== undefined) return shape(value, trail);
    note(trail);
    return undefined;
  };
}

type Fields<T> = {
  readonly [Key in keyof T]-?: (value: unknown, trail: Trail) => Readable<T[Key]>;
};

/** An object of known fields; all others are passed over. */
export function object<T>(fields: Fields<T>): Shape<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value, trail) => {
    const source = isObject(value) ? value : undefined;
    if (!source) note(trail);
    // Where the whole object is missing, its place is noted once and not each of its fields.
    const inner: Trail = source ? trail : { path: trail.path, unknown: [], known: 0 };
    const read: Record<string, unknown> = {};
    for (const key of keys) {
      inner.path.push(key);
      // Own fields only: a page that has put something on Object.prototype has put nothing into the response.
      read[key] = fields[key](
        source && Object.hasOwn(source, key) ? source[key] : undefined,
        inner,
      );
      inner.path.pop();
    }
    return read as Readable<T>;
  };
}

/** A list; an item in which nothing at all can be read is omitted. */
export function list<Item>(
  item: (value: unknown, trail: Trail) => Item,
): (value: unknown, trail: Trail) => readonly NonNullable<Item>[] | undefined {
  return (value, trail) => {
    if (!Array.isArray(value)) {
      note(trail);
      return undefined;
    }
    trail.known += 1;
    const items: NonNullable<Item>[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const knownBefore = trail.known;
      trail.path.push(index);
      const read = item(value[index], trail);
      trail.path.pop();
      if (trail.known > knownBefore && read != null) items.push(read);
    }
    return items;
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
