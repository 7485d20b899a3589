import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { IndexEntry } from './story-index.js';
import { StoryVisitor } from './story-visit.js';

/** As a story is looked at: by name, the toolbar's settings and the width in pixels. */
const looks = [
  { name: 'light', globals: 'scheme:light', width: 1280 },
  { name: 'dark', globals: 'scheme:dark', width: 1280 },
  { name: 'rtl', globals: 'scheme:light;locale:ar', width: 1280 },
  { name: '320', globals: 'scheme:light', width: 320 },
] as const;

/** Charts draw themselves once they are seen: what is in the picture must be in the window. */
async function growToContent(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const shown = Math.min(Math.max(height, 900), 12_000);
  await page.setViewportSize({ width, height: shown });
  // No window is as high as the highest picture: what is below it is looked at in its turn.
  for (let top = 0; top < Math.max(height, 1); top += shown) {
    await page.evaluate((at) => scrollTo(0, at), top);
    await page.waitForTimeout(1_500);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

export interface PicturesOptions {
  readonly url: string;
  readonly folder: string;
  readonly entries: readonly IndexEntry[];
}

/** Saves a picture of each story in light, in dark, from right to left, and 320 pixels wide. */
export async function takePictures(
  context: BrowserContext,
  { url, folder, entries }: PicturesOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const visitor = await StoryVisitor.open(context, url);
  for (const entry of entries) {
    for (const { name, globals, width } of looks) {
      await visitor.page.setViewportSize({ width, height: 900 });
      await visitor.visit(entry, globals);
      await growToContent(visitor.page, width);
      await visitor.page.screenshot({
        path: join(folder, `${entry.id}.${name}.png`),
        fullPage: true,
      });
    }
  }
  await visitor.page.close();
}
