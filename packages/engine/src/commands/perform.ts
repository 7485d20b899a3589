import type { Command } from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import type { Outcome } from './refusal.js';
import { changePlan, dismissAlert, grant } from './account.js';
import { createGuardrail, deployGuardrail, undeployGuardrail } from './guardrails.js';
import { fineTune, infer } from './inference.js';
import {
  createModel,
  deleteModelDeployment,
  deployModel,
  scaleModel,
  undeployModel,
} from './models.js';
import { deployScript, importScript, undeployScript } from './scripts.js';
import { createTool, deleteTool, deployTool, runTool, undeployTool } from './tools.js';

/**
 * Does what a command says, or returns why not and changes nothing.
 *
 * @throws TypeError where the command is not of its form at all (no such type, an id that is not a string).
 */
export function perform(books: Books, command: Command): Outcome {
  switch (command.type) {
    case 'run-tool':
      return runTool(books, command);
    case 'infer':
      return infer(books, command);
    case 'create-tool':
      return createTool(books, command);
    case 'deploy-tool':
      return deployTool(books, command);
    case 'undeploy-tool':
      return undeployTool(books, command);
    case 'delete-tool':
      return deleteTool(books, command);
    case 'create-model':
      return createModel(books, command);
    case 'fine-tune':
      return fineTune(books, command);
    case 'deploy-model':
      return deployModel(books, command);
    case 'scale-model':
      return scaleModel(books, command);
    case 'undeploy-model':
      return undeployModel(books, command);
    case 'delete-model-deployment':
      return deleteModelDeployment(books, command);
    case 'create-guardrail':
      return createGuardrail(books, command);
    case 'deploy-guardrail':
      return deployGuardrail(books, command);
    case 'undeploy-guardrail':
      return undeployGuardrail(books, command);
    case 'import-script':
      return importScript(books, command);
    case 'deploy-script':
      return deployScript(books, command);
    case 'undeploy-script':
      return undeployScript(books, command);
    case 'grant':
    case 'top-up':
      return grant(books, command);
    case 'change-plan':
      return changePlan(books, command);
    case 'dismiss-alert':
      return dismissAlert(books, command);
    default:
      throw new TypeError(`Unknown command type: ${String((command as { type: unknown }).type)}`);
  }
}
