export * from './day.js';
export * from './duration.js';
export * from './number.js';
export * from './timezone.js';
