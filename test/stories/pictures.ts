import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { IndexEntry } from './story-index.js';
import { StoryVisitor } from './story-visit.js';

/** As a story is looked at: by name, the toolbar's settings and the width in pixels. */
const looks = [
  { name: 'light', globals: 'scheme:light', width: 1280 },
  { name: 'dark', globals: 'scheme:dark', width: 1280 },
  { name: 'rtl', globals: 'scheme:light;locale:ar', width: 1280 },
  { name: '320', globals: 'scheme:light', width: 320 },
] as const;

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
      await visitor.page.waitForTimeout(400);
      await visitor.page.screenshot({
        path: join(folder, `${entry.id}.${name}.png`),
        fullPage: true,
      });
    }
  }
  await visitor.page.close();
}
