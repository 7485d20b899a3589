import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../../test/browser/chromium.js';
import type { Runtime } from './runtime.js';

/** Its own page in its own browser. */
export async function inChromium(script: string): Promise<Runtime> {
  const options = await chromiumLaunchOptions();
  const browser = await chromium.launch(options);
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>bench</title>');
  await page.addScriptTag({ content: script });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const collect = async (): Promise<void> => {
    await session.send('HeapProfiler.collectGarbage');
  };

  return {
    name: `Chromium ${browser.version()}`,
    async time(contest, contender) {
      const times = await page.evaluate(([a, b]) => globalThis.engineBench.prepare(a, b), [
        contest,
        contender,
      ] as const);
      await collect();
      const before = await worked();
      await page.evaluate(() => globalThis.engineBench.run());
      return ((await worked()) - before) / times;
    },
    happenings: (paid, months) =>
      page.evaluate(([a, b]) => globalThis.engineBench.happenings(a, b), [paid, months] as const),
    close: () => browser.close(),
  };
}
