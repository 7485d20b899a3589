/** Turns the contract's response schemas into the shapes that `src/reading` reads responses by. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly tags: readonly string[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

export interface Contract {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * A module for each tag whose responses are read, in the order in which a page needs them: a shape that two of them
 * need is in the earlier one, so that what loads first never waits for what loads later.
 */
const TAGS = ['account', 'usage', 'outlook'] as const;

/** Scalars with their own form; all others are read by their JSON type. */
const SCALARS: Readonly<Record<string, string>> = {
  Amount: 'amount',
  Credits: 'credits',
  Instant: 'instant',
};

export function shapeModules(contract: Contract): Map<string, string> {
  const modules = new Map<string, string>();
  const placed = new Map<string, string>();
  for (const tag of TAGS) {
    const module = new ShapeModule(contract.components.schemas, placed);
    for (const name of answers(contract, tag)) module.place(name);
    if (tag === 'account') module.place('Problem');
    modules.set(`${tag}-shapes.ts`, module.text());
    for (const name of module.placedHere) placed.set(name, `./${tag}-shapes.js`);
  }
  return modules;
}

function answers(contract: Contract, tag: string): string[] {
  return Object.values(contract.paths).flatMap(({ get }) => {
    if (!get?.tags.includes(tag)) return [];
    const schema = get.responses['200']?.content?.['application/json']?.schema;
    return schema ? [referredName(schema)] : [];
  });
}

class ShapeModule {
  readonly placedHere: string[] = [];
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #placedBefore: ReadonlyMap<string, string>;
  readonly #readers = new Set<string>();
  readonly #imported = new Map<string, Set<string>>();
  readonly #declarations: string[] = [];

  constructor(
    schemas: Readonly<Record<string, Schema>>,
    placedBefore: ReadonlyMap<string, string>,
  ) {
    this.#schemas = schemas;
    this.#placedBefore = placedBefore;
  }

  /** Declares the shape of a named object, after those that it is made of. */
  place(name: string): void {
    if (this.placedHere.includes(name)) return;
    const before = this.#placedBefore.get(name);
    if (before) {
      const names = this.#imported.get(before) ?? new Set<string>();
      this.#imported.set(before, names.add(shapeName(name)));
      return;
    }
    const fields = Object.entries(this.#fields(this.#named(name))).map(
      ([field, schema]) => `  ${field}: ${this.#reader(schema)},\n`,
    );
    this.placedHere.push(name);
    this.#declarations.push(
      `export const ${shapeName(name)} = /* @__PURE__ */ ${this.#use('object')}<${name}>({\n${fields.join('')}});\n`,
    );
  }

  text(): string {
    const imports = [
      `import { ${[...this.#readers].sort().join(', ')} } from '../reading/shape.js';\n`,
      ...[...this.#imported].map(
        ([path, names]) => `import { ${[...names].sort().join(', ')} } from '${path}';\n`,
      ),
      `import type { ${[...this.placedHere].sort().join(', ')} } from './types.js';\n`,
    ];
    return [imports.join(''), ...this.#declarations].join('\n');
  }

  #reader(schema: Schema): string {
    if (schema.$ref) {
      const name = referredName(schema);
      const scalar = SCALARS[name];
      if (scalar) return this.#use(scalar);
      const target = this.#named(name);
      if (!isObjectSchema(target)) return this.#reader(target);
      this.place(name);
      return shapeName(name);
    }
    if (schema.anyOf) {
      const [value, none, ...rest] = schema.anyOf;
      if (value && none?.type === 'null' && rest.length === 0) {
        return `/* @__PURE__ */ ${this.#use('nullable')}(${this.#reader(value)})`;
      }
    }
    if (schema.type === 'array' && schema.items) {
      return `/* @__PURE__ */ ${this.#use('list')}(${this.#reader(schema.items)})`;
    }
    if (schema.type === 'string') return this.#use('text');
    if (schema.type === 'boolean') return this.#use('flag');
    if (schema.type === 'integer') return this.#use(schema.minimum === 0 ? 'count' : 'integer');
    if (schema.type === 'number' && schema.minimum === 0) return this.#use('pace');
    throw new Error(`No shape reads ${JSON.stringify(schema)}: teach generate-shapes.ts how.`);
  }

  #fields(schema: Schema): Record<string, Schema> {
    const whole = schema.$ref ? this.#named(referredName(schema)) : schema;
    const parts = whole.allOf ?? [];
    return Object.assign(
      {},
      ...parts.map((part) => this.#fields(part)),
      whole.properties,
    ) as Record<string, Schema>;
  }

  #named(name: string): Schema {
    const schema = this.#schemas[name];
    if (!schema) throw new Error(`The contract has no schema "${name}".`);
    return schema;
  }

  #use(reader: string): string {
    this.#readers.add(reader);
    return reader;
  }
}

function isObjectSchema(schema: Schema): boolean {
  return schema.type === 'object' || schema.allOf !== undefined;
}

function referredName({ $ref }: Schema): string {
  const name = $ref?.split('/').at(-1);
  if (!name)
    throw new Error('Every response must be a named schema, so that its shape has a name.');
  return name;
}

function shapeName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`;
}
