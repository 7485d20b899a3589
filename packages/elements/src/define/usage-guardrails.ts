import { UsageGuardrails } from '../usage-guardrails/usage-guardrails.js';
import { define } from './define.js';
import './list-parts.js';
import './usage-rates.js';

define('usage-guardrails', UsageGuardrails);
