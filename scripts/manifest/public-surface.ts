import type ts from 'typescript';
import { customPropertiesOf } from './custom-properties.js';
import { declaredBy, type Declared } from './declared.js';
import { eventFacts } from './event-details.js';
import type {
  Attribute,
  CssProperty,
  ElementDeclaration,
  ElementEvent,
  Manifest,
  ManifestModule,
  Member,
} from './manifest.js';
import { tokenMeanings } from './token-meanings.js';

interface AnalyzePhase {
  readonly ts: typeof ts;
  readonly node: ts.Node;
}

const published = (path: string): string =>
  path.replace(/^\/?packages\/elements\/src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Turns what the analyzer has read into what hosts are promised: the elements that `define/` registers, with all
 * that they inherit, and nothing private.
 */
export function publicSurface() {
  const facts = eventFacts();
  const declared = new Map<string, Declared>();

  function attributesOf(element: ElementDeclaration): Attribute[] {
    const told = declared.get(element.name)?.attributes;
    return (element.attributes ?? [])
      .filter(({ name }) => !name.startsWith('_'))
      .map(({ name, type, description, default: initial, fieldName }) => {
        const about = told?.get(name)?.about ?? description;
        const field = element.members?.find((member) => member.name === fieldName);
        return {
          name,
          type: { text: told?.get(name)?.type ?? type?.text ?? 'string' },
          ...(about === undefined ? {} : { description: about }),
          ...(initial === undefined || initial === 'null' ? {} : { default: initial }),
          ...(fieldName === undefined ? {} : { fieldName }),
          ...(field?.readonly ? { readonly: true } : {}),
        };
      });
  }

  function fieldsOf(element: ElementDeclaration): Member[] {
    const readonlyFields = new Set(
      [...declared.values()].flatMap((one) => [...one.readonlyFields]),
    );
    const about = new Map(element.attributes?.map((one) => [one.fieldName, one.description]));
    return (element.members ?? [])
      .filter(
        (member) =>
          member.kind === 'field' &&
          (member.privacy ?? 'public') === 'public' &&
          !member.static &&
          !/^[_#]/.test(member.name) &&
          (member.attribute !== undefined || !readonlyFields.has(member.name)),
      )
      .map((member) => {
        const description = member.description ?? about.get(member.name);
        return {
          kind: 'field' as const,
          name: member.name,
          type: member.type ?? { text: 'unknown' },
          ...(description === undefined ? {} : { description }),
          ...(member.default === undefined ? {} : { default: member.default }),
          ...(member.attribute === undefined ? {} : { attribute: member.attribute }),
          ...(member.reflects ? { reflects: true } : {}),
          ...(member.readonly ? { readonly: true } : {}),
        };
      });
  }

  function eventsOf(element: ElementDeclaration): ElementEvent[] {
    return (element.events ?? []).map(({ name, description }) => {
      const fact = facts.get(name);
      if (!fact) throw new Error(`${element.name} fires ${name}, which events.ts does not know.`);
      return {
        name,
        ...(description === undefined ? {} : { description }),
        type: { text: `CustomEvent<${fact.detail}>` },
        cancelable: fact.cancelable,
        detail: fact.fields.map(({ name: field, type, about }) => ({
          name: field,
          type: { text: type },
          ...(about === '' ? {} : { description: about }),
        })),
      };
    });
  }

  function cssPropertiesOf(tag: string): CssProperty[] {
    return customPropertiesOf(tag).map(({ name, default: initial }) => {
      const description = tokenMeanings[name];
      return { name, ...(description === undefined ? {} : { description }), default: initial };
    });
  }

  function declaration(element: ElementDeclaration, tag: string): ElementDeclaration {
    const { name, summary, description, slots = [], cssParts = [] } = element;
    return {
      kind: 'class',
      name,
      tagName: tag,
      customElement: true,
      ...(summary === undefined ? {} : { summary }),
      ...(description ? { description } : {}),
      superclass: { name: 'LitElement', package: 'lit' },
      attributes: attributesOf(element),
      members: fieldsOf(element),
      events: eventsOf(element),
      slots,
      cssParts,
      cssProperties: cssPropertiesOf(tag),
    };
  }

  return {
    name: 'public-surface',
    analyzePhase({ ts: typescript, node }: AnalyzePhase): void {
      if (!typescript.isClassDeclaration(node) || !node.name) return;
      declared.set(node.name.text, declaredBy(typescript, node));
    },
    packageLinkPhase({ customElementsManifest }: { customElementsManifest: Manifest }): void {
      const { modules } = customElementsManifest;
      const tags = modules.flatMap(
        ({ path }) => /\/define\/(usage-[\w-]+)\.ts$/.exec(path)?.[1] ?? [],
      );
      customElementsManifest.modules = tags.sort().flatMap((tag): ManifestModule[] => {
        const source = modules.find(({ path }) => path.endsWith(`/${tag}/${tag}.ts`));
        const element = source?.declarations?.find(({ kind }) => kind === 'class');
        if (!source || !element)
          throw new Error(`define/${tag}.ts has no class in ${tag}/${tag}.ts.`);
        const path = published(source.path);
        const reference = { name: element.name, module: path };
        return [
          {
            kind: 'javascript-module',
            path,
            declarations: [declaration(element, tag)],
            exports: [{ kind: 'js', name: element.name, declaration: reference }],
          },
          {
            kind: 'javascript-module',
            path: `dist/define/${tag}.js`,
            declarations: [],
            exports: [{ kind: 'custom-element-definition', name: tag, declaration: reference }],
          },
        ];
      });
    },
  };
}
