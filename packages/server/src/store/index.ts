export { CorruptRecordError } from './read-records.js';
export { DataDirectoryError } from './data-directory.js';
export { DirectoryInUseError } from './directory-lock.js';
export { type DurableWorld, type DurableWorldOptions, openDurableWorld } from './durable-world.js';
