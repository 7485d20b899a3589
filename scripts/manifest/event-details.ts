import { join } from 'node:path';
import ts from 'typescript';
import { elementsSource } from './paths.js';

/** What one event of the kit carries, as the types of `events.ts` and the calls of `emit` say. */
export interface EventFact {
  /** The type of `detail`, written out. */
  readonly detail: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly about: string;
  }[];
  /** Whether `preventDefault()` stops something. */
  readonly cancelable: boolean;
}

const { NoTruncation, UseSingleQuotesForStringLiteralType, InTypeAlias } = ts.TypeFormatFlags;
const typeFormat: ts.TypeFormatFlags =
  NoTruncation | UseSingleQuotesForStringLiteralType | InTypeAlias;

/** Literals by name and before what is open: the compiler's own order follows from what it happened to read first. */
function inOneOrder(type: string): string {
  if (/[{=]/.test(type.replace('(string & {})', ''))) return type;
  const parts = type.split(' | ');
  const literals = parts.filter((part) => part.startsWith("'")).sort();
  return [...literals, ...parts.filter((part) => !part.startsWith("'"))].join(' | ');
}

function configured(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(elementsSource, '../tsconfig.build.json'),
    { noEmit: true, customConditions: ['@usage-kit/source'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('packages/elements/tsconfig.build.json cannot be read.');
  return ts.createProgram(config.fileNames, config.options);
}

/** The calls of `emit(host, name, detail, { cancelable: true })`; `name` may be a choice of two. */
function cancelableNames(program: ts.Program): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'emit') {
      const [, name, , options] = node.arguments;
      if (name && options && /cancelable:\s*true/.test(options.getText())) {
        for (const [, text] of name.getText().matchAll(/'(usage-[\w-]+)'/g))
          found.add(String(text));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(elementsSource)) visit(file);
  }
  return found;
}

/** Every event by its name. */
export function eventFacts(): ReadonlyMap<string, EventFact> {
  const program = configured();
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(elementsSource, 'host/events.ts'));
  const details = source?.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'UsageEventDetails',
  );
  if (!source || !details) throw new Error('events.ts declares no UsageEventDetails.');
  const cancelable = cancelableNames(program);
  const events = checker.getTypeAtLocation(details).getProperties();
  return new Map(
    events.map((event) => {
      const detail = checker.getTypeOfSymbolAtLocation(event, details);
      const fields = detail.getProperties().map((field) => ({
        name: field.name,
        type: inOneOrder(
          checker.typeToString(
            checker.getTypeOfSymbolAtLocation(field, details),
            undefined,
            typeFormat,
          ),
        ),
        about: ts.displayPartsToString(field.getDocumentationComment(checker)),
      }));
      const written = fields.map(({ name, type }) => `${name}: ${type}`).join('; ');
      return [
        event.name,
        { detail: `{ ${written} }`, fields, cancelable: cancelable.has(event.name) },
      ];
    }),
  );
}
