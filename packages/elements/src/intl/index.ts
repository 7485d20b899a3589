export type { InstantLike } from './date-format.js';
export * from './day.js';
export { formatDayNear } from './day-near.js';
export * from './duration.js';
export * from './number.js';
export * from './timezone.js';
