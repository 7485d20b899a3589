import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest from '../packages/elements/custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** What the custom elements manifest tells of an element, as far as a page of documentation shows it. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly (Typed & { readonly kind: string; readonly attribute?: string })[];
  readonly events?: readonly (Typed & {
    readonly cancelable?: boolean;
    readonly detail?: readonly Typed[];
  })[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Typed[];
}

const modules = manifest.modules as readonly {
  readonly declarations?: readonly Partial<ElementDeclaration>[];
}[];

export const declarations: readonly ElementDeclaration[] = modules
  .flatMap((module) => module.declarations ?? [])
  .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined);

const declarationOf = (tag: string): ElementDeclaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);

/** Attributes that take any value besides the listed ones: an example for each. */
const ownWords: Readonly<Record<string, string>> = { range: '2026-11-03/2026-11-09' };

/** The words of a union such as `'a' | 'b'`; undefined for any other type. */
function choicesOf(type: string): string[] | undefined {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts
    .filter((part) => part !== '(string & {})')
    .map((part) => /^'(.*)'$/.exec(part)?.[1]);
  return words.every((word) => word !== undefined) ? words : undefined;
}

function controlOf(name: string, type: string): Pick<InputType, 'control' | 'options'> {
  if (type === 'boolean') return { control: { type: 'boolean' } };
  const options = choicesOf(type);
  if (!options) return { control: { type: 'text' } };
  const own = ownWords[name];
  return { control: { type: 'select' }, options: own === undefined ? options : [...options, own] };
}

function row(
  category: string,
  { name, description = '', type, default: initial }: Typed,
): [string, InputType] {
  // A part may be named as an attribute is: each row has its own key, its name is what is read.
  return [
    `${category}:${name}`,
    {
      name,
      description,
      control: false,
      table: {
        category,
        ...(type ? { type: { summary: type.text } } : {}),
        ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
      },
    },
  ];
}

/** What an event carries, as a list under its description. */
function withDetail({
  description = '',
  cancelable,
  detail = [],
}: NonNullable<ElementDeclaration['events']>[number]): string {
  const fields = detail.map(
    ({ name, type, description: about }) =>
      `- \`${name}\`: \`${type?.text ?? 'unknown'}\`${about ? `. ${about}` : ''}`,
  );
  const way = cancelable === true ? ' Cancelable.' : '';
  return `${description}${way}\n\n${fields.join('\n')}`;
}

/** The rows of an element's table: what can be set has a control, the rest is told. */
export function argTypesOf(tag: string): ArgTypes | null {
  const element = declarationOf(tag);
  if (!element) return null;
  const attributes = (element.attributes ?? []).map((attribute): [string, InputType] => {
    const [, told] = row('attributes', attribute);
    return [
      attribute.name,
      { ...told, ...controlOf(attribute.name, attribute.type?.text ?? 'string') },
    ];
  });
  const properties = (element.members ?? []).filter(
    ({ kind, attribute }) => kind === 'field' && attribute === undefined,
  );
  return Object.fromEntries([
    ...attributes,
    ...properties.map((property) => row('properties', property)),
    ...(element.events ?? []).map((event) =>
      row('events', {
        name: event.name,
        description: withDetail(event),
        type: { text: 'CustomEvent' },
      }),
    ),
    ...(element.slots ?? []).map((slot) =>
      row('slots', {
        ...slot,
        name: slot.name || 'default',
        type: { text: slot.name ? `slot="${slot.name}"` : 'without a slot attribute' },
      }),
    ),
    ...(element.cssParts ?? []).map((part) =>
      row('parts', { ...part, type: { text: `${tag}::part(${part.name})` } }),
    ),
    ...(element.cssProperties ?? []).map((property) =>
      row('custom properties', { type: { text: `var(${property.name})` }, ...property }),
    ),
  ]);
}

export function descriptionOf(tag: string): string {
  const { summary = '', description = '' } = declarationOf(tag) ?? {};
  return [summary, description].filter(Boolean).join('\n\n');
}
