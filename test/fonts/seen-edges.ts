/** The edges of boxes that are drawn, so that one sees what sticks out over them. */
import { SLACK_PX } from './pieces.js';

const isSeen = (color: string): boolean => !/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(color);

function isLined(element: Element, side: 'top' | 'right' | 'bottom' | 'left'): boolean {
  const style = getComputedStyle(element);
  return (
    style.getPropertyValue(`border-${side}-style`) !== 'none' &&
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
    isSeen(style.getPropertyValue(`border-${side}-color`))
  );
}

const meets = (one: Element | null, other: Element | null): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one.getBoundingClientRect().bottom - other.getBoundingClientRect().top) <= SLACK_PX;

export interface SeenEdges {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly sides: boolean;
}

export const noEdges: SeenEdges = { top: false, bottom: false, sides: false };

/** A line over or under an element draws no box, but shows where it begins and ends on both sides. */
export function seenEdges(element: Element): SeenEdges {
  const { display, backgroundColor } = getComputedStyle(element);
  if (display === 'contents' || display === 'inline') return noEdges;
  if (isSeen(backgroundColor) || element.matches('button, .segment'))
    return { top: true, bottom: true, sides: true };
  const { previousElementSibling: before, nextElementSibling: after } = element;
  const [top, bottom] = [isLined(element, 'top'), isLined(element, 'bottom')];
  return {
    // The line between two rows belongs to one of them.
    top: top || (before !== null && meets(before, element) && isLined(before, 'bottom')),
    bottom: bottom || (after !== null && meets(element, after) && isLined(after, 'top')),
    sides: top || bottom || isLined(element, 'left') || isLined(element, 'right'),
  };
}
