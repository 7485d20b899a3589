import ts from 'typescript';

/** Text that people read: a comment, a string, or a line of a document. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

const lineAt = (source: string, place: number): number => source.slice(0, place).split('\n').length;

/** A name, a path or a selector is not prose: prose has a space between two words. */
const isProse = (text: string): boolean => /\p{L}[\p{L}’',.:;)}]* [\p{L}{($"“]/u.test(text);

/** The comments, strings and parts of templates of a script. */
function ofScript(source: string): Prose[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: Prose[] = [];
  const seen = new Set<number>();
  const add = (place: number, text: string): void => {
    for (const [i, line] of text.split('\n').entries()) {
      if (isProse(line)) found.push({ line: lineAt(source, place) + i, text: line });
    }
  };
  const addComments = (ranges: readonly ts.CommentRange[] = []): void => {
    for (const { pos, end } of ranges) {
      if (!seen.has(pos)) add(pos, source.slice(pos, end));
      seen.add(pos);
    }
  };
  const visit = (node: ts.Node): void => {
    addComments(ts.getLeadingCommentRanges(source, node.getFullStart()));
    addComments(ts.getTrailingCommentRanges(source, node.getEnd()));
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      add(node.getStart(file), node.getText(file));
    }
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return found;
}

/** Lines of a document without its code: that is read where it is from. */
function ofMarkdown(source: string): Prose[] {
  let isCode = false;
  return source.split('\n').flatMap((text, i) => {
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    return isCode ? [] : [{ line: i + 1, text: text.replace(/`[^`]*`/g, '`…`') }];
  });
}

const COMMENTS = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w"'`])\/\/[^\n]*/g;

function ofComments(source: string): Prose[] {
  return [...source.matchAll(COMMENTS)].flatMap(({ index, 0: comment }) =>
    comment.split('\n').map((text, i) => ({ line: lineAt(source, index) + i, text })),
  );
}

const ofLines = (source: string): Prose[] =>
  source.split('\n').map((text, i) => ({ line: i + 1, text }));

/** What people read in a file, by the kind of the file. */
export function proseOf(path: string, source: string): readonly Prose[] {
  const kind = path.slice(path.lastIndexOf('.') + 1);
  switch (kind) {
    case 'ts':
    case 'tsx':
    case 'js':
      return ofScript(source);
    case 'md':
    case 'mdx':
      return ofMarkdown(source);
    case 'json':
    case 'yaml':
      return ofLines(source);
    default:
      return ofComments(source);
  }
}
