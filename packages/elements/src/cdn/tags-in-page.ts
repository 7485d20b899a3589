/**
 * Calls back for each of these tags, once, as soon as an element of it is in the document or in an open
 * shadow root that is there with it. Ends by itself when all have been seen.
 */
export function watchTags(tags: readonly string[], seen: (tag: string) => void): void {
  const missing = new Set(tags);
  const roots = new WeakSet<Node>();

  function look(root: Document | ShadowRoot | Element): void {
    for (const tag of missing) {
      const found = (root instanceof Element && root.localName === tag) || root.querySelector(tag);
      if (!found) continue;
      missing.delete(tag);
      seen(tag);
    }
    if (missing.size === 0) {
      observer.disconnect();
      return;
    }
    const elements =
      root instanceof Element ? [root, ...root.querySelectorAll('*')] : root.querySelectorAll('*');
    for (const { shadowRoot } of elements) if (shadowRoot) watch(shadowRoot);
  }

  function watch(root: Document | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (missing.size > 0 && node instanceof Element && node.isConnected) look(node);
      }
    }
  });
  watch(document);
}
