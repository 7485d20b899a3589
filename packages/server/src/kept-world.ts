import type { Submit } from '@usage-kit/mocks/backend';
import type { World } from '@usage-kit/mocks/world';
import { type ScenarioChoice, scenariosOf } from '@usage-kit/mocks/world';
import { openDurableWorld } from './store/index.js';

/** A world, and what keeps it, where something does. */
export interface KeptWorld {
  readonly world: World;
  readonly submit?: Submit | undefined;
  /** Where the queue of emails is kept. */
  readonly mailFile?: string | undefined;
  close(): Promise<void>;
}

export interface KeptChoice {
  readonly data: string;
  readonly scenario?: ScenarioChoice | undefined;
}

/** The world that a folder keeps; a new one where the folder is empty. */
export async function keptWorldOf(
  { data, scenario }: KeptChoice,
  { frozen, report }: { frozen: boolean; report: (sentence: string) => void },
): Promise<KeptWorld> {
  const kept = await openDurableWorld({
    directory: data,
    scenarios: scenario === undefined ? undefined : scenariosOf(scenario),
    runs: !frozen,
    report,
  });
  return {
    world: kept.world,
    submit: (accountId, commands) => kept.submit(accountId, commands),
    mailFile: kept.directory.file('mail'),
    close: () => kept.close(),
  };
}
