const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"], audio[controls], video[controls]';

const canTake = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });

/** What of an element, its open shadow roots included, can take focus; in the order of the document. */
function* takersIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(focusable) && canTake(element)) yield element;
    if (element.shadowRoot) yield* takersIn(element.shadowRoot);
  }
}

/** What follows an element in its document and can take focus, else the last that comes before it. */
export function neighborOf(element: Element): HTMLElement | undefined {
  let before: HTMLElement | undefined;
  const top = (node: Node): Node => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? top(root.host) : node;
  };
  const place = top(element);
  for (const taker of takersIn(element.ownerDocument)) {
    const other = top(taker);
    if (other === place) continue;
    const order = place.compareDocumentPosition(other);
    if (order & Node.DOCUMENT_POSITION_FOLLOWING) return taker;
    before = taker;
  }
  return before;
}
