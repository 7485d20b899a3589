/** The language and direction of a place in the page. */
export interface Place {
  /** The nearest `lang`; undefined if none is set. */
  readonly lang: string | undefined;
  /** The nearest `dir`; undefined if none is set. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}

const above = (element: Element): Element | undefined =>
  element.parentElement ??
  (element.parentNode instanceof ShadowRoot ? element.parentNode.host : undefined);

function directionOf(element: Element): Place['dir'] {
  const dir = element.getAttribute('dir')?.trim().toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  if (dir !== 'auto') return undefined;
  return element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
}

/** Walks up from the element itself, through shadow roots, to the nearest `lang` and the nearest `dir`. */
export function placeOf(element: Element): Place {
  let lang: string | undefined;
  let dir: Place['dir'];
  for (let at: Element | undefined = element; at && !(lang && dir); at = above(at)) {
    lang ??= at.getAttribute('lang') ?? undefined;
    dir ??= directionOf(at);
  }
  return { lang, dir };
}

const watched = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls the listener whenever a `lang` or `dir` changes in the document or in a shadow root above the element.
 * One observer serves every element of the page; it ends with the last of them.
 */
export function watchPlace(element: Element, listener: () => void): void {
  watched.set(element, listener);
  observer ??= new MutationObserver(() => {
    for (const tell of [...watched.values()]) tell();
  });
  // A root that is observed already stays so: the same options take the place of themselves.
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    if (!(root instanceof ShadowRoot)) return;
  }
}

export function unwatchPlace(element: Element): void {
  watched.delete(element);
  if (watched.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
