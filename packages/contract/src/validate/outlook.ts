export * from '../generated/outlook-shapes.js';
export { readLeniently, type Reading } from '../reading/read-leniently.js';
export type { Shape } from '../reading/shape.js';
