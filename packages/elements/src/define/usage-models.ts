import { UsageModels } from '../usage-models/usage-models.js';
import { define } from './define.js';
import './list-parts.js';

define('usage-models', UsageModels);
