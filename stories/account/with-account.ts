import type { Decorator, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Moment } from './moment.js';
import { openAccount, scenarioOf, type Life, type StoryAccount } from './story-account.js';

/** Says whose life a story shows: `parameters: showing('low')`. */
export const showing = (life: Life): { readonly showing: Life } => ({ showing: life });

const accounts = new Map<string, StoryAccount>();

/** The account of a story, at the moment that the toolbar asks for; undefined where the story shows none. */
export function accountOf({ id, parameters, globals }: StoryContext): StoryAccount | undefined {
  const own = parameters['showing'] as Life | undefined;
  if (own === undefined) return undefined;
  const chosen = String(globals['scenario'] ?? '');
  const scenario = scenarioOf(chosen === '' ? own : (chosen as Life));
  const moment = (globals['moment'] ?? 'now') as Moment;
  const known = accounts.get(id);
  // On the way forward the account lives on before one's eyes; on the way back it begins again.
  if (known?.scenario === scenario && known.moveTo(moment)) return known;
  known?.close();
  const account = openAccount(scenario);
  account.moveTo(moment);
  accounts.set(id, account);
  return account;
}

/** The same, for a play function that cannot continue without. */
export function accountIn(context: StoryContext): StoryAccount {
  const account = accountOf(context);
  if (!account) throw new Error(`The story ${context.id} shows no account.`);
  return account;
}

export function closeAccount(storyId: string): void {
  accounts.get(storyId)?.close();
  accounts.delete(storyId);
}

/** Puts a story into a provider of its account. */
export const withAccount: Decorator = (story, context) => {
  const account = accountOf(context);
  if (!account) return story();
  const { baseUrl, client, getToken, scenario } = account;
  return html`<usage-provider
    base-url=${baseUrl}
    account-id=${scenario.accountId}
    .getToken=${getToken}
    .client=${client}
    >${story()}</usage-provider
  >`;
};
