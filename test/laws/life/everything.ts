import type { Engine } from '@usage-kit/engine';
import { entriesOf, whole } from './figures.js';

const most = { limit: 500 };

/** All that an engine can be asked, and what it has sent, but for the line of a refusal. */
export function everything(engine: Engine): unknown {
  const { read, now, outbox, journal } = engine;
  const models = read.models(most);
  const range = whole(engine);
  return {
    now,
    account: read.account(),
    alerts: read.alerts(),
    forecast: read.forecast(),
    tools: read.tools(most),
    models,
    deployments: models.items.map(({ id }) => read.deployments(id, most)),
    guardrails: read.guardrails(most),
    guardrail: entriesOf(engine, 'command').flatMap(({ command }) =>
      command.type === 'create-guardrail' ? [read.guardrail(command.guardrailId, range)] : [],
    ),
    scripts: read.scripts(most),
    script: entriesOf(engine, 'command').flatMap(({ command }) =>
      command.type === 'import-script' ? [read.script(command.scriptId, range)] : [],
    ),
    trend: read.trend({ ...range, interval: 'week' }),
    outbox,
    journal: [...journal].filter(({ type }) => type !== 'refusal'),
  };
}
