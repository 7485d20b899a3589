import type { AttributeModel, ElementModel, PropertyModel } from './element-model.js';

export const notice =
  '// Generated from custom-elements.json by `npm run generate -w packages/elements`. Edit the element, not this file.\n';

export const doc = (about: string): string =>
  about === '' ? '' : `/** ${about.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '*\\/')} */\n`;

/** `Class['name']`, or the words that the attribute knows where the property takes any text. */
function propertyType(element: ElementModel, { name, type, attribute }: PropertyModel): string {
  const words = element.attributes.find((one) => one.name === attribute);
  if (words && words.values.length > 0 && type === 'string | null') return `${words.type} | null`;
  return `${element.className}['${name}']`;
}

const property = (element: ElementModel, one: PropertyModel): string =>
  `${doc(one.about)}${one.name}?: ${propertyType(element, one)} | undefined;`;

const attribute = ({ name, about, type }: AttributeModel): string =>
  `${doc(about)}'${name}'?: ${type} | undefined;`;

/** Names of attributes that no property has: frameworks set those as attributes. */
function ownAttributes({ attributes, properties }: ElementModel): readonly AttributeModel[] {
  return attributes.filter(
    ({ name, isReadonly }) => !isReadonly && !properties.some((one) => one.name === name),
  );
}

function interfacesOf(element: ElementModel): string {
  const { className, events, properties, slots } = element;
  // What the elements inside tell bubbles: a page may listen around them.
  const fromInside = slots.length > 0 ? ' extends UsageEventMap' : '';
  return [
    `export interface ${className}Properties {`,
    ...properties.filter(({ isReadonly }) => !isReadonly).map((one) => property(element, one)),
    '}',
    `export interface ${className}Attributes {`,
    ...ownAttributes(element).map(attribute),
    '}',
    `export interface ${className}Events${fromInside} {`,
    ...events.map(
      ({ name, description = '', cancelable }) =>
        `${doc(description + (cancelable ? ' Cancelable.' : ''))}'${name}': UsageEventMap['${name}'];`,
    ),
    '}',
  ].join('\n');
}

/** What every framework's types are made of: an element's properties, attributes and events. */
export function elementTypes(elements: readonly ElementModel[]): string {
  const names = elements.map(({ className }) => className);
  return [
    notice,
    `import type { ${[...names, 'UsageEventMap'].join(', ')} } from '@usage-kit/elements';`,
    `export type { ${names.join(', ')} };`,
    ...elements.map(interfacesOf),
  ].join('\n');
}

/** `'usage-clock': Template<UsageClock, UsageClockProperties, …>` for each, with what the element is. */
export const members = (
  elements: readonly ElementModel[],
  type: (element: ElementModel) => string,
): string =>
  elements.map((element) => `${doc(element.about)}'${element.tag}': ${type(element)};`).join('\n');
