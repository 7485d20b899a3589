/**
 * Copies text; returns whether it is in the clipboard. Where the page's policy forbids that, what shows the text
 * is selected, so that one key is left to press.
 */
export async function copyText(text: string, shownIn: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shownIn) getSelection()?.selectAllChildren(shownIn);
    return false;
  }
}
