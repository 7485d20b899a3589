import type {
  CreateToolCommand,
  DeleteToolCommand,
  DeployToolCommand,
  RunToolCommand,
  UndeployToolCommand,
} from '@usage-kit/contract';
import type { Books, EventCommand } from '../billing/books.js';
import { SUPPORT_URL } from '../emails/letters.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { reviewRuns } from '../billing/review.js';
import { conflict, isSameTime, occurrence, wrongTime } from './occurrence.js';
import { accept, assertId, assertText, duplicate, unknown } from './rules.js';

export function createTool(books: Books, command: CreateToolCommand): Outcome {
  assertId(command.toolId, 'toolId');
  assertText(command.name, 'name');
  assertText(command.ownerName, 'ownerName');
  if (books.tools.get(command.toolId) !== undefined) return duplicate('tool', command.toolId);
  accept(books, command);
  books.tools.add({
    index: books.tools.nextIndex,
    id: command.toolId,
    name: command.name,
    ownerName: command.ownerName,
    status: null,
    listed: false,
    lastRunAt: null,
  });
  return ACCEPTED;
}

export function deployTool(books: Books, command: DeployToolCommand): Outcome {
  const tool = books.tools.get(command.toolId);
  if (tool === undefined || tool.status === 'deleted') return unknown('tool', command.toolId);
  if (tool.status === 'deployed') {
    return refuse('already_deployed', `The tool "${tool.id}" is deployed. Undeploy it first.`);
  }
  accept(books, command);
  tool.status = 'deployed';
  tool.listed = true;
  return ACCEPTED;
}

export function undeployTool(books: Books, command: UndeployToolCommand): Outcome {
  const tool = books.tools.get(command.toolId);
  if (tool === undefined || tool.status === 'deleted') return unknown('tool', command.toolId);
  if (tool.status !== 'deployed') {
    return refuse('not_deployed', `The tool "${tool.id}" is not deployed. Deploy it first.`);
  }
  accept(books, command);
  tool.status = 'undeployed';
  return ACCEPTED;
}

export function deleteTool(books: Books, command: DeleteToolCommand): Outcome {
  const tool = books.tools.get(command.toolId);
  if (tool === undefined || tool.status === 'deleted') return unknown('tool', command.toolId);
  accept(books, command);
  tool.status = 'deleted';
  return ACCEPTED;
}

export function runTool(books: Books, command: RunToolCommand): Outcome {
  const { eventId, toolId } = command;
  assertId(eventId, 'eventId');
  const { runs } = books;
  const tool = books.tools.get(toolId);
  const known = books.events.get(eventId);
  if (known !== undefined && isSameRun(known, command)) return ACCEPTED;
  if (tool === undefined || tool.status === 'deleted') return unknown('tool', toolId);
  if (known !== undefined) return conflict(eventId);
  const occurredAt = occurrence(books, command.occurredAt);
  if (occurredAt === null) return wrongTime(books);
  if (tool.status !== 'deployed') {
    return refuse('not_deployed', `The tool "${toolId}" is not deployed. Deploy it first.`);
  }
  if (runs.used >= runs.allocated) {
    return refuse(
      'runs_exhausted',
      `You have no tool runs left (0 of ${runs.allocated}). To add tool runs, contact support: ${SUPPORT_URL}`,
    );
  }
  books.recordUsage({ command: { ...command }, at: books.now, occurredAt, amount: 1 });
  tool.lastRunAt = Math.max(tool.lastRunAt ?? occurredAt, occurredAt);
  runs.use(1);
  const next = books.runWatch.next;
  if (next !== null && runs.used >= next.whole) reviewRuns(books, 'use');
  return ACCEPTED;
}

function isSameRun(first: EventCommand, { toolId, occurredAt }: RunToolCommand): boolean {
  return (
    first.type === 'run-tool' && first.toolId === toolId && isSameTime(occurredAt, first.occurredAt)
  );
}
