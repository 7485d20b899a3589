/** What of a usage page can be linked to, by the names of its attributes. */
const linked = ['tab', 'range', 'compare', 'detail'] as const;

const read = (): { path: string; query: URLSearchParams } => {
  const [path = '', query = ''] = location.hash.slice(1).split('?');
  return { path, query: new URLSearchParams(query) };
};

/**
 * Keeps what a `usage-page` shows in the hash of the address, such as `#/usage?tab=tools&range=30d`, so that it can
 * be linked to, reloaded, and gone back to. What else is in the hash stays.
 *
 * @param page the `usage-page`
 * @param path where it stands, such as `/usage`: under another path of the hash nothing is read or written. Any
 * path if omitted.
 * @returns a function that ends it
 */
export function holdInHash(
  page: HTMLElement,
  { path }: { readonly path?: string } = {},
): () => void {
  const isHere = (): boolean => path === undefined || read().path === path;

  // The page reflects what people do in it; changes of one moment come together.
  const observer = new MutationObserver(() => write());

  const follow = (): void => {
    if (!isHere()) return;
    const { query } = read();
    for (const name of linked) {
      const value = query.get(name);
      if (value === page.getAttribute(name)) continue;
      if (value === null) page.removeAttribute(name);
      else page.setAttribute(name, value);
    }
    // The address says it already, in the words of whoever wrote the link: that adds no history entry.
    observer.takeRecords();
  };

  const write = (): void => {
    if (!isHere()) return;
    const { path: standing, query } = read();
    const had = query.get('detail');
    for (const name of linked) {
      const value = page.getAttribute(name);
      if (value === null) query.delete(name);
      // A link may say `compare=true`; the page says no more than that it does.
      else if (value !== '' || !query.has(name)) query.set(name, value);
    }
    const search = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
    const hash = search ? `#${standing}?${search}` : `#${standing}`;
    if (hash === location.hash || (hash === '#' && location.hash === '')) return;
    // Closing what was opened adds no history entry to go back to.
    const isClosing = had !== null && query.get('detail') === null;
    if (isClosing) history.replaceState(history.state, '', hash);
    else history.pushState(history.state, '', hash);
  };

  const controller = new AbortController();
  follow();
  addEventListener('hashchange', follow, { signal: controller.signal });
  addEventListener('popstate', follow, { signal: controller.signal });
  observer.observe(page, { attributes: true, attributeFilter: [...linked] });
  return () => {
    controller.abort();
    observer.disconnect();
  };
}
