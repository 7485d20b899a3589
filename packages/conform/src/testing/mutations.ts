import type { Mutation } from './mutation.js';
import { ofAnswers } from './of-answers.js';
import { ofBalances } from './of-balances.js';
import { ofFigures } from './of-figures.js';
import { ofLists } from './of-lists.js';

/** At least one broken backend for each check. */
export const MUTATIONS: readonly Mutation[] = [
  ...ofLists,
  ...ofBalances,
  ...ofFigures,
  ...ofAnswers,
];
