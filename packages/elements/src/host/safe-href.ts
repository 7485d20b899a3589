/**
 * The address, in full, where following it is safe: https, or the page's own origin. Undefined for anything else,
 * `javascript:` and `//elsewhere` in every spelling that a browser understands among it.
 */
export function safeHref(
  href: string | null | undefined,
  page = { baseURI: document.baseURI, origin: location.origin },
): string | undefined {
  if (!href) return undefined;
  // Browsers pass over white space in an address, and read a backslash as a slash.
  const bare = href.replace(/[\s\p{Cc}]/gu, '');
  if (/^[\\/]{2}/.test(bare)) return undefined;
  try {
    const { href: full, protocol, origin } = new URL(href, page.baseURI);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && (protocol === 'https:' || origin === page.origin) ? full : undefined;
  } catch {
    return undefined;
  }
}
