import { UsageScripts } from '../usage-scripts/usage-scripts.js';
import { define } from './define.js';
import './list-parts.js';
import './usage-rates.js';

define('usage-scripts', UsageScripts);
