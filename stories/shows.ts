import type { StoryObj } from '@storybook/web-components-vite';
import { broken, type Fault, silence } from '@usage-kit/mocks/faults';
import { withFaults } from '@usage-kit/mocks/scenarios';
import type { Life } from './account/story-account.js';
import { scenarioOf } from './account/story-account.js';
import { accountIn, showing } from './account/with-account.js';
import { reads } from './person.js';

/** For stories in which someone acts: what they look for is said in English. */
export const inEnglish = { locale: 'en' } as const;

/** A story of a life in which these texts are to be read; in other languages it is only looked at. */
export function shows(life: Life, ...texts: readonly (string | RegExp)[]): StoryObj {
  return {
    parameters: showing(life),
    play: async ({ canvasElement, globals }) => {
      if (globals['locale'] !== inEnglish.locale) return;
      for (const text of texts) await reads(canvasElement, text);
    },
  };
}

/** The same with attributes. */
export const withArgs = (args: Record<string, unknown>, story: StoryObj): StoryObj => ({
  ...story,
  args,
});

type Route = NonNullable<Fault['on']>[number];

/** A life in which these routes fail for good. */
export const failingAt = (life: Life, ...on: Route[]): Life =>
  withFaults(scenarioOf(life), [{ on, answer: broken(500) }]);

/** A life in which these routes never get a response. */
export const silentAt = (life: Life, ...on: Route[]): Life =>
  withFaults(scenarioOf(life), [{ on, answer: silence() }]);

/** A life in which so many requests of these routes fail, and the next get a response. A client tries four times. */
export const failingAtFirst = (life: Life, times: number, ...on: Route[]): Life =>
  withFaults(scenarioOf(life), [{ on, when: ({ nth }) => nth <= times, answer: broken(500) }]);

/** What has been shown and could then not be refreshed. */
export function stale(
  resource: Parameters<ReturnType<typeof accountIn>['askAgain']>[0],
  first: string,
): StoryObj {
  return {
    globals: inEnglish,
    parameters: showing('stale-after-first'),
    play: async (context) => {
      await reads(context.canvasElement, first);
      await accountIn(context)
        .askAgain(resource)
        .catch(() => undefined);
      await reads(context.canvasElement, 'Last updated');
    },
  };
}
