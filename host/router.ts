/** The host's pages by their hash, and the usage page's tab and range held in the address. */
const usagePath = '#/settings/billing/usage';
/** What of the usage page stands in the address, by its attribute's name. */
const held = ['tab', 'range', 'detail'] as const;

function read(): { path: string; query: URLSearchParams } {
  const [path = '', query = ''] = (location.hash || '#/').split('?');
  return { path, query: new URLSearchParams(query) };
}

function markCurrent(path: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.top nav a, .side a')) {
    const under = link.dataset['under'];
    const current = link.hash === path || (under !== undefined && path.startsWith(under));
    if (current) link.setAttribute('aria-current', link.hash === path ? 'page' : 'true');
    else link.removeAttribute('aria-current');
  }
}

function show(path: string): boolean {
  const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  const page = pages.find(({ dataset }) => dataset['page'] === path);
  if (!page) return false;
  for (const other of pages) other.hidden = other !== page;
  const side = document.querySelector<HTMLElement>('.side');
  if (side) side.hidden = !path.startsWith('#/settings');
  markCurrent(path);
  const title = page.querySelector('h1')?.textContent ?? 'Usage';
  document.title = `${title} · Northwind`;
  return true;
}

function giveToUsagePage(query: URLSearchParams): void {
  const page = document.querySelector('usage-page');
  if (!page) return;
  for (const name of held) {
    const value = query.get(name);
    if (value === null) page.removeAttribute(name);
    else if (page.getAttribute(name) !== value) page.setAttribute(name, value);
  }
}

function holdInAddress(name: (typeof held)[number], value: string | null): void {
  const { path, query } = read();
  if (path !== usagePath) return;
  if (value === null) query.delete(name);
  else query.set(name, value);
  const search = query.toString();
  history.replaceState(history.state, '', search ? `${path}?${search}` : path);
}

export function startRouter(): void {
  let shown = '';
  const follow = (): void => {
    const { path, query } = read();
    if (!show(path)) {
      location.replace('#/');
      return;
    }
    if (path === usagePath) {
      void import('@usage-kit/elements/define/usage-page.js');
      giveToUsagePage(query);
    }
    // A new page begins at its top, for eyes and for a screen reader alike.
    if (shown && shown !== path) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    shown = path;
  };
  addEventListener('hashchange', follow);
  document.addEventListener('usage-tab-change', (event) => {
    queueMicrotask(() => {
      if (!event.defaultPrevented) holdInAddress('tab', event.detail.tab);
    });
  });
  document.addEventListener('usage-range-change', ({ detail }) =>
    holdInAddress('range', detail.range),
  );
  document.addEventListener('usage-detail-open', (event) => {
    queueMicrotask(() => {
      if (!event.defaultPrevented) {
        holdInAddress('detail', `${event.detail.kind}:${event.detail.id}`);
      }
    });
  });
  document.addEventListener('usage-detail-close', () => holdInAddress('detail', null));
  follow();
}
