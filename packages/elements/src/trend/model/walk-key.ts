/** What a key does on the chart: goes to a point, with a stretch drawn along or not, or ends something. */
export type WalkStep =
  | { readonly kind: 'go'; readonly index: number; readonly isStretching: boolean }
  | { readonly kind: 'zoom' }
  | { readonly kind: 'leave' };

/**
 * Arrows go to the next point in the reading direction, Page Up and Down by a tenth, Home and End to the ends;
 * with Shift they draw a stretch, which Enter zooms into. Escape lets go. Undefined for any other key.
 *
 * @param index the point that the walk is at, from 0
 * @param count how many points there are, at least 1
 */
export function walkStep(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { index, count, dir }: { index: number; count: number; dir: 'ltr' | 'rtl' },
): WalkStep | undefined {
  const page = Math.max(2, Math.round(count / 10));
  const forward = dir === 'rtl' ? -1 : 1;
  const to = (target: number): WalkStep => ({
    kind: 'go',
    index: Math.max(0, Math.min(count - 1, target)),
    isStretching: shiftKey,
  });
  switch (key) {
    case 'ArrowRight':
      return to(index + forward);
    case 'ArrowLeft':
      return to(index - forward);
    case 'ArrowUp':
      return to(index + 1);
    case 'ArrowDown':
      return to(index - 1);
    case 'PageUp':
      return to(index + page);
    case 'PageDown':
      return to(index - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'Enter':
      return { kind: 'zoom' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
