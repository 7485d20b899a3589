import { expect } from '@open-wc/testing';
import type { UsageClient } from '@usage-kit/client';
import '../../packages/elements/src/define/all.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { mockedClient } from '../elements/mocked-client.js';
import { all, shown } from '../elements/screen.js';
import { markedFetch } from './marked-fetch.js';
import { cutChoices, cutTexts } from './read-screen.js';
import { rested } from './settled.js';

/** Columns for what people or machines have named: of any length, and told by their title. */
const ofAnyLength = /th\.name|button\.opener|td\.text/;
/** Of a page beside the panels. They size themselves by their container, so the window can stay as it is. */
const marginPx = 8;
const box = document.createElement('div');
type Panel = HTMLElement & { client: UsageClient };
const panels = ['usage-tools', 'usage-models', 'usage-guardrails', 'usage-scripts'].map(
  (tag) => document.createElement(tag) as Panel,
);

describe('no word and no date is cut', () => {
  let client: UsageClient;
  before(async () => {
    client = mockedClient('healthy', { live: 'off', wrap: markedFetch });
    for (const panel of panels) panel.client = client;
    box.append(...panels);
    document.body.append(box);
    await until(() => panels.every((panel) => all(panel, 'rowheader', /\[/).length > 1), 'rows');
  });
  after(() => {
    client.close();
    box.remove();
  });

  for (const lang of ['de', 'fr', 'es', 'pt-BR', 'ja', 'zh-CN', 'hi', 'ar-EG']) {
    it(`in the lists in ${lang}, on a phone, a tablet and wide`, async () => {
      const faults: string[] = [];
      box.lang = lang;
      // A panel is English until the words have come.
      await until(
        () =>
          panels.every((panel) =>
            [...shown(panel.shadowRoot ?? panel)].some((part) =>
              part.matches(`.root[lang="${lang}"]`),
            ),
          ),
        `words in ${lang}`,
      );
      for (const width of [288, 320, 343, 358, 500, 620, 760, 1200]) {
        box.style.inlineSize = `${width - 2 * marginPx}px`;
        await rested();
        for (const panel of panels) {
          faults.push(
            ...cutTexts(panel, () => true)
              .filter((fault) => !ofAnyLength.test(fault))
              .concat(cutChoices(panel))
              .map((fault) => `${width} px: ${fault}`),
          );
        }
      }
      expect(faults, faults.join('\n')).to.deep.equal([]);
    });
  }
});
