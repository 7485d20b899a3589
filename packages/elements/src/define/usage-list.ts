import { UsageList } from '../usage-list/usage-list.js';
import { define } from './define.js';
import './list-parts.js';

define('usage-list', UsageList);
