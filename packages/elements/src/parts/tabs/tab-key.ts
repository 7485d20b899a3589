/**
 * The tab that a key moves the focus to, by the tabs pattern of the ARIA Authoring Practices: arrows go round
 * at the ends and follow the reading direction, Home and End jump. Undefined for any other key.
 *
 * @param index where the focus is, from 0
 * @param count how many tabs there are, at least 1
 */
export function tabAfterKey(
  key: string,
  { index, count, dir }: { index: number; count: number; dir: 'ltr' | 'rtl' },
): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + (dir === 'rtl' ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (index + (dir === 'rtl' ? 1 : count - 1)) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
