import { nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import '../../packages/elements/src/define/all.js';
import { motionEnded } from '../../packages/elements/src/testing/motion.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { textOf } from '../elements/screen.js';
import { drawnAll } from '../looks/account.js';
import { markedFetch } from '../languages/marked-fetch.js';
import { type FontName, fonts, writePageIn } from './fonts.js';
import { layoutFaults } from './layout-faults.js';
import { type Screen, screens } from './screens.js';
import { isWanted } from './wanted.js';

const { random } = Math;
const widths = [1280, 390, 320] as const;
export const place = document.createElement('main');

export function clientOf(scenario: ScenarioName): UsageClient {
  const mockFetch = createMockFetch({ scenario });
  return createUsageClient({
    baseUrl: 'https://billing.test',
    accountId: mockFetch.world.account().id,
    getToken: () => Promise.resolve('demo-token'),
    live: 'off',
    fetch: markedFetch(mockFetch),
  });
}

/** Whether something is still on its way: a response, a panel, a drawing or the words of the page's language. */
const isWaiting = (element: HTMLElement): boolean =>
  drawnAll(element, '[aria-busy="true"], .skeleton, [lang]').some(
    (each) => each.getAttribute('lang') !== document.documentElement.lang,
  );

/** Until nothing is on its way, and text and size stay as they are from frame to frame. */
export async function settle(element: HTMLElement, { answers = true } = {}): Promise<void> {
  if (answers)
    await until(
      () => textOf(element) !== '' && !isWaiting(element),
      'all that is asked for',
      30_000,
    );
  let before = '';
  for (let turn = 0, quiet = 0; turn < 300 && quiet < 3; turn += 1) {
    await motionEnded();
    await document.fonts.ready;
    await nextFrame();
    const now = `${textOf(element)} ${document.documentElement.scrollHeight}`;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

export async function show(screen: Screen, client: UsageClient): Promise<HTMLElement> {
  const { element: tag, attributes = {}, acts = [], answers = true } = screen;
  const element = document.createElement(tag) as HTMLElement & { client: UsageClient };
  element.client = client;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.replaceChildren(element);
  await settle(element, { answers });
  for (const act of acts) {
    act(element);
    await settle(element);
  }
  return element;
}

export const nameOf = ({ element, scenario, attributes = {}, what = '' }: Screen): string =>
  [element, ...Object.values(attributes), `(${scenario})`, what].filter(Boolean).join(' ');

/** Each fault is a line. Where it was thrown says nothing, but without a stack the runner prints it twice. */
function fail(faults: readonly string[]): never {
  const error = new Error(faults.join('\n'));
  error.stack = '    in test/fonts/walk.ts';
  throw error;
}

/** Walks through the kit in one font, at each width and in each language. */
export function walkIn(font: FontName, langs: readonly string[]): void {
  describe(`in ${fonts[font].family}`, () => {
    before(async () => {
      place.style.cssText = 'display: block; padding: clamp(16px, 3vw, 24px)';
      document.body.style.margin = '0';
      document.body.append(place);
      // A client waits before it asks again, at random from nothing on: here nothing.
      Math.random = () => 0;
      await emulateMedia({ reducedMotion: 'reduce' });
      await writePageIn(fonts[font]);
    });
    after(async () => {
      place.remove();
      Math.random = random;
      await emulateMedia({ reducedMotion: 'no-preference' });
      await setViewport({ width: 800, height: 600 });
    });

    for (const [index, lang] of langs.entries()) {
      // A screen opens at the first width and stays as the window gets another: half of them open on a phone.
      const order = index % 2 === 0 ? widths : [...widths].reverse();
      describe(lang, () => {
        before(() => {
          document.documentElement.lang = lang;
          document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        });

        for (const screen of screens) {
          const name = `${nameOf(screen)} cuts and overlaps nothing`;
          if (!isWanted(`${lang} ${name}`)) continue;
          it(name, async () => {
            const client = clientOf(screen.scenario);
            const faults: string[] = [];
            let element: HTMLElement | undefined;
            for (const width of order) {
              await setViewport({ width, height: 900 });
              if (!element) element = await show(screen, client);
              else await settle(element, screen);
              faults.push(...layoutFaults(element).map((fault) => `at ${width} px, ${fault}`));
            }
            client.close();
            place.replaceChildren();
            if (faults.length > 0) fail(faults);
          });
        }
      });
    }
  });
}
