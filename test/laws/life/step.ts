import fc from 'fast-check';

/** Whether a thing is first created, and deployed where it must be, or taken as it is. */
interface Aimed {
  /** Which of the life's few things: an index. */
  readonly thing: number;
  readonly ready: boolean;
}

/**
 * When an event says that it occurred: at so many thousandths of the account's age before the present, or so many
 * milliseconds; null where it does not say.
 */
type Before = { readonly age: number } | { readonly ms: number } | null;

/**
 * One step of a life, before anybody knows how the account will stand then: who, how much and how far are meant
 * relative to the moment.
 */
export type Step =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'wait-until'; readonly what: 'next' | 'cycle-end'; readonly offset: number }
  | ({ readonly do: 'deploy-tool' | 'undeploy-tool' | 'delete-tool' } & Aimed)
  | ({ readonly do: 'run-tool'; readonly times: number; readonly before: Before } & Aimed)
  | ({
      readonly do: 'infer';
      readonly input: number;
      readonly output: number;
      readonly before: Before;
    } & Aimed)
  | { readonly do: 'spend-to'; readonly boundary: number; readonly offset: number }
  | ({
      readonly do: 'fine-tune';
      readonly tokens: number;
      readonly epochs: number;
      readonly hardware: number;
    } & Aimed)
  | ({
      readonly do: 'deploy-model';
      readonly deployment: number;
      readonly gpu: number;
      readonly replicas: number;
    } & Aimed)
  | { readonly do: 'scale-model'; readonly deployment: number; readonly replicas: number }
  | { readonly do: 'undeploy-model' | 'delete-deployment'; readonly deployment: number }
  | ({ readonly do: 'deploy-guardrail'; readonly cpu: number; readonly count: number } & Aimed)
  | ({ readonly do: 'undeploy-guardrail' } & Aimed)
  | ({
      readonly do: 'deploy-script';
      readonly profile: number;
      readonly replicas: number | null;
    } & Aimed)
  | ({ readonly do: 'undeploy-script' } & Aimed)
  | {
      readonly do: 'give';
      readonly how: 'grant' | 'top-up';
      readonly resource: 'credits' | 'runs';
      readonly amount: string;
      readonly forMs: number | null;
    }
  | { readonly do: 'lift-to'; readonly boundary: number; readonly offset: number }
  | {
      readonly do: 'change-plan';
      readonly plan: 'free' | 'paid';
      readonly credits: string;
      readonly runs: number;
    }
  | { readonly do: 'dismiss'; readonly which: number }
  | { readonly do: 'repeat'; readonly event: number }
  | { readonly do: 'contradict'; readonly event: number }
  | { readonly do: 'nonsense'; readonly which: number }
  | { readonly do: 'restore' };

export type Kind = Step['do'];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const thing = fc.nat(2);
const ready = fc.boolean().map((odd) => !odd);
const mostlyReady = fc.oneof(
  { weight: 9, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
/** The third of everything is what no rate card knows. */
const rarelyThird = fc.constantFrom(0, 1, 0, 1, 0, 1, 0, 1, 2);
const offset = fc.constantFrom(0, -1, 1);
const before: fc.Arbitrary<Before> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.record({ age: fc.integer({ min: 0, max: 1000 }) }) },
  { weight: 1, arbitrary: fc.record({ ms: fc.constantFrom(-1, -hour, 1, 400 * day) }) },
);
const deployment = fc.nat(3);
const replicas = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5) },
);
const boundary = fc.nat(12);

