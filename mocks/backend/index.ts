export { engineSource, type EngineSourceOptions, type Submit } from './engine-source.js';
export { createMockBackend, type MockBackend, type MockBackendOptions } from './mock-backend.js';
export type { TokenRules } from './tokens.js';
