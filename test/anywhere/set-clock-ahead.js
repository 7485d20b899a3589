/** Imported before anything else by each Node process of a run whose clock is ahead. */
import { clockAheadMs, shiftClock } from './clock-ahead.js';

shiftClock(clockAheadMs);
