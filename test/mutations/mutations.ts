import { ofBalances } from './of-balances.js';
import { ofCommands } from './of-commands.js';
import { ofReadings } from './of-readings.js';
import { ofTime } from './of-time.js';
import type { Mutation } from './mutation.js';

/** All the ways in which the engine is broken on purpose. */
export const mutations: readonly Mutation[] = [
  ...ofBalances,
  ...ofTime,
  ...ofCommands,
  ...ofReadings,
];
