import type ts from 'typescript';

/** What the analyzer passes over in a class. */
export interface Declared {
  /** Fields that TypeScript calls `readonly`. */
  readonly readonlyFields: Set<string>;
  /** What each `@attr {type} name - about` says, which is about the markup and not about the property. */
  readonly attributes: Map<string, { readonly type: string; readonly about: string | undefined }>;
}

type TypeScript = typeof ts;

function braces(text: string): string | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at === 0 ? undefined : text.slice(1, at);
  }
  return undefined;
}

/** Reads one class. The analyzer brings its own TypeScript, of another version than ours. */
export function declaredBy(typescript: TypeScript, node: ts.ClassDeclaration): Declared {
  const readonlyFields = new Set<string>();
  for (const member of node.members) {
    if (!typescript.isPropertyDeclaration(member)) continue;
    const isReadonly = member.modifiers?.some(
      ({ kind }) => kind === typescript.SyntaxKind.ReadonlyKeyword,
    );
    if (isReadonly) readonlyFields.add(member.name.getText());
  }
  const attributes: Declared['attributes'] = new Map();
  for (const tag of typescript.getJSDocTags(node)) {
    if (tag.tagName.text !== 'attr' || typeof tag.comment !== 'string') continue;
    const type = braces(tag.comment);
    const [, name, about] =
      /^\s*([\w-]+)(?:\s+-\s+(.+))?/s.exec(tag.comment.slice((type ?? '').length + 2)) ?? [];
    if (type !== undefined && name !== undefined) attributes.set(name, { type, about });
  }
  return { readonlyFields, attributes };
}
