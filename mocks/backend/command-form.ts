import { type Command, parseInstant } from '@usage-kit/contract';

/** A field's form: says what it must be where the value is not that. */
type Form = (value: unknown) => string | undefined;

const CREDITS = /^-?(?:0|[1-9]\d{0,39})(?:\.\d{1,6})?$/;

function form(wanted: string, isOf: (value: unknown) => boolean): Form {
  return (value) => (isOf(value) ? undefined : wanted);
}

function oneOf(...words: readonly string[]): Form {
  return form(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));
}

function whole(least: number, most = Number.MAX_SAFE_INTEGER): Form {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
  return form(
    `a whole number ${range}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

const text = form('a text', (value) => typeof value === 'string');
const id = form(
  'a string of 1 to 200 characters',
  (value) => typeof value === 'string' && value.length >= 1 && value.length <= 200,
);
const positive = form(
  'a number above 0',
  (value) => typeof value === 'number' && value > 0 && value < Infinity,
);
const instant = form('an RFC 3339 UTC timestamp', (value) => parseInstant(value) !== undefined);
const credits = form(
  'a decimal string of credits',
  (value) => typeof value === 'string' && CREDITS.test(value),
);
const amount = form(
  'a decimal string of credits or a whole number of runs',
  (value) => credits(value) === undefined || Number.isSafeInteger(value),
);
const resource = oneOf('credits', 'runs');

/** The fields of each command; a name that ends in `?` may be omitted. */
const COMMANDS: Readonly<Record<Command['type'], Readonly<Record<string, Form>>>> = {
  'create-tool': { toolId: id, name: text, ownerName: text },
  'deploy-tool': { toolId: id },
  'undeploy-tool': { toolId: id },
  'delete-tool': { toolId: id },
  'run-tool': { eventId: id, toolId: id, 'occurredAt?': instant },
  'create-model': {
    modelId: id,
    name: text,
    modelType: oneOf('base', 'fine-tuned'),
    parametersBillions: positive,
  },
  infer: {
    eventId: id,
    modelId: id,
    inputTokens: whole(0),
    outputTokens: whole(0),
    'occurredAt?': instant,
  },
  'fine-tune': {
    eventId: id,
    modelId: id,
    trainingTokens: whole(1),
    epochs: whole(1),
    hardware: text,
  },
  'deploy-model': {
    deploymentId: id,
    modelId: id,
    name: text,
    deploymentType: text,
    gpu: text,
    replicas: whole(1),
  },
  'scale-model': { deploymentId: id, replicas: whole(1) },
  'undeploy-model': { deploymentId: id },
  'delete-model-deployment': { deploymentId: id },
  'create-guardrail': { guardrailId: id, name: text },
  'deploy-guardrail': { guardrailId: id, cpuType: text, cpuCount: whole(1) },
  'undeploy-guardrail': { guardrailId: id },
  'import-script': { scriptId: id, name: text, language: text, languageVersion: text },
  'deploy-script': { scriptId: id, profile: text, 'replicas?': whole(1, 10) },
  'undeploy-script': { scriptId: id },
  grant: { eventId: id, resource, amount, 'expiresAt?': instant },
  'top-up': { eventId: id, resource, amount, 'expiresAt?': instant },
  'change-plan': {
    plan: oneOf('free', 'paid'),
    'planCredits?': credits,
    'planRuns?': whole(0),
  },
  'dismiss-alert': { alertId: id },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What keeps `value` from being a command of the contract; undefined where nothing does. */
export function flawOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'must be an object.';
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(COMMANDS, type)) {
    return `must have a "type" that is one of ${Object.keys(COMMANDS).join(', ')}.`;
  }
  for (const [field, check] of Object.entries(COMMANDS[type as Command['type']])) {
    const name = field.replace('?', '');
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given === undefined && name !== field) continue;
    const wanted = check(given);
    if (wanted !== undefined) return `is not valid: "${name}" must be ${wanted}.`;
  }
  return undefined;
}
