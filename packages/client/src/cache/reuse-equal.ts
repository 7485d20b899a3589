/** Deeper values are taken as they are: comparing them must not overflow the stack. */
const maxDepth = 500;

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Returns `previous` if `next` is equal to it, or else a copy of `next` that shares its equal parts with `previous`.
 * So whatever has not changed keeps its identity. Both must be plain JSON, in which a value may be undefined.
 */
export function reuseEqual<T>(previous: unknown, next: T, depth = 0): T {
  if (
    previous === next ||
    depth > maxDepth ||
    !isContainer(previous) ||
    !isContainer(next) ||
    Array.isArray(previous) !== Array.isArray(next)
  ) {
    return next;
  }
  const reused = Object.entries(next).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(previous, key) ? reuseEqual(previous[key], value, depth + 1) : value,
  ]);
  const isEqual =
    reused.length === Object.keys(previous).length &&
    reused.every(([key, value]) => Object.hasOwn(previous, key) && previous[key] === value);
  if (isEqual) return previous as T;
  return (Array.isArray(next) ? reused.map(([, value]) => value) : Object.fromEntries(reused)) as T;
}
