import { UsageRates } from '../usage-rates/usage-rates.js';
import { define } from './define.js';

define('usage-rates', UsageRates);
