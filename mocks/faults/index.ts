export * from './answers.js';
export type { Call, Fault, ProperAnswer, RouteName } from './fault.js';
