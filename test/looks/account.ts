import { shown } from '../elements/screen.js';
import { guideBlocks } from './guide-blocks.js';

/** The elements that are drawn and match a selector, in any shadow tree below. */
export function drawnAll(host: HTMLElement, selector: string): Element[] {
  return [...shown(host.shadowRoot ?? host)].filter((element) => element.matches(selector));
}

/** The first of them; throws where there is none. */
export function drawn(host: HTMLElement, selector: string): Element {
  const [found] = drawnAll(host, selector);
  if (!found) throw new Error(`Nothing that is drawn matches ${selector}.`);
  return found;
}

/** Puts a style sheet on the page; the returned function takes it off. */
export function putOn(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** The code blocks of the guide to themes, by heading and language. */
export async function themeBlocks(heading: string, language: string): Promise<string[]> {
  const guide = await (await fetch('/docs/guides/themes.md')).text();
  return guideBlocks(guide, heading, language);
}
