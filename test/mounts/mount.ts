import type { World } from '@usage-kit/mocks/world';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import { type Asker, askerOf } from './asker.js';

/** A way in to a world: what is mounted, and what takes it down again. */
export interface Mounted {
  readonly fetch: typeof fetch;
  readonly world: World;
  readonly close: () => void;
}

export interface MountOptions {
  readonly scenario: ScenarioName | readonly ScenarioName[];
  readonly adminToken?: string;
}

export type Mount = (options: MountOptions) => Promise<Mounted>;

/** Mocha's functions in a browser, those of node:test in Node. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  readonly afterEach: (hook: () => void) => unknown;
}

/** Mounts again for each test that asks for it, and takes down again what it mounted. */
export function mounting({ afterEach }: TestRunner, mount: Mount) {
  const open: Mounted[] = [];
  afterEach(() => {
    for (const { close } of open.splice(0)) close();
  });
  return async (
    options: MountOptions = { scenario: 'moderate' },
  ): Promise<Mounted & { ask: Asker }> => {
    const mounted = await mount(options);
    open.push(mounted);
    const accountId = mounted.world.account().id;
    return { ...mounted, ask: askerOf({ fetch: mounted.fetch, accountId }) };
  };
}