const arbitraries: Readonly<Record<Kind, fc.Arbitrary<Step>>> = {
  wait: fc.record({
    do: fc.constant('wait'),
    ms: fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: hour }) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 24 }).map((hours) => hours * hour) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * day }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((days) => days * day) },
    ),
  }),
  'wait-until': fc.record({
    do: fc.constant('wait-until'),
    what: fc.constantFrom('next', 'cycle-end'),
    offset,
  }),
  'deploy-tool': fc.record({ do: fc.constant('deploy-tool'), thing, ready: mostlyReady }),
  'undeploy-tool': fc.record({ do: fc.constant('undeploy-tool'), thing, ready }),
  'delete-tool': fc.record({ do: fc.constant('delete-tool'), thing, ready }),
  'run-tool': fc.record({
    do: fc.constant('run-tool'),
    thing,
    ready: mostlyReady,
    times: fc.integer({ min: 1, max: 6 }),
    before,
  }),
  infer: fc.record({
    do: fc.constant('infer'),
    thing,
    ready: mostlyReady,
    input: fc.oneof(fc.nat(3000), fc.nat(2_000_000)),
    output: fc.oneof(fc.constant(0), fc.nat(3000), fc.nat(50_000)),
    before,
  }),
  'spend-to': fc.record({ do: fc.constant('spend-to'), boundary, offset }),
  'fine-tune': fc.record({
    do: fc.constant('fine-tune'),
    thing,
    ready: mostlyReady,
    tokens: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5_000_000 })),
    epochs: fc.integer({ min: 0, max: 4 }),
    hardware: rarelyThird,
  }),
  'deploy-model': fc.record({
    do: fc.constant('deploy-model'),
    thing,
    ready: mostlyReady,
    deployment,
    gpu: fc.constantFrom(0, 1, 2, 0, 1, 2, 0, 1, 2, 3),
    replicas,
  }),
  'scale-model': fc.record({ do: fc.constant('scale-model'), deployment, replicas }),
  'undeploy-model': fc.record({ do: fc.constant('undeploy-model'), deployment }),
  'delete-deployment': fc.record({ do: fc.constant('delete-deployment'), deployment }),
  'deploy-guardrail': fc.record({
    do: fc.constant('deploy-guardrail'),
    thing,
    ready: mostlyReady,
    cpu: rarelyThird,
    count: replicas,
  }),
  'undeploy-guardrail': fc.record({ do: fc.constant('undeploy-guardrail'), thing, ready }),
  'deploy-script': fc.record({
    do: fc.constant('deploy-script'),
    thing,
    ready: mostlyReady,
    profile: rarelyThird,
    replicas: fc.constantFrom(null, null, 1, 2, 10, 11),
  }),
  'undeploy-script': fc.record({ do: fc.constant('undeploy-script'), thing, ready }),
  give: fc.record({
    do: fc.constant('give'),
    how: fc.constantFrom('grant', 'top-up'),
    resource: fc.constantFrom('credits', 'runs'),
    amount: fc.constantFrom('10', '1', '75', '0.000001', '3.141592', '300', '0', '-5', '1.0000001'),
    forMs: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 1, max: 30 * day }),
      fc.constantFrom(1, day, 0, -hour),
    ),
  }),
  'lift-to': fc.record({ do: fc.constant('lift-to'), boundary, offset }),
  'change-plan': fc.record({
    do: fc.constant('change-plan'),
    plan: fc.constantFrom('free', 'paid'),
    credits: fc.constantFrom('20', '0', '100', '0.5', '-1'),
    runs: fc.constantFrom(10, 0, 3, -1),
  }),
  dismiss: fc.record({ do: fc.constant('dismiss'), which: fc.nat(5) }),
  repeat: fc.record({ do: fc.constant('repeat'), event: fc.nat(30) }),
  contradict: fc.record({ do: fc.constant('contradict'), event: fc.nat(30) }),
  nonsense: fc.record({ do: fc.constant('nonsense'), which: fc.nat(30) }),
  restore: fc.record({ do: fc.constant('restore') }),
};

const usual: Readonly<Record<Kind, number>> = {
  wait: 10,
  'wait-until': 10,
  'deploy-tool': 1,
  'undeploy-tool': 1,
  'delete-tool': 1,
  'run-tool': 6,
  infer: 6,
  'spend-to': 6,
  'fine-tune': 2,
  'deploy-model': 6,
  'scale-model': 4,
  'undeploy-model': 2,
  'delete-deployment': 2,
  'deploy-guardrail': 4,
  'undeploy-guardrail': 3,
  'deploy-script': 4,
  'undeploy-script': 3,
  give: 6,
  'lift-to': 3,
  'change-plan': 2,
  dismiss: 4,
  repeat: 3,
  contradict: 2,
  nonsense: 2,
  restore: 1,
};

/** Long sequences of steps; a law that is about one thing says which kinds it wants to see more or less often. */
export function steps(more: Partial<Record<Kind, number>> = {}): fc.Arbitrary<Step[]> {
  const weights = { ...usual, ...more };
  const step = fc.oneof(
    ...(Object.keys(arbitraries) as Kind[]).map((kind) => ({
      weight: weights[kind],
      arbitrary: arbitraries[kind],
    })),
  );
  return fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });
}
