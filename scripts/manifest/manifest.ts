/**
 * A custom elements manifest, as far as the kit has use for it: schema 1.0.0 of
 * https://github.com/webcomponents/custom-elements-manifest, and beside it what that has no place for, `cancelable`
 * and the fields of `detail`.
 */
export interface Manifest {
  schemaVersion: string;
  readme?: string;
  modules: ManifestModule[];
}

export interface ManifestModule {
  kind: 'javascript-module';
  path: string;
  declarations?: ElementDeclaration[];
  exports?: ManifestExport[];
}

export interface ManifestExport {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: { name: string; module: string };
}

interface Type {
  text: string;
}

export interface Described {
  name: string;
  description?: string;
}

export interface Attribute extends Described {
  type?: Type;
  default?: string;
  /** The property that goes with it. */
  fieldName?: string;
  /** The element writes it; a page reads it. */
  readonly?: boolean;
}

export interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  type?: Type;
  default?: string;
  attribute?: string;
  reflects?: boolean;
  readonly?: boolean;
}

export interface ElementEvent extends Described {
  type?: Type;
  /** Whether `preventDefault()` stops something: the description says what. */
  cancelable?: boolean;
  /** The fields of the event's `detail`. */
  detail?: (Described & { type: Type })[];
}

export interface CssProperty extends Described {
  default?: string;
}

export interface ElementDeclaration {
  kind: string;
  name: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  description?: string;
  superclass?: { name: string; package?: string };
  attributes?: Attribute[];
  members?: Member[];
  events?: ElementEvent[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: CssProperty[];
}
