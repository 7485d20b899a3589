/** Reads what an element shows, through shadow roots, and finds what is wrong with it. */

function* within(node: Node): Generator<Node> {
  yield node;
  if (node instanceof Element) {
    if (node.matches('style, script')) return;
    if (!node.checkVisibility() && !node.matches('option')) return;
    for (const child of node.shadowRoot?.childNodes ?? []) yield* within(child);
    // What a slot shows is in the light tree of its host.
  }
  for (const child of node.childNodes) yield* within(child);
}

const above = (node: Node): Element | null =>
  node instanceof Element && node.assignedSlot
    ? node.assignedSlot
    : (node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null));

export function* ancestors(node: Node): Generator<Element> {
  for (let at = above(node); at; at = above(at)) yield at;
}

export interface Said {
  readonly text: string;
  /** The text's element, or the one with the attribute. */
  readonly element: Element;
  /** Undefined where the text is written, else the attribute that holds it. */
  readonly attribute: string | undefined;
}

const attributes = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

/** Every text that a person may read or hear. */
export function* saidBy(host: Element): Generator<Said> {
  for (const node of within(host)) {
    if (node instanceof Text && node.data.trim() !== '') {
      const element = above(node);
      if (element) yield { text: node.data.trim(), element, attribute: undefined };
    }
    if (!(node instanceof Element)) continue;
    for (const attribute of attributes) {
      const text = node.getAttribute(attribute)?.trim();
      if (text) yield { text, element: node, attribute };
    }
  }
}

/** What is left of a text without what stands in brackets, brackets within brackets included. */
export function unbracketed(text: string): string {
  let before: string;
  let rest = text;
  do {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, ' ');
  } while (rest !== before);
  return rest.replace(/\s+/g, ' ').trim();
}

/** Where an element stands, for people: `usage-page > usage-part-tabs > button.tab`. */
export function placeOf(element: Element): string {
  const hosts = [...ancestors(element)].filter(({ localName }) => localName.includes('-'));
  const self = `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;
  return [...hosts.map(({ localName }) => localName).reverse(), self].join(' > ');
}

/** Hidden from sight and there for ears: a box of a pixel, or clipped away. */
export const isHiddenFromSight = (element: Element): boolean =>
  [element, ...ancestors(element)].some((at) => {
    const { clipPath, overflowX, position } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    const isTiny = width <= 1 && height <= 1 && /hidden|clip/.test(overflowX);
    return position === 'absolute' && (isTiny || clipPath === 'inset(50%)');
  });

const mayBeReadElsewhere = (element: Element): boolean =>
  [element, ...ancestors(element)].some((at) => at.hasAttribute('title'));

/**
 * The texts of which a box hides a part that cannot be scrolled to, or that stick out of the element's own place
 * on the page. A `title` makes up for it where the kit could not know how long a text is; not for its own words.
 */
export function cutTexts(
  host: Element,
  isOwnWord: (text: string) => boolean = () => false,
): string[] {
  const faults: string[] = [];
  const place = host.getBoundingClientRect();
  for (const { text, element, attribute } of saidBy(host)) {
    if (attribute !== undefined || isHiddenFromSight(element)) continue;
    if (mayBeReadElsewhere(element) && !isOwnWord(text)) continue;
    if (element.matches('option, select')) continue;
    const node = [...element.childNodes].find(
      (child) => child instanceof Text && child.data.trim() === text,
    );
    if (!node) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const fault = cutBy(element, box, place);
    if (fault) faults.push(`${placeOf(element)}: ${JSON.stringify(text)} ${fault}`);
  }
  return faults;
}

/** The choices that do not fit into their select once chosen: a browser cuts them, and nothing tells the rest. */
export function cutChoices(host: Element): string[] {
  const faults: string[] = [];
  for (const select of within(host)) {
    if (!(select instanceof HTMLSelectElement)) continue;
    const chosen = select.selectedIndex;
    for (const [index, option] of [...select.options].entries()) {
      select.selectedIndex = index;
      const free = select.cloneNode() as HTMLSelectElement;
      free.append(option.cloneNode(true));
      free.style.cssText =
        'position: absolute; inline-size: max-content; min-inline-size: 0; max-inline-size: none';
      select.before(free);
      const needed = free.getBoundingClientRect().width;
      free.remove();
      const { width } = select.getBoundingClientRect();
      if (needed > width + SLACK_PX) {
        const over = `${String(Math.ceil(needed - width))} px too wide`;
        faults.push(`${placeOf(select)}: ${JSON.stringify(option.text)} is ${over} once chosen`);
      }
    }
    select.selectedIndex = chosen;
  }
  return faults;
}

const SLACK_PX = 1;

function cutBy(element: Element, text: DOMRect, place: DOMRect): string | undefined {
  let [checkX, checkY] = [true, true];
  for (const at of [element, ...ancestors(element)]) {
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const isTooWide = text.left < box.left - SLACK_PX || text.right > box.right + SLACK_PX;
    const isTooHigh = text.top < box.top - SLACK_PX || text.bottom > box.bottom + SLACK_PX;
    if (style.display !== 'contents' && style.display !== 'inline') {
      if (checkX && isTooWide && /hidden|clip/.test(style.overflowX)) {
        return `is cut in its width by ${placeOf(at)}`;
      }
      if (checkY && isTooHigh && /hidden|clip/.test(style.overflowY)) {
        return `is cut in its height by ${placeOf(at)}`;
      }
      if (/auto|scroll/.test(style.overflowX)) checkX = false;
      if (/auto|scroll/.test(style.overflowY)) checkY = false;
    }
    // What is in the top layer is placed by the window, not by the element's place.
    if (at.matches(':popover-open, :modal')) {
      return checkX && (text.left < -SLACK_PX || text.right > innerWidth + SLACK_PX)
        ? 'sticks out of the window'
        : undefined;
    }
  }
  return checkX && (text.left < place.left - SLACK_PX || text.right > place.right + SLACK_PX)
    ? 'sticks out of its element'
    : undefined;
}
