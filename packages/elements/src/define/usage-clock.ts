import { UsageClock } from '../usage-clock/usage-clock.js';
import { define } from './define.js';

define('usage-clock', UsageClock);
