import { warnOnce } from '../host/warn.js';

/**
 * Registers a class under a tag unless the tag is taken: on a page with two copies of the kit the first one
 * wins, and the page is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken === undefined) customElements.define(tag, element);
  else if (taken !== element) {
    warnOnce(`<${tag}> is registered already, by another copy of the kit; that one stays.`);
  }
}
