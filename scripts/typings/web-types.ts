import { eventAbout, type ElementModel } from './element-model.js';

/** For the editors of JetBrains: https://github.com/JetBrains/web-types */
export function webTypes(
  elements: readonly ElementModel[],
  { name, version }: { readonly name: string; readonly version: string },
): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.about,
          attributes: element.attributes
            .filter(({ isReadonly }) => !isReadonly)
            .map(({ name: attribute, about, type, initial, isBoolean }) => ({
              name: attribute,
              description: about,
              value: isBoolean ? { kind: 'no-value', type: 'boolean' } : { type },
              ...(initial === undefined ? {} : { default: initial }),
            })),
          slots: element.slots.map((slot) => ({ name: slot.name, description: slot.about })),
          events: element.events.map((event) => ({
            name: event.name,
            description: eventAbout(event),
          })),
          js: {
            properties: element.properties.map(({ name: property, about, type, isReadonly }) => ({
              name: property,
              description: about,
              type,
              ...(isReadonly ? { 'read-only': true } : {}),
            })),
            events: element.events.map(({ name: event, description = '', type }) => ({
              name: event,
              description,
              type: type?.text,
            })),
          },
          css: {
            parts: element.parts.map((part) => ({ name: part.name, description: part.about })),
            properties: element.cssProperties.map((property) => ({
              name: property.name,
              description: `${property.about} Default: \`${property.initial}\``,
            })),
          },
        })),
      },
    },
  };
}
