// @ts-expect-error -- Made by the build: one of the files in fixtures/.
import * as virtualFixture from 'virtual:fixture';
import { checks } from './checks.js';
import type { Fixture } from './fixture.js';
import { mountStage } from './stage.js';

const fixture = virtualFixture as Fixture;

Object.assign(window, {
  checks: checks.map(({ name }) => name),
  lateWay: fixture.lateWay,
  /** Runs one check in this page, which is used for no other; returns what is wrong, or nothing. */
  async runCheck(name: string): Promise<string | undefined> {
    const check = checks.find((one) => one.name === name);
    try {
      if (!check) throw new Error('There is no such check.');
      await check.run(await mountStage(fixture.mount, check.options ?? {}));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
});
