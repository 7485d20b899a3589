import { UsageProvider } from '../usage-provider/usage-provider.js';
import { define } from './define.js';

define('usage-provider', UsageProvider);
