/**
 * Finds things as people do, by role and name, through shadow roots. Enough of the accessibility tree for the kit.
 * Names and texts are plain: spaces and dashes as they are typed, whatever the browser's CLDR writes.
 */
import { plainText } from '../../packages/elements/src/testing/plain-text.js';
import { until } from '../../packages/elements/src/testing/until.js';

const roles: Readonly<Record<string, string>> = {
  button: 'button',
  dialog: 'dialog',
  table: 'table',
  select: 'combobox',
  progress: 'progressbar',
  summary: 'button',
  h2: 'heading',
  h3: 'heading',
  'input[type="search"]': 'searchbox',
  'input[type="checkbox"]': 'checkbox',
  'input[type="radio"]': 'radio',
  'input[type="date"]': 'date',
  'section[aria-labelledby]': 'region',
  figure: 'figure',
  'input:not([type])': 'textbox',
  'a[href]': 'link',
  'th[scope="col"]': 'columnheader',
  'th[scope="row"]': 'rowheader',
  'tbody tr': 'row',
  'tfoot tr': 'row',
  td: 'cell',
};

export function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role');
  if (given !== null) return given;
  return Object.entries(roles).find(([selector]) => element.matches(selector))?.[1];
}

export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const label = element.getAttribute('aria-label');
  const by = element.getAttribute('aria-labelledby');
  const labels = (element as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | undefined;
  const text =
    label ??
    (by === null ? undefined : root.getElementById(by)?.textContent) ??
    labels?.[0]?.textContent ??
    element.querySelector('caption')?.textContent ??
    element.textContent;
  return plainText(text);
}

/** Whether an element, or what is in it, can be seen: one of `display: contents` has no box. */
const isDrawn = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** Every element under a root that is drawn, in the order of the document, shadow trees in their place. */
export function* shown(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    if (!isDrawn(child)) continue;
    yield child;
    if (child.shadowRoot) yield* shown(child.shadowRoot);
    yield* shown(child);
  }
}

export function all(host: Element, role: string, name?: string | RegExp): HTMLElement[] {
  const root = host.shadowRoot ?? host;
  return [...shown(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      roleOf(element) === role &&
      element.closest('[aria-hidden="true"]') === null &&
      (name === undefined ||
        (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)))),
  );
}

/** The one with this role and name; throws with what there is instead. */
export function one(host: Element, role: string, name?: string | RegExp): HTMLElement {
  const [found, ...more] = all(host, role, name);
  if (found && more.length === 0) return found;
  const there = all(host, role).map((element) => JSON.stringify(nameOf(element)));
  throw new Error(
    `${more.length + (found ? 1 : 0)} of role ${role} named ${String(name)}; there are ${there.join(', ')}`,
  );
}

/** All that can be read. */
export function textOf(host: Element): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element)) return;
    if (!isDrawn(node) || node.matches('style, option')) return;
    for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  for (const child of (host.shadowRoot ?? host).childNodes) walk(child);
  return plainText(texts.join(' '));
}

/** Waits until a text can be read. */
export const untilReads = (host: Element, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? textOf(host).includes(text) : text.test(textOf(host))),
    () => `it should read ${String(text)}, and reads: ${textOf(host)}`,
  );

/** The element that has the focus, inside whatever shadow trees. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Types as a person does: the text is there, and the field has said so. */
export function type(field: HTMLElement, text: string): void {
  const input = field as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function choose(field: HTMLElement, value: string): void {
  const select = field as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The rows of the table as they are read, a list of cells each. */
export function rowsOf(host: Element): string[][] {
  return all(host, 'row')
    .filter((row) => row.querySelector('th[scope="row"]') !== null)
    .map((row) => [...row.children].filter((cell) => cell.checkVisibility()).map(nameOf));
}
