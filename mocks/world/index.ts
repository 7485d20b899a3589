export { type ScenarioChoice, scenariosOf, type WorldChoice, worldOf } from './choice.js';
export {
  createWorld,
  restoreWorld,
  type World,
  type WorldAccount,
  type WorldSnapshot,
} from './world.js';
