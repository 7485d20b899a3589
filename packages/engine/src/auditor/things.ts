import type { ModelType } from '@usage-kit/contract';
import type { Meter } from './meter.js';

export interface Tool {
  readonly name: string;
  readonly ownerName: string;
  status: 'created' | 'deployed' | 'undeployed' | 'deleted';
  everDeployed: boolean;
}

export interface Model {
  readonly name: string;
  readonly type: ModelType;
  readonly parametersBillions: number;
  lastDeployedAt: number | null;
}

/** Whatever burns credits for as long as it runs. A script burns on two meters, one for each component. */
export interface Deployment {
  readonly kind: 'model' | 'guardrail' | 'script';
  readonly id: string;
  readonly meters: readonly Meter[];
  running: boolean;
}

export interface ModelDeployment extends Deployment {
  readonly kind: 'model';
  readonly modelId: string;
  name: string;
  type: string;
  gpu: string;
  replicas: number;
  status: 'deployed' | 'undeployed' | 'deleted';
  updatedAt: number;
}

export interface Guardrail extends Deployment {
  readonly kind: 'guardrail';
  readonly name: string;
  lastDeployedAt: number | null;
}

export interface Script extends Deployment {
  readonly kind: 'script';
  readonly name: string;
  readonly language: string;
  readonly languageVersion: string;
  status: 'draft' | 'ready-to-deploy' | 'deployed' | 'deployment-failed';
  profile: string | null;
  replicas: number;
}

export type Hosted = ModelDeployment | Guardrail | Script;

/** One event that was charged: a tool's run, an inference, a fine-tuning. */
export interface Use {
  readonly kind: 'run' | 'inference' | 'fine-tuning';
  /** The tool or the model. */
  readonly id: string;
  readonly occurredAt: number;
  /** The number of the cycle that it was charged to. */
  readonly cycle: number;
  readonly amount: bigint;
}

/** Everything that an account has, by id. */
export class Things {
  readonly tools = new Map<string, Tool>();
  readonly models = new Map<string, Model>();
  readonly deployments = new Map<string, ModelDeployment>();
  readonly guardrails = new Map<string, Guardrail>();
  readonly scripts = new Map<string, Script>();
  readonly uses: Use[] = [];

  get hosted(): Hosted[] {
    return [...this.deployments.values(), ...this.guardrails.values(), ...this.scripts.values()];
  }

  get running(): Hosted[] {
    return this.hosted.filter(({ running }) => running);
  }
}
