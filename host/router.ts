/** The host's pages by their hash, and the usage page's tab and range held in the address. */
const usagePath = '#/settings/billing/usage';

function pathShown(): string {
  const [path = ''] = (location.hash || '#/').split('?');
  return path;
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
  const title = page.dataset['title'] ?? page.querySelector('h1')?.textContent ?? '';
  document.title = `${title} · Northwind`;
  return true;
}

/** What is open in the usage page is in the address before the page is drawn, and follows it from there. */
async function openUsagePage(): Promise<void> {
  const page = document.querySelector('usage-page');
  const { holdInHash } = await import('@usage-kit/elements');
  if (page) holdInHash(page, { path: usagePath.slice(1) });
  await import('@usage-kit/elements/define/usage-page.js');
}

export function startRouter(): void {
  let shown = '';
  let opened: Promise<void> | undefined;
  const follow = (): void => {
    const path = pathShown();
    if (!show(path)) {
      location.replace('#/');
      return;
    }
    if (path === usagePath) opened ??= openUsagePage();
    // A new page begins at its top, for eyes and for a screen reader alike.
    if (shown && shown !== path) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    shown = path;
  };
  addEventListener('hashchange', follow);
  follow();
}
