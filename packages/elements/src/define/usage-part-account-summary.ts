import { AccountSummary } from '../parts/account-summary/account-summary.js';
import { define } from './define.js';

define('usage-part-account-summary', AccountSummary);
