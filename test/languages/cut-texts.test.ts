import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import '../../packages/elements/src/define/all.js';
import { motionEnded } from '../../packages/elements/src/testing/motion.js';
import { markedFetch } from './marked-fetch.js';
import { cutChoices, cutTexts, saidBy } from './read-screen.js';

/** Columns for what people or machines have named: of any length, and told by their title. */
const ofAnyLength = /th\.name|button\.opener|td\.text/;
const box = document.createElement('div');
const read = (element: Element): string => [...saidBy(element)].map(({ text }) => text).join();

async function settled(element: Element, without: string): Promise<void> {
  let before = '';
  let quiet = 0;
  for (let turn = 0; turn < 60 && quiet < 3; turn += 1) {
    await aTimeout(50);
    await motionEnded();
    const now = read(element);
    quiet = now === before && now !== '' && !now.includes(without) ? quiet + 1 : 0;
    before = now;
  }
}

describe('no word and no date is cut', () => {
  let client: UsageClient;
  before(() => {
    const mockFetch = createMockFetch({ scenario: 'healthy' });
    client = createUsageClient({
      baseUrl: 'https://billing.test',
      accountId: mockFetch.world.account().id,
      getToken: () => Promise.resolve('demo-token'),
      fetch: markedFetch(mockFetch),
      live: 'off',
    });
    document.body.append(box);
  });
  after(async () => {
    client.close();
    box.remove();
    await setViewport({ width: 800, height: 600 });
  });

  const elements = ['usage-tools', 'usage-models', 'usage-guardrails', 'usage-scripts'];
  for (const lang of ['de', 'fr', 'es', 'pt-BR', 'ja', 'zh-CN', 'hi', 'ar-EG']) {
    it(`in the lists in ${lang}, on a phone, a tablet and wide`, async () => {
      const faults: string[] = [];
      box.lang = lang;
      for (const width of [288, 320, 343, 358, 500, 620, 760, 1200]) {
        await setViewport({ width, height: 900 });
        for (const tag of elements) {
          const element = document.createElement(tag) as HTMLElement & { client: UsageClient };
          element.client = client;
          box.replaceChildren(element);
          await settled(element, 'Last');
          faults.push(
            ...cutTexts(element, () => true)
              .filter((fault) => !ofAnyLength.test(fault))
              .concat(cutChoices(element))
              .map((fault) => `${width} px: ${fault}`),
          );
        }
      }
      expect(faults, faults.join('\n')).to.deep.equal([]);
    });
  }
});
