import { amountOf, type Resource } from '@usage-kit/contract';
import type { EmailKind, Letter, Named } from './email.js';
import { countText, creditsText, thresholdText } from './figures.js';
import { shownName } from './name.js';
import { type Situation, Writer } from './writer.js';

export { SUPPORT_URL, type Situation } from './writer.js';

export const STOP_MESSAGE =
  "You've used all your available credits. Please add more credits to your account to continue.";

const MOST_LISTED = 20;

type StageKind = Extract<
  EmailKind,
  `${string}-usage` | `${string}-interruption` | `${string}-stopped`
>;

export function usageLetter(resource: Resource, threshold: number, at: Situation): Letter {
  const writer = new Writer(at);
  const { words, language } = writer;
  const left = writer.left(resource);
  const percent = thresholdText(language, threshold);
  return {
    ...writer.letter(
      resource === 'credits'
        ? words.usageCreditsTitle({ percent })
        : words.usageRunsTitle({ percent }),
      threshold >= 80 ? 'low' : threshold >= 50 ? 'moderate' : 'info',
    ),
    preheader: left,
    before: [left],
    meter: writer.meter(resource),
    after: [writer.next(resource)],
    action: writer.action(resource),
    figures: writer.figures(resource),
  };
}

/** The emails of running guardrails and scripts: the floor, zero, the negative limit. */
export function stageLetter(kind: StageKind, things: readonly Named[], at: Situation): Letter {
  const writer = new Writer(at);
  const { words, language } = writer;
  const isGuardrail = kind.startsWith('guardrail');
  const of = {
    floor: creditsText(language, amountOf(at.newDeploymentFloor)),
    limit: creditsText(language, amountOf(at.negativeLimit)),
  };
  const [title, body] = STAGES[kind];
  const stops = kind.endsWith('-stopped');
  const tone = kind.endsWith('-usage') ? 'moderate' : 'low';
  const rest = things.length - MOST_LISTED;
  return {
    ...writer.letter(words[title](), tone),
    preheader: stops ? words.stopMessage() : writer.left('credits'),
    before: [...(stops ? [words.stopMessage()] : []), words[body](of)],
    meter: writer.meter('credits'),
    list: {
      heading: isGuardrail ? words.guardrails() : words.scripts(),
      items: things
        .slice(0, MOST_LISTED)
        .map(({ name, id }) => ({ name: shownName(name), id: shownName(id) })),
      more: rest > 0 ? words.more({ count: countText(language, rest) }) : '',
    },
    after: [],
    action: writer.action('credits'),
    figures: writer.figures('credits'),
  };
}

const STAGES = {
  'guardrail-usage': ['guardrailUsageTitle', 'guardrailUsageBody'],
  'guardrail-interruption': ['guardrailInterruptionTitle', 'guardrailInterruptionBody'],
  'guardrail-stopped': ['guardrailStoppedTitle', 'guardrailStoppedBody'],
  'script-usage': ['scriptUsageTitle', 'scriptUsageBody'],
  'script-interruption': ['scriptInterruptionTitle', 'scriptInterruptionBody'],
  'script-stopped': ['scriptStoppedTitle', 'scriptStoppedBody'],
} as const;

export function scriptDeployedLetter(name: string, scriptId: string, at: Situation): Letter {
  const writer = new Writer(at);
  const { words } = writer;
  const endpoint = `https://scripts.usage-kit.test/v1/accounts/${inPath(at.accountId)}/scripts/${inPath(scriptId)}/execute`;
  return {
    ...writer.letter(words.scriptDeployedTitle({ name: writer.name(name) }), 'done'),
    subject: words.scriptDeployedSubject(),
    preheader: words.scriptDeployedBody(),
    before: [words.scriptDeployedBody()],
    call: {
      endpointLabel: words.endpoint(),
      endpoint,
      howLabel: words.howToCall(),
      how: words.howToCallBody(),
      code: [
        `curl -X POST '${endpoint}' \\`,
        `  -H 'Authorization: Bearer YOUR_API_KEY' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '{"input": {}}'`,
      ].join('\n'),
    },
    figures: writer.figures('credits'),
  };
}

export function scriptUndeployedLetter(name: string, at: Situation): Letter {
  const writer = new Writer(at);
  const { words } = writer;
  return {
    ...writer.letter(words.scriptUndeployedTitle({ name: writer.name(name) }), 'info'),
    subject: words.scriptUndeployedSubject(),
    preheader: words.scriptUndeployedBody(),
    before: [words.scriptUndeployedBody()],
    figures: writer.figures('credits'),
  };
}

/** An id in a URL that is copied into a shell: nothing in it is a quote, and an id of any text has an encoding. */
function inPath(id: string): string {
  const whole = id.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replaceAll("'", '%27');
}
