import { eventAbout, type ElementModel } from './element-model.js';

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n\n**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

function description(element: ElementModel): string {
  return (
    element.about +
    list(
      'Events',
      element.events.map((event) => `\`${event.name}\`: ${eventAbout(event)}`),
    ) +
    list(
      'Slots',
      element.slots.map(({ name, about }) => `${name ? `\`${name}\`` : 'default'}: ${about}`),
    ) +
    list(
      'Parts',
      element.parts.map(({ name, about }) => `\`${name}\`: ${about}`),
    ) +
    list(
      'Properties without an attribute',
      element.properties
        .filter(({ attribute }) => attribute === undefined)
        .map(({ name, type, about }) => `\`${name}: ${type}\`: ${about}`),
    )
  );
}

/** For `html.customData` of VS Code: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function htmlCustomData(elements: readonly ElementModel[]): object {
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: { kind: 'markdown', value: description(element) },
      attributes: element.attributes
        .filter(({ isReadonly }) => !isReadonly)
        .map(({ name, about, values, initial, isBoolean }) => ({
          name,
          description: {
            kind: 'markdown',
            value: about + (initial === undefined ? '' : `\n\nDefault: \`${initial}\``),
          },
          ...(isBoolean ? { valueSet: 'v' } : {}),
          ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
        })),
    })),
  };
}

/** For `css.customData` of VS Code. */
export function cssCustomData(elements: readonly ElementModel[]): object {
  const properties = new Map<string, { about: string; initial: string; tags: string[] }>();
  for (const { tag, cssProperties } of elements) {
    for (const { name, about, initial } of cssProperties) {
      const known = properties.get(name) ?? { about, initial, tags: [] };
      known.tags.push(tag);
      properties.set(name, known);
    }
  }
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    properties: [...properties]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { about, initial, tags }]) => ({
        name,
        description: {
          kind: 'markdown',
          value: `${about}\n\nDefault: \`${initial}\`\n\nRead by: ${tags.map((tag) => `\`${tag}\``).join(', ')}`,
        },
      })),
    pseudoElements: [],
  };
}
