/** Shows the whole of a text that was cut, under the button that asked for it, and gives it the focus. */
export function showWhole(panel: HTMLElement, by: HTMLElement): void {
  panel.textContent = by.parentElement?.title ?? '';
  panel.showPopover();
  const place = by.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const under = place.bottom + 4;
  const top = under + height > innerHeight ? Math.max(16, place.top - height - 4) : under;
  panel.style.left = `${Math.max(16, Math.min(place.left, innerWidth - width - 16))}px`;
  panel.style.top = `${top}px`;
  panel.focus();
}
