import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of a guide that names its file in its first line, as a reader would save it. */
export interface NamedBlock {
  readonly guide: string;
  readonly file: string;
  readonly code: string;
}

const fence = /^```(?:js|html)\n(?:\/\/ |<!-- )([\w.-]+\.(?:js|html))(?: -->)?\n(.*?)^```$/gms;

export function namedBlocks(folder: string): NamedBlock[] {
  return readdirSync(folder)
    .filter((guide) => guide.endsWith('.md'))
    .flatMap((guide) =>
      [...readFileSync(join(folder, guide), 'utf8').matchAll(fence)].map(
        ([, file = '', code = '']) => ({ guide, file, code }),
      ),
    );
}
