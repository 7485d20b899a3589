interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/**
 * Where a popover is beside its anchor, in pixels of the viewport: under it, or over it where there is more
 * room; its end at the anchor's end, or its start where that would leave the viewport; never cut off.
 */
export function place(options: {
  readonly anchor: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isRightToLeft: boolean;
}): Placement {
  const { anchor, size, viewport, isRightToLeft } = options;
  const below = viewport.height - MARGIN - (anchor.bottom + GAP);
  const above = anchor.top - GAP - MARGIN;
  const goesBelow = size.height <= below || below >= above;
  const maxHeight = Math.max(0, Math.min(goesBelow ? below : above, viewport.height - 2 * MARGIN));
  const height = Math.min(size.height, maxHeight);
  const endAligned = isRightToLeft ? anchor.left : anchor.right - size.width;
  const startAligned = isRightToLeft ? anchor.right - size.width : anchor.left;
  const fits = (left: number): boolean =>
    left >= MARGIN && left + size.width <= viewport.width - MARGIN;
  const left = fits(endAligned) || !fits(startAligned) ? endAligned : startAligned;
  const top = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    left: clamp(left, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - size.width)),
    top: clamp(top, MARGIN, Math.max(MARGIN, viewport.height - MARGIN - height)),
    maxHeight,
  };
}
