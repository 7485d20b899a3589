import { DeploymentsPart } from '../usage-models/deployments-part.js';
import { UsageModels } from '../usage-models/usage-models.js';
import { define } from './define.js';
import './list-parts.js';

define('usage-part-deployments', DeploymentsPart);
define('usage-models', UsageModels);
