export type { TokenRules } from './authorize.js';
export type { AllowedOrigins } from './cors.js';
export { createHandlers, type HandlerOptions, type Submit } from './create-handlers.js';
export type { Call, Fault, ProperAnswer, RouteName } from './fault.js';
export { problemResponse } from './problem.js';
export { respond } from './respond.js';
export {
  createWorld,
  restoreWorld,
  type World,
  type WorldAccount,
  type WorldSnapshot,
} from './world.js';
