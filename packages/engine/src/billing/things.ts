import type {
  ModelDeploymentStatus,
  ModelType,
  ScriptStatus,
  ToolStatus,
} from '@usage-kit/contract';
import type { Decimal } from './amounts.js';
import type { Hosting } from './hosting.js';
import type { TokenPrice } from './rates.js';

/** Instants here are milliseconds; null where there was none. `index` is the place in its kind's list. */
export interface Tool {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly ownerName: string;
  /** Null before the first deployment. */
  status: ToolStatus | null;
  /** Whether it was ever deployed: a tool that was not is in no list, also when it is deleted. */
  listed: boolean;
  lastRunAt: number | null;
}

export interface Model {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly type: ModelType;
  readonly parametersBillions: Decimal;
  readonly price: TokenPrice | undefined;
  readonly deployments: Deployment[];
  running: number;
  lastDeployedAt: number | null;
  lastInferenceAt: number | null;
}

interface Hosted {
  readonly index: number;
  readonly id: string;
  readonly hosting: Hosting;
}

export interface Deployment extends Hosted {
  readonly kind: 'model';
  readonly category: 'models';
  readonly model: Model;
  name: string;
  type: string;
  gpu: string;
  replicas: number;
  lastUpdatedAt: number;
  status: ModelDeploymentStatus;
}

export interface Guardrail extends Hosted {
  readonly kind: 'guardrail';
  readonly category: 'guardrails';
  readonly name: string;
  lastDeployedAt: number | null;
}

export interface Script extends Hosted {
  readonly kind: 'script';
  readonly category: 'scripts';
  readonly name: string;
  readonly language: string;
  readonly languageVersion: string;
  /** The profile of the latest deployment. */
  profile: string | null;
  status: ScriptStatus;
}

/** What burns credits for as long as it is deployed. */
export type Burner = Deployment | Guardrail | Script;

/** Things of a kind, by id and in the order of their creation. What is deleted stays in the list, and its id stays taken. */
export class Shelf<Thing extends { readonly id: string; readonly index: number }> {
  readonly all: Thing[] = [];
  readonly #byId = new Map<string, Thing>();

  get(id: string): Thing | undefined {
    return this.#byId.get(id);
  }

  get nextIndex(): number {
    return this.all.length;
  }

  add(thing: Thing): Thing {
    this.all.push(thing);
    this.#byId.set(thing.id, thing);
    return thing;
  }
}
