import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import { shown } from '../elements/screen.js';

/** A client over a scenario, in the page itself. */
export function clientOf(scenario: ScenarioName): UsageClient {
  const mockFetch = createMockFetch({ scenario });
  return createUsageClient({
    baseUrl: 'https://billing.test',
    accountId: mockFetch.world.account().id,
    getToken: () => Promise.resolve('demo-token'),
    fetch: mockFetch,
  });
}

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

/** The code blocks of the guide to themes, by heading and language, as they stand there. */
export async function guideBlocks(heading: string, language: string): Promise<string[]> {
  const guide = await (await fetch('/docs/guides/themes.md')).text();
  const section = guide.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , code = '']) => code);
}
