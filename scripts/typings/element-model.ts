import type {
  Described,
  ElementDeclaration,
  ElementEvent,
  Manifest,
} from '../manifest/manifest.js';

/** An element as the manifest tells of it, in the shape that every generator reads. */
export interface ElementModel {
  readonly tag: string;
  readonly className: string;
  /** What it is, in a paragraph or two. */
  readonly about: string;
  readonly attributes: readonly AttributeModel[];
  readonly properties: readonly PropertyModel[];
  readonly events: readonly ElementEvent[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly initial: string })[];
}

interface Named {
  readonly name: string;
  readonly about: string;
}

export interface AttributeModel extends Named {
  readonly type: string;
  readonly isBoolean: boolean;
  /** Words that it knows. */
  readonly values: readonly string[];
  /** Without quotes; undefined where there is none. */
  readonly initial: string | undefined;
  /** The element sets it, and a page only reads it. */
  readonly isReadonly: boolean;
}

export interface PropertyModel extends Named {
  readonly type: string;
  readonly attribute: string | undefined;
  readonly isReadonly: boolean;
}

const named = (list: readonly Described[] | undefined): Named[] =>
  (list ?? []).map(({ name, description }) => ({ name, about: description ?? '' }));

export const wordsOf = (type: string): readonly string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, word]) => String(word));

/** The element's events in words, for tools that know no types of events. */
export const eventAbout = ({ description, cancelable, type }: ElementEvent): string =>
  [description, cancelable ? 'Cancelable.' : '', type ? `\`${type.text}\`` : '']
    .filter(Boolean)
    .join(' ');

function modelOf(element: ElementDeclaration): ElementModel {
  return {
    tag: element.tagName ?? '',
    className: element.name,
    about: [element.summary, element.description].filter(Boolean).join('\n\n'),
    attributes: (element.attributes ?? []).map(
      ({ name, type, description, default: initial, readonly }) => ({
        name,
        about: description ?? '',
        type: type?.text ?? 'string',
        isBoolean: type?.text === 'boolean',
        values: wordsOf(type?.text ?? ''),
        initial: initial?.replace(/^'(.*)'$/, '$1'),
        isReadonly: readonly === true,
      }),
    ),
    properties: (element.members ?? []).map(({ name, type, description, attribute, readonly }) => ({
      name,
      about: description ?? '',
      type: type?.text ?? 'unknown',
      attribute,
      isReadonly: readonly === true,
    })),
    events: element.events ?? [],
    slots: named(element.slots),
    parts: named(element.cssParts),
    cssProperties: (element.cssProperties ?? []).map(({ name, description, default: initial }) => ({
      name,
      about: description ?? '',
      initial: initial ?? '',
    })),
  };
}

/** Every element of a manifest, by its tag. */
export const elementModels = ({ modules }: Manifest): readonly ElementModel[] =>
  modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement).map(modelOf),
  );
