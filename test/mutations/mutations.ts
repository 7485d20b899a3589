import { ofBalances } from './of-balances.js';
import { ofClient } from './of-client.js';
import { ofCommands } from './of-commands.js';
import { ofElements } from './of-elements.js';
import { ofReadings } from './of-readings.js';
import { ofTime } from './of-time.js';
import type { Mutation, WidgetMutation } from './mutation.js';

/** All the ways in which the engine is broken on purpose. */
export const mutations: readonly Mutation[] = [
  ...ofBalances,
  ...ofTime,
  ...ofCommands,
  ...ofReadings,
];

/** All the ways in which the widgets and their client are broken on purpose. */
export const widgetMutations: readonly WidgetMutation[] = [...ofClient, ...ofElements];
