import {
  acquireClient,
  createUsageClient,
  type ResourceName,
  type TokenReason,
  type UsageClient,
} from '@usage-kit/client';
import { createWorld, type World } from '@usage-kit/mocks/world';
import { scenarioNamed, type Scenario, type ScenarioName } from '@usage-kit/mocks/scenarios';
import { openBackend } from './backend.js';
import { instantOfMoment, type Moment } from './moment.js';

/** A scenario by name, or one made for the occasion. */
export type Life = ScenarioName | Scenario;

export function scenarioOf(life: Life): Scenario {
  return typeof life === 'string' ? scenarioNamed(life) : life;
}

/** The account that a story shows: a scenario's life behind its own address. */
export interface StoryAccount {
  readonly scenario: Scenario;
  readonly world: World;
  readonly baseUrl: string;
  readonly getToken: (why: TokenReason) => Promise<string>;
  /** Where the page's own `fetch` does not reach the backend. */
  readonly client: UsageClient | undefined;
  /** Lives on to a moment. Returns false where that is past, for time does not go back. */
  moveTo(moment: Moment): boolean;
  /** Has the elements' own client ask again. */
  askAgain(...resources: ResourceName[]): Promise<void>;
  close(): void;
}

export function openAccount(scenario: Scenario): StoryAccount {
  const world = createWorld([scenario]);
  const { accountId } = scenario;
  const backend = openBackend(world);
  const { baseUrl, fetch } = backend;
  const getToken = (why: TokenReason): Promise<string> =>
    Promise.resolve(`${why === 'first' ? '' : 'renewed-'}token-${accountId}`);
  const client = fetch && createUsageClient({ baseUrl, accountId, getToken, fetch });
  const beginning = world.now;
  let reached: Moment = 'now';
  return {
    scenario,
    world,
    baseUrl,
    getToken,
    client,
    moveTo(moment) {
      if (moment === reached) return true;
      const instant = instantOfMoment(world.account().engine, moment, beginning);
      if (Date.parse(instant) < Date.parse(world.now)) return false;
      world.advance(instant);
      reached = moment;
      return true;
    },
    async askAgain(...resources) {
      const shared = client ? undefined : acquireClient({ baseUrl, accountId, getToken });
      await (client ?? shared?.client)?.refresh(...resources);
      shared?.release();
    },
    close() {
      client?.close();
      backend.close();
    },
  };
}
