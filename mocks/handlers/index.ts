export type { TokenRules } from './authorize.js';
export type { AllowedOrigins } from './cors.js';
export { createHandlers, type HandlerOptions, type Submit } from './create-handlers.js';
export { ProblemError, problemResponse } from './problem.js';
export { respond } from './respond.js';
