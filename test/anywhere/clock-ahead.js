/** How far the clock of this run is ahead, in Node and in pages; 0 but for the run that tries it. */
export const clockAheadMs = Number(process.env.USAGE_KIT_CLOCK_AHEAD_DAYS ?? 0) * 86_400_000;

/** Sets the clock ahead. It is serialized for pages, so it must not refer to anything outside. */
export function shiftClock(aheadMs) {
  const Real = Date;
  const now = () => Real.now() + aheadMs;
  const Shifted = new Proxy(Real, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [now()], newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  Real.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}
