import type { ElementModel } from './element-model.js';
import { members, notice } from './element-types.js';

const listeners = (prefix: string): string =>
  `type Listeners<Events> = { [Name in keyof Events & string as \`${prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined };`;

const all = ({ className }: ElementModel): string =>
  ['Properties', 'Attributes', 'Events'].map((kind) => `kit.${className}${kind}`).join(', ');

/** React 19, which sets properties where an element has them and listens to `on` and the event's own name. */
const react = (elements: readonly ElementModel[]): string => `${notice}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as kit from './elements.js';
${listeners('on')}
type Props<Element, Properties, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Properties & Attributes & Listeners<Events>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${members(elements, (one) => `Props<kit.${one.className}, ${all(one)}>`)}
    }
  }
}
`;

/** Preact, which does as React does. */
const preact = (elements: readonly ElementModel[]): string => `${notice}
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type * as kit from './elements.js';
${listeners('on')}
type Props<Element extends EventTarget, Properties, Attributes, Events> = HTMLAttributes<Element> & ClassAttributes<Element> &
  Properties & Attributes & Listeners<Events>;
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      ${members(elements, (one) => `Props<kit.${one.className}, ${all(one)}>`)}
    }
  }
}
`;

/** Solid, which sets properties, \`prop:\` by name and \`attr:\` not, and listens by \`on:\`. */
const solid = (elements: readonly ElementModel[]): string => `${notice}
import type { JSX } from 'solid-js';
import type * as kit from './elements.js';
${listeners('on:')}
type Prop<Properties> = { [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name] };
type Attr<Attributes> = { [Name in keyof Attributes & string as \`attr:\${Name}\`]?: Attributes[Name] };
type Props<Element, Properties, Attributes, Events> = JSX.HTMLAttributes<Element> &
  Properties & Prop<Properties> & Attributes & Attr<Attributes> & Listeners<Events>;
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      ${members(elements, (one) => `Props<kit.${one.className}, ${all(one)}>`)}
    }
  }
}
`;

/** Svelte 5, which sets properties where an element has them and listens to \`on\` and the event's own name. */
const svelte = (elements: readonly ElementModel[]): string => `${notice}
import type { HTMLAttributes } from 'svelte/elements';
import type * as kit from './elements.js';
${listeners('on')}
type Props<Element extends EventTarget, Properties, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Properties> &
  Properties & Attributes & Listeners<Events>;
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${members(elements, (one) => `Props<kit.${one.className}, ${all(one)}>`)}
  }
}
`;

/** Vue, whose templates know one name for an attribute and its property, and write a listener as \`@usage-upgrade\`. */
const vue = (elements: readonly ElementModel[]): string => `${notice}
import type { HTMLAttributes, PublicProps } from 'vue';
import type * as kit from './elements.js';
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined };
type Either<Properties, Attributes> = {
  [Name in keyof Properties]?: Properties[Name] | { [Attribute in keyof Attributes & string]: Camel<Attribute> extends Name ? Attributes[Attribute] : never }[keyof Attributes & string];
};
type Component<Properties, Attributes, Events> = new () => {
  $props: Omit<HTMLAttributes, keyof Properties> & PublicProps & Either<Properties, Attributes> & Listeners<Events>;
};
declare module 'vue' {
  interface GlobalComponents {
    ${members(elements, (one) => `Component<${all(one)}>`)}
  }
}
`;

/** File name to text, for each framework. */
export const frameworkTypes = { react, preact, solid, svelte, vue } as const;
