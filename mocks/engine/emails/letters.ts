import type { Resource } from '@usage-kit/contract';
import type { EmailKind, Letter } from './email.js';

export const SUPPORT_URL = 'https://support.kore.ai';
export const STOP_MESSAGE =
  "You've used all your available credits. Please add more credits to your account to continue.";

const ADD_CREDITS = `To add credits, contact Support: ${SUPPORT_URL}`;

/** What an email needs to know of the account at its instant. Amounts are as on the wire. */
export interface Situation {
  readonly accountId: string;
  readonly accountName: string;
  readonly credits: { readonly remaining: string; readonly allocated: string };
  readonly runs: { readonly remaining: string; readonly allocated: string };
  readonly newDeploymentFloor: string;
  readonly negativeLimit: string;
}

function figures(at: Situation, resource: Resource = 'credits'): Letter['figures'] {
  const { remaining, allocated } = at[resource];
  return [
    ['Account', `${at.accountName} (${at.accountId})`],
    [resource === 'credits' ? 'Credits remaining' : 'Tool runs remaining', remaining],
    ['Total allocation', allocated],
  ];
}

export function usageLetter(resource: Resource, threshold: number, at: Situation): Letter {
  const what = resource === 'credits' ? 'credits' : 'tool runs';
  return {
    subject: `${threshold}% of your ${what} are used`,
    paragraphs: [
      `The account ${at.accountName} has used at least ${threshold}% of its ${what}.`,
      resource === 'credits'
        ? 'Models, guardrails and custom scripts go on for as long as credits remain. When none remain, inference and new deployments are refused.'
        : 'Tools go on for as long as runs remain. When none remain, tool runs are refused.',
      resource === 'credits' ? ADD_CREDITS : `To add tool runs, contact Support: ${SUPPORT_URL}`,
    ],
    figures: figures(at, resource),
  };
}

type StageKind = Extract<
  EmailKind,
  `${string}-usage` | `${string}-interruption` | `${string}-stopped`
>;

/** The emails of running guardrails and scripts: the floor, zero, the negative limit. */
export function stageLetter(kind: StageKind, names: readonly string[], at: Situation): Letter {
  const what = kind.startsWith('guardrail') ? 'guardrails' : 'custom scripts';
  const list = [...names];
  if (kind.endsWith('-usage')) {
    return {
      subject: `Credits are low while ${what} run`,
      paragraphs: [
        `The credits remaining have reached ${at.newDeploymentFloor}, the floor for new deployments.`,
        `The ${what} below go on running. New guardrails and custom scripts cannot be deployed until credits are added.`,
        ADD_CREDITS,
      ],
      list,
      figures: figures(at),
    };
  }
  if (kind.endsWith('-interruption')) {
    return {
      subject: `Your ${what} may be interrupted: no credits remain`,
      paragraphs: [
        'All available credits are used.',
        `The ${what} below go on into negative credits. They stop when the balance reaches ${at.negativeLimit} credits; what was used beyond zero is taken out of the next cycle.`,
        ADD_CREDITS,
      ],
      list,
      figures: figures(at),
    };
  }
  return {
    subject: `Your ${what} have been stopped`,
    paragraphs: [
      STOP_MESSAGE,
      `The balance has reached the negative limit of ${at.negativeLimit} credits, so the ${what} below were stopped. Nothing more is charged for them. Deploy them again once credits are added.`,
      ADD_CREDITS,
    ],
    list,
    figures: figures(at),
  };
}

export function scriptDeployedLetter(name: string, scriptId: string, at: Situation): Letter {
  const endpoint = `https://scripts.usage-kit.test/v1/accounts/${encodeURIComponent(at.accountId)}/scripts/${encodeURIComponent(scriptId)}/execute`;
  return {
    subject: 'Custom script deployed successfully - API Endpoint Available',
    paragraphs: [
      `The custom script ${name} is deployed and answers at this API endpoint: ${endpoint}`,
      'It is charged for its hardware for as long as it is deployed.',
      'Call it with a POST, your API key as the bearer token, and its input as JSON:',
    ],
    code: [
      `curl -X POST '${endpoint.replaceAll("'", '%27')}' \\`,
      `  -H 'Authorization: Bearer YOUR_API_KEY' \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '{"input": {}}'`,
    ].join('\n'),
    figures: figures(at),
  };
}

export function scriptUndeployedLetter(name: string, at: Situation): Letter {
  return {
    subject: 'Your custom script has been undeployed successfully',
    paragraphs: [
      `The custom script ${name} is no longer deployed. Its API endpoint does not answer any more, and nothing more is charged for it.`,
      'It is ready to be deployed again at any time.',
      ADD_CREDITS,
    ],
    figures: figures(at),
  };
}
