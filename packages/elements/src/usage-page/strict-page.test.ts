import { expect, fixture, html } from '@open-wc/testing';
import { mockedClient } from '../../../../test/elements/mocked-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The elements that match, through shadow roots; the frame has its own classes, so nothing is an instance. */
function* deep(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const child of root.children) {
    if (child.matches(selector) && child.checkVisibility()) yield child as HTMLElement;
    if (child.shadowRoot) yield* deep(child.shadowRoot, selector);
    yield* deep(child, selector);
  }
}

async function find(root: Element, selector: string, text = ''): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  await until(() => {
    found = [...deep(present(root.shadowRoot), selector)].find(({ textContent }) =>
      textContent.includes(text),
    );
    return found;
  }, `${selector} ${text}`);
  return present(found);
}

/** Its own page under a strict policy. */
async function strictPage(head = ''): Promise<{ frame: HTMLIFrameElement; violations: string[] }> {
  const violations: string[] = [];
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="strict"></iframe>`);
  frame.width = '1000';
  frame.height = '1200';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>strict</title>${head}<body></body></html>`;
  await loaded;
  present(frame.contentDocument).addEventListener('securitypolicyviolation', (event) =>
    violations.push(
      `${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    ),
  );
  return { frame, violations };
}

describe('usage-page on a page with a strict content security policy', () => {
  it('violates no rule of it, with its chart and its tables', async () => {
    const script = new URL('../define/usage-page.ts', import.meta.url).pathname;
    const { frame, violations } = await strictPage(
      `<script type="module" src="${script}"></script>`,
    );
    await present(frame.contentWindow).customElements.whenDefined('usage-page');
    const client = mockedClient('moderate');
    const page = present(frame.contentDocument).createElement('usage-page');
    page.client = client;
    page.compare = true;
    present(frame.contentDocument).body.append(page);
    await find(page, '.sentence', '212.16 credits in 21 days');
    const chart = await find(page, 'usage-part-trend-chart');
    await until(() => Reflect.get(chart, 'drawing') !== undefined, 'the chart should be drawn');
    const walk = await find(page, '[role="slider"]');
    walk.focus();
    walk.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowLeft', shiftKey: true, bubbles: true }),
    );
    await find(page, '.bubble', 'Tool runs');
    (await find(page, 'button', 'View as table')).click();
    await find(page, 'th', 'Tool runs (previous period)');
    (await find(page, 'label', 'Custom…')).click();
    await find(page, 'input[type="date"]');
    for (const name of ['Tools', 'Models', 'Guardrails', 'Custom Scripts']) {
      (await find(page, '[role="tab"]', name)).click();
      await find(page, 'input[type="search"]');
    }
    expect(violations).to.deep.equal([]);
    client.close();
  });

  it('sees a rule that is violated', async () => {
    const { frame, violations } = await strictPage();
    const body = present(frame.contentDocument).body;
    body.setAttribute('style', 'color: red');
    await until(() => violations.length > 0, 'a report');
    expect(violations[0]).to.match(/^style-src/);
  });
});
