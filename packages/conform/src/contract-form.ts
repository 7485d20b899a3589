import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly items?: Schema;
}

interface Parameter {
  readonly name?: string;
  readonly schema?: Schema;
}

interface Contract {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: { readonly operationId: string; readonly parameters?: readonly Parameter[] };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const BASE = '/v1/accounts/{accountId}';
const file = createRequire(import.meta.url).resolve('@usage-kit/contract/openapi.yaml');
const contract = parse(readFileSync(file, 'utf8')) as Contract;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');

/** What is wrong with a body, and where. */
export interface Fault {
  readonly pointer: string;
  readonly expected: string;
}

function faultsBy(pointer: string, body: unknown): readonly Fault[] {
  const validate = ajv.getSchema(`contract#${pointer}`);
  if (!validate) throw new Error(`The contract has no schema at ${pointer}.`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'another form', params }) => {
    const { allowedValues } = params as { readonly allowedValues?: readonly string[] };
    return {
      pointer: instancePath,
      expected: allowedValues ? `${message}: ${allowedValues.join(', ')}` : message,
    };
  });
}

const escaped = (key: string): string =>
  encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** A route to read, below the account, as the contract writes it: `/models/{modelId}/deployments`. */
export const readRoutes: readonly string[] = Object.entries(contract.paths)
  .filter(([, { get }]) => get && get.operationId !== 'streamEvents')
  .map(([path]) => path.slice(BASE.length));

/** The route that a path is of. */
export function routeOf(path: string): string | undefined {
  return readRoutes.find((route) =>
    new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
}

/** What is wrong with the body of a 200 to a GET. */
export const answerFaults = (route: string, body: unknown): readonly Fault[] =>
  faultsBy(
    ['', 'paths', BASE + route, 'get', 'responses', '200', 'content', 'application/json', 'schema']
      .map((key, index) => (index === 0 ? key : escaped(key)))
      .join('/'),
    body,
  );

/** What is wrong with a body by one of the contract's named schemas. */
export const schemaFaults = (name: string, body: unknown): readonly Fault[] =>
  faultsBy(`/components/schemas/${name}`, body);

function resolved(schema: Schema | undefined): Schema {
  const name = schema?.$ref?.split('/').at(-1);
  return { ...schema, ...(name === undefined ? {} : contract.components.schemas[name]) };
}

/** What a list can be sorted by and filtered to. */
export function listForm(route: string): {
  readonly sorts: readonly string[];
  readonly defaultSort: string;
  readonly statuses: readonly string[];
} {
  const parameters = contract.paths[BASE + route]?.get?.parameters ?? [];
  const schemaOf = (name: string): Schema =>
    resolved(parameters.find((parameter) => parameter.name === name)?.schema);
  const sort = schemaOf('sort');
  return {
    sorts: sort.enum ?? [],
    defaultSort: sort.default ?? '',
    statuses: resolved(schemaOf('status').items).enum ?? [],
  };
}
