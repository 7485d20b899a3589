import { UsageTools } from '../usage-tools/usage-tools.js';
import { define } from './define.js';
import './list-parts.js';

define('usage-tools', UsageTools);
