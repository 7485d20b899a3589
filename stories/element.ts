import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';

export type ElementArgs = Readonly<Record<string, unknown>>;

const given = new WeakMap<Element, ElementArgs>();

/** Gives an element what the controls say: attributes where it has them, else properties. */
function give(element: Element, args: ElementArgs): void {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const name of Object.keys({ ...given.get(element), ...args })) {
    const value = args[name];
    if (!observedAttributes.includes(name) && name in element) {
      Object.assign(element, { [name]: value });
    } else if (typeof value === 'string' && value !== '') element.setAttribute(name, value);
    else element.toggleAttribute(name, value === true);
  }
  given.set(element, args);
}

/** Draws an element of the kit with what the controls say. */
export function drawn(tag: `usage-${string}`): (args: ElementArgs) => TemplateResult {
  return (args) =>
    html`<${unsafeStatic(tag)}
      ${ref((element) => {
        if (element) give(element, args);
      })}
    ></${unsafeStatic(tag)}>`;
}
