import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built Storybook lists. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

export async function readIndex(folder: string): Promise<readonly IndexEntry[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8');
  const { entries } = JSON.parse(text) as { readonly entries: Record<string, IndexEntry> };
  return Object.values(entries);
}
