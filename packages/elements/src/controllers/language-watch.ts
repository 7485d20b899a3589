/** The language and direction of a place in the page. */
export interface Place {
  /** The nearest `lang`; undefined where none is set. */
  readonly lang: string | undefined;
  /** The nearest `dir`; undefined where none is set. */
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

const watched = new Map<Element, { readonly listener: () => void; readonly roots: Node[] }>();
const holders = new Map<Node, number>();
let observer: MutationObserver | undefined;

const observe = (root: Node): void =>
  observer?.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });

function tell(): void {
  for (const { listener } of [...watched.values()]) listener();
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [element.getRootNode()];
  for (let root = roots[0]; root instanceof ShadowRoot;) {
    root = root.host.getRootNode();
    roots.push(root);
  }
  return roots;
}

/**
 * Calls the listener whenever a `lang` or `dir` changes in the document or in a shadow root above the element.
 * One observer serves every element of the page.
 */
export function watchPlace(element: Element, listener: () => void): void {
  unwatchPlace(element);
  observer ??= new MutationObserver(tell);
  const roots = rootsOf(element);
  watched.set(element, { listener, roots });
  for (const root of roots) {
    const count = holders.get(root) ?? 0;
    holders.set(root, count + 1);
    if (count === 0) observe(root);
  }
}

export function unwatchPlace(element: Element): void {
  const entry = watched.get(element);
  if (!entry) return;
  watched.delete(element);
  let left = false;
  for (const root of entry.roots) {
    const count = (holders.get(root) ?? 1) - 1;
    if (count > 0) holders.set(root, count);
    else left = holders.delete(root) || left;
  }
  if (!left || !observer) return;
  // An observer cannot let go of one root alone.
  const missed = observer.takeRecords().length > 0;
  observer.disconnect();
  for (const root of holders.keys()) observe(root);
  if (missed) tell();
}
