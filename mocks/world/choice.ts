import { createWorld, type World } from './world.js';
import { scenarioNamed, type ScenarioName } from '../scenarios/index.js';
import type { Scenario } from '../scenarios/scenario.js';

/** A scenario by name, one made for the occasion, or several: accounts side by side. */
export type ScenarioChoice = ScenarioName | Scenario | readonly (ScenarioName | Scenario)[];

/** A world to mount: one that is alive already, or one of the scenarios chosen. */
export type WorldChoice = { readonly world: World } | { readonly scenario: ScenarioChoice };

/** The scenarios of a choice; throws on an unknown name and lists those that there are. */
export function scenariosOf(choice: ScenarioChoice): Scenario[] {
  const all: readonly (ScenarioName | Scenario)[] =
    typeof choice === 'string' || 'create' in choice ? [choice] : choice;
  return all.map((one) => (typeof one === 'string' ? scenarioNamed(one) : one));
}

export function worldOf(choice: WorldChoice): World {
  return 'world' in choice ? choice.world : createWorld(scenariosOf(choice.scenario));
}
