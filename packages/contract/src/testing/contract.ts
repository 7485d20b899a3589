import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface Media {
  schema: { $ref?: string };
  examples: Record<string, { value: unknown }>;
}
export interface Response {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}
export interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { name?: string; schema?: { enum?: string[]; default?: string } }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
}

const file = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
export const contract = parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Partial<Record<'get' | 'post' | 'delete', Operation>>>;
  components: {
    responses: Record<string, Response>;
    schemas: Record<string, { enum?: string[]; oneOf?: { $ref: string }[] }>;
  };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(contract, 'contract');

/** What a checker finds wrong with a body, by the schema at a JSON pointer into the contract. */
export function faults(pointer: string, body: unknown): string[] {
  const validate = ajv.getSchema(`contract#${pointer}`);
  assert.ok(validate, `The contract has a schema at ${pointer}.`);
  return validate(body) ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
}

const escaped = (key: string) =>
  encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
export const pointerTo = (...keys: string[]) => keys.map((key) => `/${escaped(key)}`).join('');

export const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  (['get', 'post', 'delete'] as const).flatMap((method) => {
    const operation = item[method];
    return operation ? [{ path, method, operation }] : [];
  }),
);

/** Every body of the contract with the place of its schema. */
export function* bodies(): Generator<{ where: string; pointer: string; media: Media }> {
  for (const { path, method, operation } of operations) {
    const at = ['paths', path, method];
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      const pointer = pointerTo(...at, 'requestBody', 'content', type, 'schema');
      yield { where: `${operation.operationId} request`, pointer, media };
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [type, media] of Object.entries(response.content ?? {})) {
        const pointer = pointerTo(...at, 'responses', status, 'content', type, 'schema');
        yield { where: `${operation.operationId} ${status}`, pointer, media };
      }
    }
  }
  for (const [name, response] of Object.entries(contract.components.responses)) {
    for (const [type, media] of Object.entries(response.content ?? {})) {
      const pointer = pointerTo('components', 'responses', name, 'content', type, 'schema');
      yield { where: name, pointer, media };
    }
  }
}

/** The JSON responses to GET, which are what readers read. */
export const answers = operations.flatMap(({ path, method, operation }) => {
  const media = operation.responses['200']?.content?.['application/json'];
  if (method !== 'get' || !media) return [];
  const pointer = pointerTo(
    'paths',
    path,
    method,
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
  );
  return [{ id: operation.operationId, pointer, media }];
});
