import type {
  Model as ModelItem,
  ModelDeployment,
  ModelDeploymentList,
  ModelDeploymentsSummary,
  ModelList,
  ModelsSummary,
} from '@usage-kit/contract';
import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { formatInstant, formatInstantOrNull } from '../billing/instants.js';
import type { Deployment, Model } from '../billing/things.js';
import { amountsBySubject, total } from './events-by-subject.js';
import { listOf, type ListQuery, type ListShape } from './list.js';
import { ReadingProblem } from './problem.js';
import { passed } from './range.js';

export function readModels(books: Books, query: ListQuery): ModelList {
  return listOf(
    books,
    { name: 'models' },
    query,
    (range): ListShape<'models', Model, ModelsSummary, ModelItem> => {
      const models = books.models.all;
      const inference = amountsBySubject(books, 'infer', range);
      const fineTuning = amountsBySubject(books, 'fine-tune', range);
      const hosting = new Map<string, number>();
      const { from, to } = passed(books, range);
      for (const deployment of books.deployments.all) {
        const { id } = deployment.model;
        hosting.set(id, (hosting.get(id) ?? 0) + deployment.hosting.chargeIn(from, to));
      }
      const used = ({ id }: Model): number =>
        (inference.get(id) ?? 0) + (fineTuning.get(id) ?? 0) + (hosting.get(id) ?? 0);
      const totals = {
        inference: total(inference.values()),
        fineTuning: total(fineTuning.values()),
        hosting: total(hosting.values()),
      };
      return {
        things: models,
        summary: {
          totalModels: models.length,
          totalCredits: formatCredits(totals.inference + totals.fineTuning + totals.hosting),
          fineTuningCredits: formatCredits(totals.fineTuning),
          hostingCredits: formatCredits(totals.hosting),
          inferenceCredits: formatCredits(totals.inference),
        },
        item: (model): ModelItem => ({
          id: model.id,
          name: model.name,
          type: model.type,
          creditsUsed: formatCredits(used(model)),
          lastDeployedAt: formatInstantOrNull(model.lastDeployedAt),
        }),
        sorts: {
          name: (model) => model.name,
          type: (model) => model.type,
          creditsUsed: used,
          lastDeployedAt: (model) => model.lastDeployedAt,
        },
      };
    },
  );
}

/** @throws ReadingProblem `not_found` for a model that is not there. */
export function readDeployments(
  books: Books,
  modelId: string,
  query: ListQuery,
): ModelDeploymentList {
  const model = books.models.get(modelId);
  if (model === undefined) throw new ReadingProblem('not_found', `No such model: "${modelId}".`);
  type Shape = ListShape<'deployments', Deployment, ModelDeploymentsSummary, ModelDeployment>;
  return listOf(books, { name: 'deployments', under: model.index }, query, (range): Shape => {
    const { from, to } = passed(books, range);
    const used = new Map<Deployment, number>();
    let sum = 0;
    for (const deployment of model.deployments) {
      const charge = deployment.hosting.chargeIn(from, to);
      used.set(deployment, charge);
      sum += charge;
    }
    return {
      things: model.deployments,
      summary: { totalDeployments: model.deployments.length, totalCredits: formatCredits(sum) },
      item: (deployment): ModelDeployment => ({
        id: deployment.id,
        name: deployment.name,
        type: deployment.type,
        gpu: deployment.gpu,
        replicas: deployment.replicas,
        creditsUsed: formatCredits(used.get(deployment) ?? 0),
        lastUpdatedAt: formatInstant(deployment.lastUpdatedAt),
        status: deployment.status,
      }),
      status: (deployment) => deployment.status,
      sorts: {
        name: (deployment) => deployment.name,
        type: (deployment) => deployment.type,
        gpu: (deployment) => deployment.gpu,
        replicas: (deployment) => deployment.replicas,
        creditsUsed: (deployment) => used.get(deployment) ?? 0,
        lastUpdatedAt: (deployment) => deployment.lastUpdatedAt,
        status: (deployment) => deployment.status,
      },
    };
  });
}
